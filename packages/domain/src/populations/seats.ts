import { dayNumber, dayOf, earliest, holds, latest, type Day } from '../day.ts';
import { both } from '../maybe.ts';
import { inOrder, type Member, type Population } from '../population.ts';
import { choiceReading, type ChoiceReading } from '../reading.ts';
import { bodies } from '../registers/terms.ts';
import type { Entry } from '../facts.ts';
import type { Roll, Seat } from '../roll.ts';
import { union, within, type Service, type Span } from '../service.ts';

type Body = keyof typeof bodies;
type Term = Entry<'terms'>;

/** Which number of people a body's shares are taken of. */
export type Denominator = ChoiceReading<'filled' | 'authorised' | 'attending'>;

/** The denominator of a body's shares, as a reading of the given clause. */
export const denominatorOf = (clause: string): Denominator =>
  choiceReading({
    id: `${clause}/denominator`,
    title: { zh: '比例的分母', en: 'Denominator of shares' },
    default: 'filled',
    choices: {
      filled: { zh: '现有人数（应到）', en: 'seats filled' },
      authorised: { zh: '核定名额', en: 'authorised seats' },
      attending: { zh: '实到人数', en: 'those attending' },
    },
  });

/**
 * Those who hold a seat in a body in the term that runs on the day. A seat without a term belongs to the current one;
 * invited people and observers hold none. The baseline is the roster of the term before, as it stood at its end.
 */
export function seats(body: Body, denominator?: Denominator): Population & Required<Pick<Population, 'service'>> {
  const key = `seats:${body}`;
  const now = {};
  const then = {};
  const wanted = (roll: Roll) => (denominator === undefined ? 'filled' : roll.chosen(denominator));
  const members = (roll: Roll): readonly Member[] =>
    roll.once(now, () => membersOf(roll, body, currentTerm(roll, body), roll.asOf, wanted(roll) === 'attending'));
  const authorised = (roll: Roll): number | undefined => termOf(roll, body, currentTerm(roll, body))?.authorised;
  return {
    key,
    title: bodies[body].title,
    register: 'people',
    needs: ['people', 'seats'],
    readings: denominator === undefined ? [] : [denominator],
    members,
    authorised,
    vacant: (roll) => {
      if (wanted(roll) !== 'authorised') return 0;
      const size = authorised(roll);
      return size === undefined ? undefined : Math.max(0, size - members(roll).length);
    },
    baseline: (roll) =>
      roll.once(then, () => {
        const current = currentTerm(roll, body);
        const last = termNumbers(roll, body).findLast((number) => current !== undefined && number < current);
        if (last === undefined) return { roster: undefined };
        const roster = membersOf(roll, body, last, endOf(roll, body, last, current), false);
        return { roster: roster.length === 0 ? undefined : roster };
      }).roster,
    service: (roll, span) => serviceOf(roll, body, span),
  };
}

/** When each person held a seat in the body, whatever the term; a seat without dates runs as long as its term. */
function serviceOf(roll: Roll, body: Body, span: Span): ReadonlyMap<string, Service> {
  const current = currentTerm(roll, body);
  const service = new Map<string, Service>();
  for (const seat of roll.facts.seats ?? []) {
    if (seat.body !== body || seat.role === 'invited' || seat.role === 'observer') continue;
    const number = seat.term ?? current;
    const from = seat.from ?? termOf(roll, body, number)?.from;
    const held = within(span, from, seat.to ?? endOf(roll, body, number, nextTerm(roll, body, number)));
    if (held === undefined) continue;
    const known = service.get(seat.person);
    service.set(seat.person, {
      spans: union([...(known?.spans ?? []), held]),
      certain: from !== undefined && known?.certain !== false,
    });
  }
  return service;
}

function nextTerm(roll: Roll, body: Body, number: number | undefined): number | undefined {
  return termNumbers(roll, body).find((other) => number !== undefined && other > number);
}

/** The number of the term that runs on the day: the latest that has begun; without dates, the highest known. */
function currentTerm(roll: Roll, body: Body): number | undefined {
  return termNumbers(roll, body).findLast((number) => {
    const from = termOf(roll, body, number)?.from;
    return from === undefined || earliest(from) <= roll.asOf;
  });
}

function termNumbers(roll: Roll, body: Body): readonly number[] {
  const numbers = new Set<number>();
  for (const term of roll.facts.terms ?? []) if (term.body === body && term.number !== undefined) numbers.add(term.number);
  for (const seat of roll.facts.seats ?? []) if (seat.body === body && seat.term !== undefined) numbers.add(seat.term);
  return [...numbers].sort((a, b) => a - b);
}

function termOf(roll: Roll, body: Body, number: number | undefined): Term | undefined {
  return roll.facts.terms?.find((term) => term.body === body && term.number === number);
}

/** The last day of a term: its own end, else the day before the next began; undefined where neither is known. */
function endOf(roll: Roll, body: Body, number: number | undefined, next: number | undefined): Day | undefined {
  const end = termOf(roll, body, number)?.to;
  if (end !== undefined) return latest(end);
  const begin = termOf(roll, body, next)?.from;
  return begin === undefined ? undefined : dayOf(dayNumber(earliest(begin)) - 1);
}

function membersOf(roll: Roll, body: Body, term: number | undefined, on: Day | undefined, attending: boolean): Member[] {
  const current = currentTerm(roll, body);
  const members: Member[] = [];
  for (const seat of roll.facts.seats ?? []) {
    if (seat.body !== body || (seat.term ?? current) !== term || seat.role === 'invited' || seat.role === 'observer') continue;
    const held = on === undefined ? true : heldOn(seat, on);
    const inside = attending ? both(held, seat.attended) : held;
    if (inside !== false) members.push({ id: seat.person, inside, person: roll.person(seat.person), seat });
  }
  return inOrder(members);
}

function heldOn(seat: Seat, on: Day) {
  return seat.from === undefined && seat.to === undefined ? true : holds(on, seat.from, seat.to);
}
