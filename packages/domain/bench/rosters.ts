/**
 * Judging a congress of 300 by two shares: with full evidence, against a loop written by hand that only counts, and
 * against json-rules-engine doing everything; tallying alone against the loop; a one-person swap judged from counts
 * against judging afresh. All on the same roster in one run.
 */
import { Engine } from 'json-rules-engine';
import { findingsOf } from '../src/judge.ts';
import { clause211 } from '../src/clauses/2-1-1.ts';
import type { Facts } from '../src/facts.ts';
import { choose } from '../src/reading.ts';
import { openRoll, type Person } from '../src/roll.ts';
import { addCounts, nobody, type Count } from '../src/tally.ts';
import type { Measure } from '../src/measure.ts';
import { ratio, ratioLater, report } from './pair.ts';

const SIZE = 300;
const ASOF = '2026-11-23';

const people: Person[] = Array.from({ length: SIZE }, (_, index) => ({
  id: `p-${String(index).padStart(4, '0')}`,
  name: `人${index}`,
  ...(index % 17 === 0 ? {} : { disabled: index % 5 < 3 }),
  relative: index % 7 === 0,
  roleModel: index % 11 === 0 ? 'city' : 'none',
  ...(index % 13 === 0 ? {} : { grassroots: index % 3 !== 0 }),
}));
const facts: Facts = {
  people,
  seats: people.map(({ id }) => ({ id: `congress/7/${id}`, body: 'congress', term: 7, person: id, role: 'delegate' })),
  terms: [{ id: 'congress/7', body: 'congress', number: 7, from: '2023-11-20', authorised: SIZE }],
};
const shares = clause211.measures.filter(({ kind, population }) => kind === 'share' && population.key === 'seats:congress') as Measure<Count>[];

/**
 * What somebody careful would write without a library for these two questions: the term in force, seats by their
 * dates, a certificate is proof, unknown is not no; no evidence, no remedies, no words.
 */
function byHand() {
  const byId = new Map<string, Person>();
  for (const person of facts.people ?? []) byId.set(person.id, person);
  let term = 0;
  for (const one of facts.terms ?? []) {
    if (one.body === 'congress' && (one.from === undefined || one.from <= ASOF) && (one.number ?? 0) > term) term = one.number ?? 0;
  }
  let [of, first, firstUnknown, second, secondUnknown] = [0, 0, 0, 0, 0];
  for (const seat of facts.seats ?? []) {
    if (seat.body !== 'congress' || (seat.term ?? term) !== term || seat.role === 'invited' || seat.role === 'observer') continue;
    if ((seat.from !== undefined && seat.from > ASOF) || (seat.to !== undefined && seat.to < ASOF)) continue;
    const person = byId.get(seat.person);
    of += 1;
    const certified = person?.certificateNumber !== undefined || person?.category !== undefined || person?.grade !== undefined;
    const disabled = person?.disabled ?? (certified ? true : undefined);
    const relative = person?.relative ?? (person?.relativeCategory === undefined ? undefined : true);
    if (disabled === true || relative === true) first += 1;
    else if (disabled === undefined || relative === undefined) firstUnknown += 1;
    const model = person?.roleModel === undefined ? undefined : person.roleModel !== 'none';
    if (model === true || person?.grassroots === true) second += 1;
    else if (model === undefined || person?.grassroots === undefined) secondUnknown += 1;
  }
  const judge = (yes: number, unknown: number, percentage: number) =>
    yes * 100 >= percentage * of ? 'met' : (yes + unknown) * 100 < percentage * of ? 'unmet' : 'undetermined';
  return [judge(first, firstUnknown, 65), judge(second, secondUnknown, 60)];
}

const open = () => openRoll(facts, ASOF, choose({}));
const afresh = () => findingsOf(shares, open());
const tallies = () => {
  const roll = open();
  return shares.map((measure) => measure.tally(roll));
};

const roll = open();
const counts = tallies();
const one: Count = { ...nobody, yes: 1, no: -1 };
const swap = () => shares.map((measure, index) => measure.judge(addCounts(counts[index] ?? nobody, one), roll));

/** The same with a rules engine: a run for each person to know who counts, and one for the totals. */
async function withEngine() {
  const member = new Engine([], { allowUndefinedFacts: true });
  member.addRule({ conditions: { any: [{ fact: 'disabled', operator: 'equal', value: true }, { fact: 'relative', operator: 'equal', value: true }] }, event: { type: 'first' } });
  member.addRule({ conditions: { any: [{ fact: 'roleModel', operator: 'notIn', value: ['none', null] }, { fact: 'grassroots', operator: 'equal', value: true }] }, event: { type: 'second' } });
  const counted: Record<string, string[]> = { first: [], second: [] };
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const seat of facts.seats ?? []) {
    const person = byId.get(seat.person);
    const { events } = await member.run({ disabled: person?.disabled ?? null, relative: person?.relative ?? null, roleModel: person?.roleModel ?? null, grassroots: person?.grassroots ?? null });
    for (const event of events) counted[event.type]?.push(seat.person);
  }
  const totals = new Engine();
  totals.addRule({ conditions: { all: [{ fact: 'first', operator: 'greaterThanInclusive', value: 65 * SIZE }] }, event: { type: 'first-met' } });
  totals.addRule({ conditions: { all: [{ fact: 'second', operator: 'greaterThanInclusive', value: 60 * SIZE }] }, event: { type: 'second-met' } });
  const { events } = await totals.run({ first: (counted['first']?.length ?? 0) * 100, second: (counted['second']?.length ?? 0) * 100 });
  return { counted, events };
}

const engineCounted = (await withEngine()).counted;
const ours = afresh();
if (JSON.stringify([engineCounted['first'], engineCounted['second']]) !== JSON.stringify(ours.map(({ evidence }) => evidence.counted))) throw new Error('the engines disagree');
if (JSON.stringify(byHand()) !== JSON.stringify(ours.map(({ status }) => status))) throw new Error('the loop disagrees');

report(`judging ${SIZE} with full evidence ÷ loop without`, ratio(afresh, byHand), { atMost: 4 });
report('tallying alone ÷ loop', ratio(tallies, byHand), { atMost: 1.5 });
report('judging afresh ÷ a one-person swap from counts', ratio(afresh, swap), { atLeast: 20 });
report('json-rules-engine 7 ÷ judging with full evidence', await ratioLater(afresh, withEngine), { atLeast: 10 });
