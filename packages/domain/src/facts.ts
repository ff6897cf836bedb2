import { z } from 'zod';
import { earliest, latest } from './day.ts';
import type { RecordOf, Register } from './register.ts';
import { activities } from './registers/activities.ts';
import { answers } from './registers/answers.ts';
import { attendance } from './registers/attendance.ts';
import { budgets } from './registers/budgets.ts';
import { cases } from './registers/cases.ts';
import { certificates } from './registers/certificates.ts';
import { contacts } from './registers/contacts.ts';
import { decisions } from './registers/decisions.ts';
import { documents } from './registers/documents.ts';
import { fieldwork } from './registers/fieldwork.ts';
import { holidays } from './registers/holidays.ts';
import { households } from './registers/households.ts';
import { inspections } from './registers/inspections.ts';
import { institutions } from './registers/institutions.ts';
import { meetings } from './registers/meetings.ts';
import { needs } from './registers/needs.ts';
import { organisations } from './registers/organisations.ts';
import { pairings } from './registers/pairings.ts';
import { people } from './registers/people.ts';
import { posts } from './registers/posts.ts';
import { probations } from './registers/probations.ts';
import { projects } from './registers/projects.ts';
import { proposals } from './registers/proposals.ts';
import { purchases } from './registers/purchases.ts';
import { referrals } from './registers/referrals.ts';
import { reports } from './registers/reports.ts';
import { resources } from './registers/resources.ts';
import { seats } from './registers/seats.ts';
import { secondments } from './registers/secondments.ts';
import { servicePoints } from './registers/service-points.ts';
import { services } from './registers/services.ts';
import { subsidies } from './registers/subsidies.ts';
import { surveys } from './registers/surveys.ts';
import { terms } from './registers/terms.ts';
import { training } from './registers/training.ts';
import { units } from './registers/units.ts';
import { visits } from './registers/visits.ts';

/** All registers by name, in the order in which a federation fills them in. */
export const registers = {
  units,
  people,
  terms,
  seats,
  posts,
  organisations,
  'service-points': servicePoints,
  contacts,
  fieldwork,
  meetings,
  attendance,
  decisions,
  proposals,
  reports,
  probations,
  training,
  secondments,
  activities,
  purchases,
  budgets,
  projects,
  documents,
  institutions,
  inspections,
  resources,
  certificates,
  needs,
  services,
  referrals,
  households,
  visits,
  subsidies,
  pairings,
  cases,
  surveys,
  answers,
  holidays,
} as const;

/** The name of a register: `people`, `seats` … */
export type RegisterName = keyof typeof registers;

/** The names of all registers, in that order. */
export const registerNames = Object.keys(registers) as readonly RegisterName[];

/** A record of a register by the register's name. */
export type Entry<Name extends RegisterName> =
  (typeof registers)[Name] extends Register<string, infer F> ? RecordOf<F> : never;

/**
 * What a federation knows. A register that is absent is unknown; one that is there is complete: a village without an
 * organisation in it has none. A field that is absent from a record is unknown.
 */
export type Facts = { readonly [Name in RegisterName]?: readonly Entry<Name>[] };

/** One thing wrong with facts: where, as a JSON pointer, and what, as a key for words. Holds no value of a field. */
export interface FactProblem {
  readonly pointer: string;
  readonly fault: 'unknown-key' | 'missing' | 'malformed' | 'duplicate-id' | 'duplicate-record' | 'ends-before-it-begins' | 'dangling-reference';
  readonly register?: RegisterName;
  readonly field?: string;
}

const factsSchema = z.strictObject(
  Object.fromEntries(Object.entries(registers).map(([name, of]) => [name, z.array(of.schema).exactOptional()])),
);

/**
 * Checks facts from outside against the registers: kinds of values, closed lists, numbers, unknown keys, ids used
 * twice, records that say the same seat, post or trip twice, ends before beginnings, and references to nobody in a
 * register that is there. All problems are told at once; none repeats what was given.
 */
export function parseFacts(input: unknown): { readonly facts: Facts } | { readonly problems: readonly FactProblem[] } {
  const parsed = factsSchema.safeParse(input);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemOf(issue, input)) };
  const facts = parsed.data as Facts;
  const problems = [...duplicates(facts), ...backwards(facts), ...dangling(facts)];
  return problems.length > 0 ? { problems } : { facts };
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): FactProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...place([...issue.path, key]), fault: 'unknown-key' }));
  }
  const value = issue.path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
  return [{ ...place(issue.path), fault: value === undefined ? 'missing' : 'malformed' }];
}

function place(path: readonly PropertyKey[]): Omit<FactProblem, 'fault'> {
  const [register, , field] = path;
  return {
    pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...(isRegisterName(register) ? { register } : {}),
    ...(typeof field === 'string' ? { field } : {}),
  };
}

/** Whether a text is the name of a register. */
export function isRegisterName(name: unknown): name is RegisterName {
  return typeof name === 'string' && Object.hasOwn(registers, name);
}

function* duplicates(facts: Facts): Generator<FactProblem> {
  for (const [register, entries] of entriesOf(facts)) {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) yield { ...place([register, index, 'id']), fault: 'duplicate-id' };
      seen.add(id);
    }
    const same = new Map<string, AnyEntry[]>();
    for (const [index, entry] of entries.entries()) {
      const key = identityOf(register, entry);
      if (key === undefined) continue;
      const others = same.get(key) ?? [];
      if (others.some((other) => !areApart(entry, other))) yield { ...place([register, index]), fault: 'duplicate-record' };
      same.set(key, [...others, entry]);
    }
  }
}

/** What makes a record the one it is; undefined where part of that is not known, since what is absent is not alike. */
function identityOf(register: RegisterName, entry: AnyEntry): string | undefined {
  const parts = registers[register].identity.map((field) => entry[field]);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** Whether one ended before the other began: somebody may leave a seat and come back to it. */
function areApart(a: AnyEntry, b: AnyEntry): boolean {
  return endsBefore(a['to'], b['from']) || endsBefore(b['to'], a['from']);
}

function endsBefore(to: unknown, from: unknown): boolean {
  return typeof to === 'string' && typeof from === 'string' && latest(to) < earliest(from);
}

function* backwards(facts: Facts): Generator<FactProblem> {
  for (const [register, entries] of entriesOf(facts)) {
    for (const [index, entry] of entries.entries()) {
      if (endsBefore(entry['to'], entry['from'])) yield { ...place([register, index, 'to']), fault: 'ends-before-it-begins' };
    }
  }
}

function* dangling(facts: Facts): Generator<FactProblem> {
  const ids = new Map(entriesOf(facts).map(([register, entries]) => [register as string, new Set(entries.map((entry) => entry.id))]));
  for (const [register, entries] of entriesOf(facts)) {
    const references = Object.entries(registers[register].fields).filter(([, field]) => field.kind === 'reference');
    for (const [index, entry] of entries.entries()) {
      for (const [name, field] of references) {
        const target = entry[name];
        if (typeof target === 'string' && field.register !== undefined && ids.get(field.register)?.has(target) === false) {
          yield { ...place([register, index, name]), fault: 'dangling-reference' };
        }
      }
    }
  }
}

/** A record whose register is not known to the compiler. */
type AnyEntry = Readonly<Record<string, unknown>> & { readonly id: string };

function entriesOf(facts: Facts): [RegisterName, readonly AnyEntry[]][] {
  return registerNames.flatMap((name): [RegisterName, readonly AnyEntry[]][] => {
    const entries = facts[name];
    return entries === undefined ? [] : [[name, entries]];
  });
}
