import { registers, type RegisterName } from '@federation/domain';
import type { Corrections, SheetReading } from '@federation/intake';
import { pointerOf } from '../faults.ts';
import type { Fault } from '../problem.ts';

type SheetCorrection = NonNullable<Corrections['sheets']>[number];

/** What was said before and what is said now, together; the later word counts, column by column and answer by answer. */
export function together(before: Corrections, now: Corrections): Corrections {
  const sheets = new Map<string, SheetCorrection>();
  for (const sheet of [...(before.sheets ?? []), ...(now.sheets ?? [])]) {
    const key = JSON.stringify([sheet.file, sheet.sheet]);
    const earlier = sheets.get(key);
    sheets.set(key, {
      ...earlier,
      ...sheet,
      ...both('columns', earlier?.columns, sheet.columns),
      ...both('context', earlier?.context, sheet.context),
    });
  }
  return { sheets: [...sheets.values()], answers: { ...before.answers, ...now.answers } };
}

/** Columns that are said to hold a field that the sheet's register does not have. */
export function columnFaults(corrections: Corrections, sheets: readonly SheetReading[]): Fault[] {
  return (corrections.sheets ?? []).flatMap(({ file, sheet, register, columns = {} }, index) => {
    const read = register ?? sheets.find((one) => one.file === file && one.sheet === sheet)?.register ?? undefined;
    const wrong = Object.entries(columns).filter(([, field]) => field !== null && !isColumn(field, read));
    return wrong.map(([column]) => ({ pointer: pointerOf(['sheets', index, 'columns', column]), detail: noField }));
  });
}

const noField = { zh: '这张表的登记册没有这个字段。', en: 'The register of this sheet has no such field.' };

function isColumn(field: string, register: RegisterName | undefined): boolean {
  if (field.startsWith('person.')) return Object.hasOwn(registers.people.fields, field.slice('person.'.length));
  return field === 'id' || (register !== undefined && Object.hasOwn(registers[register].fields, field));
}

function both<Key extends string, Value extends object>(key: Key, earlier: Value | undefined, later: Value | undefined): { [K in Key]?: Value } {
  const made: { [K in Key]?: Value } = {};
  if (earlier !== undefined || later !== undefined) made[key] = Object.assign({}, earlier, later);
  return made;
}
