import { dayNumber, dayOf, earliest, holds, latest, type Day, type PartialDay } from '../day.ts';
import { both } from '../maybe.ts';
import type { Member, Population } from '../population.ts';
import { choiceReading, type ChoiceReading } from '../reading.ts';
import { bodies } from '../registers/terms.ts';
import type { Entry } from '../facts.ts';
import type { Roll } from '../roll.ts';
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
  const [opened, now, then] = [{}, {}, {}];
  const wanted = (roll: Roll) => (denominator === undefined ? 'filled' : roll.chosen(denominator));
  const termsOf = (roll: Roll) => roll.once(opened, () => openTerms(roll, body));
  const members = (roll: Roll): readonly Member[] =>
    roll.once(now, () => membersOf(roll, body, termsOf(roll), termsOf(roll).current, roll.asOf, wanted(roll) === 'attending'));
  const filled = (roll: Roll) => membersOf(roll, body, termsOf(roll), termsOf(roll).current, roll.asOf, false).length;
  const authorised = (roll: Roll): number | undefined => {
    const size = termsOf(roll).term(termsOf(roll).current)?.authorised;
    return size === undefined || wanted(roll) !== 'attending' ? size : size - (filled(roll) - members(roll).length);
  };
  return {
    key: `seats:${body}`,
    title: bodies[body].title,
    register: 'people',
    needs: ['people', 'seats'],
    readings: denominator === undefined ? [] : [denominator],
    members,
    authorised,
    denominator: (roll) => (wanted(roll) === 'authorised' ? { size: authorised(roll) } : undefined),
    baseline: (roll) =>
      roll.once(then, () => {
        const { current, endOf } = termsOf(roll);
        if (current === undefined) return { roster: undefined };
        const end = endOf(current - 1);
        const roster = membersOf(roll, body, termsOf(roll), current - 1, end === undefined ? undefined : earliest(end), false);
        return { roster: roster.length === 0 ? undefined : roster };
      }).roster,
    service: (roll, span) => serviceOf(roll, body, termsOf(roll), span),
  };
}

/** The terms of a body as known from their own register and from the seats. */
interface Terms {
  /** The term that runs on the day: the latest that has begun; without dates, the highest known. */
  readonly current: number | undefined;
  term(number: number | undefined): Term | undefined;
  /** When a term ended: as recorded, else the day before the next began; undefined where neither is known. */
  endOf(number: number | undefined): PartialDay | undefined;
}

function openTerms({ facts, asOf }: Roll, body: Body): Terms {
  const own = (facts.terms ?? []).filter((term) => term.body === body);
  const known = new Set(own.flatMap(({ number }) => (number === undefined ? [] : [number])));
  let latestSeen: number | undefined;
  for (const seat of facts.seats ?? []) {
    if (seat.term === latestSeen || seat.term === undefined || seat.body !== body) continue;
    latestSeen = seat.term;
    known.add(latestSeen);
  }
  const numbers = [...known].sort((a, b) => a - b);
  const term = (number: number | undefined) => own.find((one) => one.number === number);
  const current = numbers.findLast((number) => {
    const from = term(number)?.from;
    return from === undefined || earliest(from) <= asOf;
  });
  const endOf = (number: number | undefined) => {
    const end = term(number)?.to;
    if (end !== undefined) return end;
    const begin = term(numbers.find((other) => number !== undefined && other > number))?.from;
    return begin === undefined ? undefined : dayOf(dayNumber(earliest(begin)) - 1);
  };
  return { current, term, endOf };
}

/** When each person held a seat in the body, whatever the term; a seat without dates runs as long as its term, and an overdue term until the next begins. */
function serviceOf(roll: Roll, body: Body, { current, term, endOf }: Terms, span: Span): ReadonlyMap<string, Service> {
  const service = new Map<string, Service>();
  for (const seat of roll.facts.seats ?? []) {
    if (seat.body !== body || seat.role === 'invited' || seat.role === 'observer') continue;
    const number = seat.term ?? current;
    const end = seat.to ?? endOf(number);
    const overdue = number === current && seat.to === undefined && end !== undefined && latest(end) < roll.asOf;
    const held = within(span, seat.from ?? term(number)?.from, overdue ? undefined : end);
    if (held === undefined) continue;
    const known = service.get(seat.person);
    service.set(seat.person, {
      spans: union([...(known?.spans ?? []), ...held.spans]),
      sure: union([...(known?.sure ?? []), ...held.sure]),
      certain: held.certain && known?.certain !== false,
    });
  }
  return service;
}

function membersOf(roll: Roll, body: Body, { current }: Terms, term: number | undefined, on: Day | undefined, attending: boolean): Member[] {
  const members: Member[] = [];
  const { person } = roll;
  let [ascending, before] = [true, ''];
  for (const seat of roll.facts.seats ?? []) {
    if (seat.body !== body || (seat.term ?? current) !== term || seat.role === 'invited' || seat.role === 'observer') continue;
    const held = on === undefined || (seat.from === undefined && seat.to === undefined) ? true : holds(on, seat.from, seat.to);
    const inside = attending ? both(held, seat.attended) : held;
    if (inside === false) continue;
    ascending &&= seat.person > before;
    before = seat.person;
    members.push({ id: seat.person, inside, person: person(seat.person), seat });
  }
  return ascending ? members : onceEach(members);
}

/** One seat a person, whatever the order: the same seat may stand once with its term and once without. */
function onceEach(members: readonly Member[]): Member[] {
  const kept = new Map<string, Member>();
  for (const member of members) {
    const known = kept.get(member.id)?.seat;
    if (known === undefined || (member.seat !== undefined && member.seat.id < known.id)) kept.set(member.id, member);
  }
  return [...kept.values()];
}
