import { registerNames, registers, type Facts, type Field, type RegisterName } from '@federation/domain';
import type { ProblemLog } from '../problem-log.ts';
import type { RegisterShape } from '../layout/targets.ts';
import { withId, type Draft, type Mention, type Values } from './draft.ts';
import { mergeTellings } from './merge.ts';
import { PeopleMatcher } from './people.ts';
import { areApart, isBackwards } from './span.ts';
import type { Tally } from './tally.ts';
import { UnitFinder } from './units.ts';

/** Everything that the sheets said, before rows are set in relation to each other. */
export interface Gathered {
  /** The registers of which a sheet says that it has no records. A register of which nothing was taken in stays unknown. */
  readonly empty: ReadonlySet<RegisterName>;
  readonly drafts: readonly Draft[];
  readonly mentions: readonly Mention[];
}

/** Resolves people and units, gives ids, merges rows about the same record, and builds the facts. */
export function assemble(gathered: Gathered, known: Facts, answers: Readonly<Record<string, string>>, log: ProblemLog, tally: Tally): Facts {
  const finder = new UnitFinder(log, answers);
  finder.add(known.units ?? []);
  const built = new Map<RegisterName, Values[]>();
  for (const name of gathered.empty) built.set(name, []);
  const unitDrafts = gathered.drafts.filter(({ plan }) => plan.shape.name === 'units');
  if (unitDrafts.length > 0) built.set('units', buildUnits(unitDrafts, known.units ?? [], finder, log, tally));

  const people = new PeopleMatcher(known.people ?? [], log, answers);
  people.match(gathered.mentions, tally);
  const persons = people.records(tally);
  if (persons.length > 0) built.set('people', persons);

  for (const name of registerNames) {
    if (name === 'units' || name === 'people') continue;
    const drafts = gathered.drafts.filter(({ plan }) => plan.shape.name === name);
    if (drafts.length === 0) continue;
    const ids = new Map((known[name] ?? []).map((entry) => [identityOf(name, entry), entry.id]));
    const resolved = drafts.flatMap((draft) => resolve(draft, people, finder, log, tally));
    if (resolved.length > 0) built.set(name, merged(name, resolved, ids, log, tally));
  }
  // Every record was built field by field from the register's own definition, by readers that give its kind of value.
  return Object.fromEntries(
    registerNames.flatMap((name) => {
      const entries = built.get(name);
      return entries === undefined ? [] : [[name, entries]];
    }),
  ) as Facts;
}

function identifies({ name }: RegisterShape, field: string): boolean {
  return registers[name].identity.some((of) => of === field);
}

function buildUnits(drafts: readonly Draft[], known: NonNullable<Facts['units']>, finder: UnitFinder, log: ProblemLog, tally: Tally): Values[] {
  const knownIds = new Map(known.map(({ code, id }) => [code, id]));
  // One code is one unit: a second id for it is another name of the first.
  const ids = new Map(knownIds);
  for (const { id, values } of drafts) {
    const code = String(values['code']);
    if (!ids.has(code)) ids.set(code, id ?? code);
  }
  const idOf = ({ values }: Draft) => ids.get(String(values['code'])) ?? String(values['code']);
  finder.add(drafts.map((draft) => ({ id: idOf(draft), code: String(draft.values['code']), name: String(draft.values['name']), kind: 'village' })));
  for (const draft of drafts) if (draft.id !== undefined) finder.alias(draft.id, idOf(draft));
  const resolved = drafts.map((draft) => {
    const parent = draft.unit === undefined ? undefined : finder.find(draft.unit, draft.plan, draft.row, 'parent');
    return { ...draft, id: idOf(draft), values: parent === undefined ? draft.values : { ...draft.values, parent } };
  });
  const units = merged('units', resolved, new Map(), log, tally);
  finder.add(
    units.map((values) => ({
      id: String(values['id']),
      code: String(values['code']),
      name: String(values['name']),
      kind: 'village',
      parent: typeof values['parent'] === 'string' ? values['parent'] : undefined,
    })),
  );
  return units;
}

/** A draft with its person and unit in place; none where it cannot do without one that was not found. */
function resolve(draft: Draft, people: PeopleMatcher, finder: UnitFinder, log: ProblemLog, tally: Tally): Draft[] {
  const { plan, row } = draft;
  const { shape } = plan;
  let { values } = draft;
  if (shape.person !== undefined && draft.person !== undefined) {
    const person = people.of(draft.person)?.id;
    if (person !== undefined) values = { ...values, [shape.person]: person };
  }
  if (shape.unit !== undefined && draft.unit !== undefined) {
    const unit = finder.find(draft.unit, plan, row, shape.unit);
    if (unit !== undefined) values = { ...values, [shape.unit]: unit };
    else if (shape.person === undefined || !identifies(shape, shape.person)) {
      // It is the unit that makes this record the one it is.
      if (identifies(shape, shape.unit)) {
        tally.refused(plan);
        return [];
      }
    }
  } else if (shape.unit !== undefined && typeof values['place'] === 'string' && !plan.literal) {
    // A place that is a unit to the letter is that unit.
    const unit = finder.only(values['place']);
    if (unit !== undefined) values = { ...values, [shape.unit]: unit };
  }
  const lacking = Object.entries(shape.fields).find(([name, field]) => field.required && field.kind === 'reference' && values[name] === undefined);
  if (lacking === undefined) return [{ ...draft, values }];
  if (lacking[0] === shape.unit && draft.unit === undefined) {
    log.cell('required-empty', plan, row, plan.columns.find(({ target }) => target.field === shape.unit), null, { field: lacking[0] });
  }
  tally.refused(plan);
  return [];
}

/** The records of a register, each once, in the order in which they first occur: rows with one id or one identity are of one record. */
function merged(name: RegisterName, drafts: readonly Draft[], ids: ReadonlyMap<string, string>, log: ProblemLog, tally: Tally): Values[] {
  const groups: { readonly id: string; readonly rows: Draft[] }[] = [];
  const byId = new Map<string, Draft[]>();
  const byIdentity = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const identity = identityOf(name, draft.values);
    const alike = byIdentity.get(identity) ?? [];
    // With an id of its own, a record whose identity is known in part only is like no other.
    const comparable = draft.id === undefined || identifiable(name, draft.values);
    let rows = draft.id === undefined ? undefined : byId.get(draft.id);
    if (comparable) rows ??= alike.find(([first]) => first !== undefined && !areApart(first.values, draft.values));
    if (rows === undefined) {
      const again = alike.length === 0 ? '' : `.${String(draft.values['from'] ?? alike.length + 1)}`;
      groups.push({ id: draft.id ?? (again === '' ? ids.get(identity) : undefined) ?? identity + again, rows: (rows = []) });
      byIdentity.set(identity, [...alike, rows]);
    } else tellRepeated(draft, rows[0], log);
    rows.push(draft);
    if (draft.id !== undefined) byId.set(draft.id, rows);
    tally.taken(draft.plan, draft.row);
  }
  const required = Object.entries(registers[name].fields as Readonly<Record<string, Field>>).flatMap(([field, of]) => (of.required ? [field] : []));
  const told = new Map<string, { readonly first: Draft; readonly record: Values }[]>();
  const given = new Set<string>();
  return groups.flatMap(({ id, rows }): Values[] => {
    const record = withId(mergeTellings(rows, required, log, slotOf), id);
    const [first] = rows;
    const identity = identityOf(name, record);
    // Fields that rows contradict each other on are unknown now: what is left may be a record that there is already.
    const others = told.get(identity) ?? [];
    const before = identifiable(name, record) ? others.find((other) => !areApart(other.record, record)) : undefined;
    if (first === undefined) return [];
    if (before !== undefined || given.has(id)) {
      tellRepeated(first, before?.first ?? first, log);
      return [];
    }
    if (isBackwards(record)) {
      log.cell('ends-before-it-begins', first.plan, first.row, first.plan.columns.find(({ slot }) => slot === 'to'));
      return [];
    }
    told.set(identity, [...others, { first, record }]);
    given.add(id);
    return [record];
  });
}

function tellRepeated({ plan, row }: Draft, first: Draft | undefined, log: ProblemLog): void {
  log.sheet('row-repeated', plan, { row, args: { otherFile: first?.plan.file ?? '', otherSheet: first?.plan.sheet ?? '', otherRow: first?.row ?? 0 } });
}

function slotOf({ plan }: { readonly plan: Draft['plan'] }, field: string): string {
  return plan.columns.find(({ target }) => target.of === 'record' && target.field === field)?.slot ?? field;
}

/** Whether everything is known that makes a record the one it is. */
function identifiable(name: RegisterName, values: Readonly<Values>): boolean {
  return registers[name].identity.every((field) => values[field] !== undefined);
}

/** The id of a record without one: the fields that make it the one it is. Never personal data: a person is an id there. */
function identityOf(name: RegisterName, values: object): string {
  const of = new Map<string, unknown>(Object.entries(values));
  const parts = registers[name].identity.map((field) => String(of.get(field) ?? '').replaceAll(/[\s/]+/g, '_'));
  const id = parts.join('.').replace(/\.+$/, '');
  return id.length <= 200 ? id : `${id.slice(0, 180)}~${checksum(id)}`;
}

/** FNV-1a in 32 bits: keeps long ids apart whose beginnings are the same. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
