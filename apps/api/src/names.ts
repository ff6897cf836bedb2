import { registers, type Assessment, type Facts } from '@federation/domain';

/** Names by id of those alone that occur in an assessment. */
export interface Names {
  readonly people: Record<string, string>;
  readonly units: Record<string, string>;
  readonly organisations: Record<string, string>;
}

/** Looks up who is named in the evidence, the parts and the remedies of an assessment. */
export function namesIn({ findings }: Pick<Assessment, 'findings'>, facts: Facts): Names {
  const ids = new Set(
    findings.flatMap(({ evidence, parts = [], remedies }) => [
      ...evidence.counted,
      ...evidence.notCounted,
      ...evidence.unknown,
      ...evidence.deciding,
      ...parts.map((part) => part.key),
      ...remedies.flatMap((remedy) => remedy.ids ?? []),
    ]),
  );
  const named = <E extends { readonly id: string }>(entries: readonly E[] | undefined, name: (entry: E) => string) =>
    Object.fromEntries((entries ?? []).filter((entry) => ids.has(entry.id)).map((entry) => [entry.id, name(entry)]));
  const units = new Map(facts.units?.map((unit) => [unit.id, unit.name]));
  const { kind, association } = registers.organisations.fields;
  return {
    people: named(facts.people, (person) => person.name),
    units: named(facts.units, (unit) => unit.name),
    organisations: named(facts.organisations, (one) => {
      if (one.name !== undefined) return one.name;
      if (one.association !== undefined) return association.choices?.[one.association]?.title.zh ?? one.association;
      return `${units.get(one.unit ?? '') ?? ''}${kind.choices?.[one.kind]?.title.zh ?? one.kind}`;
    }),
  };
}
