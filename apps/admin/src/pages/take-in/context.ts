import type { Field, Language } from '@federation/domain';
import type { Sheet } from '../../api/imports.ts';
import { fieldsOf } from '../../plan/register.ts';

/** What holds for every row of a sheet, in words: `机构 代表大会、届次 7`. Empty where nothing does. */
export function describeContext({ register, context }: Pick<Sheet, 'register' | 'context'>, language: Language): string {
  if (register === null) return '';
  const fields: Readonly<Record<string, Field>> = fieldsOf(register);
  const said = Object.entries(context).map(([name, value]) => {
    const field = fields[name];
    return `${field?.title[language] ?? name} ${field?.choices?.[value]?.title[language] ?? value}`;
  });
  return said.join(language === 'zh' ? '、' : ', ');
}
