import { isRegisterName, registerNames, type Language, type RegisterName } from '@federation/domain';
import { Option } from 'commander';
import { InputError } from './input-error.ts';

/** `--lang zh|en`. */
export const languageOption = () => new Option('--lang <lang>', '语言 language').choices(['zh', 'en']).default('zh');

/** `--data PLACE`: a file, or the address of a database. */
export const dataOption = () => new Option('--data <place>', '数据文件，或数据库地址 data file, or the address of a database').env('DATABASE_URL').default('data/federation.sqlite');

/** The language that was chosen. */
export function languageFrom(text: unknown): Language {
  return text === 'en' ? 'en' : 'zh';
}

/** The register of that name. */
export function registerFrom(text: string | undefined): RegisterName | undefined {
  if (text === undefined || isRegisterName(text)) return text;
  const names = registerNames.join(', ');
  throw new InputError(`没有登记册“${text}”。可用的有：${names}`, `There is no register "${text}". There are: ${names}`);
}
