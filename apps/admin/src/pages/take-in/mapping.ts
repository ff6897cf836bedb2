import { registers } from '@federation/domain';
import type { Field, RegisterName, Words } from '@federation/domain';
import type { Sheet, SheetCorrection } from '../../api/imports.ts';
import { fieldsOf, isRegister } from '../../plan/register.ts';

/** The choice that leaves a sheet or a column unread. */
export const SKIP = '';

/** What a column can be taken for; without a title it is the record's id. */
export interface FieldChoice {
  readonly value: string;
  readonly title?: Words;
  readonly ofPerson: boolean;
}

/** The fields that a column of a register's sheet can be taken for: its own, and those of the person whom a row names. */
export function fieldChoices(register: RegisterName): readonly FieldChoice[] {
  const own = Object.entries(fieldsOf(register)).map(([value, { title }]) => ({ value, title, ofPerson: false }));
  const namesPerson = register !== 'people' && Object.values(fieldsOf(register)).some((field) => field.register === 'people');
  const person = namesPerson ? Object.entries(fieldsOf('people')).map(([value, { title }]) => ({ value: `person.${value}`, title, ofPerson: true })) : [];
  return [...own, ...person, { value: 'id', ofPerson: false }];
}

/** What can hold for a whole sheet: what was found to, and what makes a record the one it is but has no column. */
export function wholeSheetFields({ columns, context }: Pick<Sheet, 'columns' | 'context'>, register: RegisterName): readonly (readonly [string, Field])[] {
  const identity: readonly string[] = registers[register].identity;
  return Object.entries(fieldsOf(register)).filter(
    ([name, { kind }]) =>
      (kind === 'choice' || kind === 'number') &&
      (name in context || (identity.includes(name) && !columns.some(({ field, of }) => field === name && of === undefined))),
  );
}

/** The choice that a column stands at. */
export const valueOf = ({ field, of }: Sheet['columns'][number]): string => (field === null ? SKIP : of === 'person' ? `person.${field}` : field);

/** What a person said about a sheet with the form: only what differs from how it was understood. */
export function correctionOf(sheet: Sheet, form: FormData): SheetCorrection {
  const { file, sheet: name } = sheet;
  const register = String(form.get('register'));
  if (!isRegister(register)) return { file, sheet: name, skip: true };
  const headingRow = Number(form.get('headingRow'));
  const columns = sheet.columns.flatMap((column) => {
    const chosen = form.get(`column ${column.column}`);
    return typeof chosen !== 'string' || chosen === valueOf(column) ? [] : [[column.column, chosen === SKIP ? null : chosen] as const];
  });
  const context = wholeSheetFields(sheet, register).flatMap(([field, { kind }]) => {
    const said = String(form.get(`context ${field}`) ?? '');
    return said === '' || said === String(sheet.context[field] ?? '') ? [] : [[field, kind === 'number' ? Number(said) : said] as const];
  });
  return {
    file,
    sheet: name,
    ...(register === sheet.register ? {} : { register }),
    ...(headingRow === sheet.headingRow || !Number.isInteger(headingRow) ? {} : { headingRow }),
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...(context.length === 0 ? {} : { context: Object.fromEntries(context) }),
  };
}
