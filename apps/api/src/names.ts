import { registerNames, registers, type Assessment, type Facts, type Field, type RegisterName } from '@federation/domain';

/** Names by register and id, of those records alone that occur in an assessment. */
export type Names = Readonly<Partial<Record<RegisterName, Readonly<Record<string, string>>>>>;

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Looks up who or what is named in the evidence, the parts and the remedies of an assessment. */
export function namesIn({ findings }: Pick<Assessment, 'findings'>, facts: Facts): Names {
  const wanted = new Map<RegisterName, Set<string>>();
  for (const { evidence, parts = [], remedies } of findings) {
    const ids = wanted.get(evidence.register) ?? new Set<string>();
    const deciders = [...evidence.counted, ...evidence.notCounted, ...evidence.unknown, ...evidence.deciding];
    for (const id of [...deciders, ...parts.map(({ key }) => key), ...remedies.flatMap((remedy) => remedy.ids ?? [])]) ids.add(id);
    wanted.set(evidence.register, ids);
  }
  const look = opened(facts);
  return Object.fromEntries(
    [...wanted].map(([register, ids]) => [
      register,
      Object.fromEntries([...ids].flatMap((id) => {
        const record = look(register, id);
        return record === undefined ? [] : [[id, labelOf(register, record, look)]];
      })),
    ]),
  );
}

/** The name that a record goes by in any of the registers; undefined where it occurs in none. */
export function nameIn(names: Names, id: string): string | undefined {
  return registerNames.map((register) => names[register]?.[id]).find((name) => name !== undefined);
}

type Look = (register: RegisterName, id: string) => AnyRecord | undefined;

function opened(facts: Facts): Look {
  const indexes = new Map<RegisterName, ReadonlyMap<string, AnyRecord>>();
  return (register, id) => {
    let index = indexes.get(register);
    if (index === undefined) {
      const records: readonly AnyRecord[] = facts[register] ?? [];
      index = new Map(records.map((record) => [record.id, record]));
      indexes.set(register, index);
    }
    return index.get(id);
  };
}

/** What a person knows a record by: its name or title, else what makes it the one it is, in words. */
function labelOf(register: RegisterName, record: AnyRecord, look: Look): string {
  const own = record['name'] ?? record['title'] ?? record['number'];
  if (typeof own === 'string') return own;
  const fields: Readonly<Record<string, Field>> = registers[register].fields;
  const parts = registers[register].identity.flatMap((key) => {
    const [field, value] = [fields[key], record[key]];
    if (field === undefined || value === undefined) return [];
    if (field.register !== undefined) return [referredTo(field.register, String(value), look)];
    return [field.choices?.[String(value)]?.title.zh ?? String(value)];
  });
  return parts.length === 0 ? record.id : parts.join(' ');
}

function referredTo(register: string, id: string, look: Look): string {
  const name = registerNames.find((one) => one === register);
  const record = name === undefined ? undefined : look(name, id);
  return name === undefined || record === undefined ? id : labelOf(name, record, look);
}
