import type { Words } from '@federation/domain';
import type { CommanderError } from 'commander';

/** The input could not be read: said on standard error in the user's language, exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly words: Words;

  constructor(zh: string, en: string) {
    super(en);
    this.words = { zh, en };
  }
}

const faults: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少取值',
  'commander.invalidArgument': '取值不对',
  'commander.excessArguments': '参数过多',
  'commander.help': '请给出命令',
};

/** What is wrong with the arguments. */
export function usageWords({ code, message }: CommanderError): Words {
  const what = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? /'([^']*)'/.exec(message)?.[1];
  const named = what === undefined ? '' : `：${what}`;
  return {
    zh: `${faults[code] ?? '参数有误'}${named}。用 federation --help 查看用法。`,
    en: `${message.replace(/^error: /, '').replace('(outputHelp)', 'Name a command')}. See federation --help.`,
  };
}
