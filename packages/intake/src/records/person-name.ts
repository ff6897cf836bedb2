import { maskNumber } from '@federation/domain/citizen-number';
import type { Value } from '../cells/read.ts';
import type { Mention, Values } from './draft.ts';

/** A name as names are compared: without spaces and dots, width and case. */
export function nameKey(name: string): string {
  return /^[\p{sc=Han}]+$/u.test(name) ? name : name.normalize('NFKC').toLowerCase().replaceAll(/[\s·•・‧∙.]/g, '');
}

/** The citizen number that the values give: their own, or the first 18 places of the certificate number. */
export function numberOf(values: Readonly<Values>): string | undefined {
  const { citizenNumber, certificateNumber } = values;
  if (typeof citizenNumber === 'string') return citizenNumber;
  return typeof certificateNumber === 'string' ? certificateNumber.slice(0, 18) : undefined;
}

/** A person to choose among namesakes: where they occur, and as much as tells them apart without giving a number away. */
export function describePerson(person: {
  readonly id: string | undefined;
  readonly mentions: readonly Mention[];
  readonly known: Readonly<Values> | undefined;
}): { readonly zh: string; readonly en: string } {
  const of = (field: string): Value | undefined => [person.known, ...person.mentions.map(({ values }) => values)].find((values) => values?.[field] !== undefined)?.[field];
  const [sex, ethnicity, birthDate, name] = [of('sex'), of('ethnicity'), of('birthDate'), of('name')];
  const number = person.known === undefined ? undefined : numberOf(person.known);
  const shown = number ?? person.mentions.map(({ values }) => numberOf(values)).find((found) => found !== undefined);
  const [first] = person.mentions;
  const details = [ethnicity, typeof birthDate === 'string' ? birthDate.slice(0, 4) : undefined, shown === undefined ? undefined : maskNumber(shown)];
  const zh = [sex === 'male' ? '男' : sex === 'female' ? '女' : undefined, ...details, person.known === undefined ? undefined : '已在册', first === undefined ? undefined : `${first.plan.file}“${first.plan.sheet}”第 ${first.row} 行`];
  const en = [sex, ...details, person.known === undefined ? undefined : 'on record', first === undefined ? undefined : `${first.plan.file}, “${first.plan.sheet}”, row ${first.row}`];
  const list = (parts: readonly (Value | undefined)[]) => parts.filter((part) => part !== undefined).join(' · ');
  return { zh: `${String(name ?? '')}（${list(zh)}）`, en: `${String(name ?? '')} (${list(en)})` };
}
