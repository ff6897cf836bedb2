import { parseFacts, registerNames, registers, type Facts, type Field, type RegisterName } from '@federation/domain';
import { checkCharacter } from '@federation/domain/citizen-number';
import fc from 'fast-check';

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const citizenNumber = fc.tuple(day, fc.integer({ min: 0, max: 999 })).map(([text, serial]) => {
  const digits = `150624${text.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
});
const certificateNumber = fc.tuple(citizenNumber, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom('', 'B1', 'B9')).map((parts) => parts.join(''));
const text = fc.oneof(
  fc.constantFrom('张三', '阿拉坦·乌拉', '=1+1', '@x', "'=1", '无', '是', '合计', '备注：一', '１２', 'a, "b"；c', '行\n行', '&amp;<b>', '150624100', '姓名', '𬭎', '-', '_x0041_', '#N/A', '4e5', 'null'),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
).map((value) => value.trim()).filter((value) => value !== '');

/** Any value of a field; of a reference, one of the ids that there are. */
function valueOf(field: Field, ids: readonly string[]): fc.Arbitrary<unknown> {
  const choices = Object.keys(field.choices ?? {});
  switch (field.kind) {
    case 'text':
      return text;
    case 'number':
      return fc.integer({ min: 0, max: 100_000_000 });
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...choices);
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...choices));
    case 'day':
      return day;
    case 'partial-day':
      return partialDay;
    case 'reference':
      return fc.constantFrom(...ids);
    case 'citizen-number':
      return citizenNumber;
    case 'certificate-number':
      return certificateNumber;
  }
}

const amount = 4;

/** Registers that others refer to: they are always there, with somebody in them. */
const referred: ReadonlySet<string> = new Set(
  registerNames.flatMap((name) => Object.values<Field>(registers[name].fields).flatMap(({ register }) => (register === undefined ? [] : [register]))),
);

/** Facts of every kind: most registers absent, some empty, some with records whose fields are absent now and then. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(fc.subarray([...registerNames], { maxLength: 8 }), fc.record(Object.fromEntries(registerNames.map((name) => [name, fc.integer({ min: 0, max: amount })]))))
  .chain(([chosen, sizes]) => {
    const size = (name: RegisterName) => (referred.has(name) ? Math.max(1, sizes[name] ?? 0) : chosen.includes(name) ? (sizes[name] ?? 0) : -1);
    const ids = (name: string) => Array.from({ length: amount }, (_, index) => `${name}-${index}`).slice(0, referred.has(name) ? Math.max(1, sizes[name] ?? 0) : amount);
    const present = registerNames.filter((name) => size(name) >= 0);
    return fc.record(Object.fromEntries(present.map((name) => [name, fc.tuple(...ids(name).slice(0, size(name)).map((id) => entry(name, id, ids)))])));
  })
  .map((facts) => sound(facts as Facts));

/** Without the records that parseFacts refuses: the second of two alike, one that ends before it begins. */
function sound(facts: Facts): Facts {
  const parsed = parseFacts(facts);
  if ('facts' in parsed) return facts;
  const refused = new Set(parsed.problems.map(({ pointer }) => pointer.split('/').slice(0, 3).join('/')));
  const kept = Object.entries(facts).map(([name, entries]) => [name, (entries as readonly object[]).filter((_, index) => !refused.has(`/${name}/${index}`))] as const);
  return sound(Object.fromEntries(kept) as Facts);
}

function entry(name: RegisterName, id: string, ids: (register: string) => readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(registers[name].fields as Readonly<Record<string, Field>>);
  const model = Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, ids(field.register ?? ''))]));
  const required = fields.flatMap(([key, field]) => (field.required ? [key] : []));
  return fc.record(model, { requiredKeys: required }).map((values) => ({ id, ...values }));
}
