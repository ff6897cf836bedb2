import { assess } from './assess.ts';
import type { Entry, Facts } from './facts.ts';
import type { Finding, Status } from './finding.ts';
import { otog2020 } from './plans/otog-2020.ts';
import type { Readings } from './reading.ts';

export type Person = Entry<'people'>;
export type Seat = Entry<'seats'>;
export type Term = Entry<'terms'>;
export type Post = Entry<'posts'>;
export type Unit = Entry<'units'>;
export type Trip = Entry<'fieldwork'>;
export type Organisation = Entry<'organisations'>;

/** The day on which cases are judged unless they say otherwise. */
export const TODAY = '2026-06-30';

/** When and how a case is judged. */
export interface When {
  readonly asOf?: string;
  readonly readings?: Readings;
}

/** The finding of one measure of the plan. */
export function find(measure: string, facts: Facts, { asOf = TODAY, readings = {} }: When = {}): Finding {
  const found = assess(otog2020, facts, { asOf, readings }).findings.find((one) => one.measure === measure);
  if (found === undefined) throw new Error(`the plan has no measure ${measure}`);
  return found;
}

/** The status of one measure of the plan. */
export const statusOf = (measure: string, facts: Facts, when: When = {}): Status => find(measure, facts, when).status;

/** An invented person. */
export const person = (id: string, more: Partial<Person> = {}): Person => ({ id, name: `某${id}`, ...more });

/** So many invented people of the same kind: `a-001`, `a-002` … */
export function crowd(prefix: string, count: number, more: Partial<Person> = {}): Person[] {
  return Array.from({ length: count }, (_, index) => person(`${prefix}-${String(index + 1).padStart(3, '0')}`, more));
}

/** What makes a person count, and what makes sure that one does not; with neither it is not known. */
export interface Label {
  readonly yes: Partial<Person>;
  readonly no: Partial<Person>;
}

export const disabledOrRelative: Label = { yes: { disabled: true }, no: { disabled: false, relative: false } };
export const roleModelOrGrassroots: Label = { yes: { grassroots: true }, no: { grassroots: false, roleModel: 'none' } };

/** People by how many count, how many do not and of how many it is not known. */
export function mixed(label: Label, yes: number, no: number, unknown = 0): Person[] {
  return [...crowd('yes', yes, label.yes), ...crowd('no', no, label.no), ...crowd('unknown', unknown)];
}

/** A seat in a body for each of the people. */
export function seated(body: Seat['body'], people: readonly Person[], more: Partial<Seat> = {}): Seat[] {
  return people.map(({ id }) => ({ id: `${body}-${String(more.term ?? 'now')}-${id}`, body, person: id, ...more }));
}

/** Facts of one body in its present term. */
export function bodyOf(body: Seat['body'], people: readonly Person[], terms?: readonly Term[]): Facts {
  return { people, seats: seated(body, people), ...(terms === undefined ? {} : { terms }) };
}

/** A post for each of the people. */
export function posted(role: Post['role'], people: readonly Person[], more: Partial<Post> = {}): Post[] {
  return people.map(({ id }) => ({ id: `${role}-${id}`, role, person: id, ...more }));
}

/** The seats of a roster after exchanging the people of the given ids for others. */
export function exchange(seats: readonly Seat[], leaving: readonly string[], coming: readonly Person[]): Seat[] {
  return seats.map((seat) => {
    const one = coming[leaving.indexOf(seat.person)];
    return one === undefined ? seat : { ...seat, id: `${seat.id}-${one.id}`, person: one.id };
  });
}

/** The remedy of a kind, as `[count, of, withinSize]`; undefined where there is none. */
export function remedy(finding: Finding, kind: Finding['remedies'][number]['kind']) {
  return finding.remedies.find((one) => one.kind === kind);
}

/** The days from one to another, both included. */
export function daysFrom(first: string, count: number): string[] {
  const begin = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => new Date(begin + index * 86_400_000).toISOString().slice(0, 10));
}
