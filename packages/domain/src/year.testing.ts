import fc from 'fast-check';
import { documentKinds } from './registers/documents.ts';
import { activityKinds } from './registers/activities.ts';
import { institutionKinds } from './registers/institutions.ts';
import { meetingKinds } from './registers/meetings.ts';
import { reportKinds } from './registers/reports.ts';
import { nets } from './registers/services.ts';
import { satisfactions } from './registers/answers.ts';
import { judges } from './registers/surveys.ts';

const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => fc.constantFrom(...(Object.keys(of) as Key[]));
const who = fc.constantFrom(...PEOPLE);
const day = fc.constantFrom('2025-12-30', '2026-01-01', '2026-03-10', '2026-05-01', '2026-06-01', '2026-06-15', '2026-07-01', '2026-12-31');
const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const held = fc.record({ from: fc.constantFrom('2025-11-30', '2026-03-15', '2026-09-01'), to: fc.constantFrom('2026-06-14', '2026-06-20', '2026-12-31') }, { requiredKeys: [] }).filter(({ from, to }) => from === undefined || to === undefined || from <= to);

/** A record in which what may be undefined may be absent. */
type Known<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Records without what is undefined, with ids; of those with the same identity only the first. */
function records<T extends object>(prefix: string, of: fc.Arbitrary<T>, maxLength: number, ...identity: readonly (keyof T)[]) {
  return fc.array(of, { maxLength }).map((entries) => {
    const marks = entries.map((entry) => JSON.stringify(identity.map((name) => entry[name] ?? null)));
    return entries
      .filter((_, index) => marks.indexOf(marks[index] ?? '') === index)
      .map((entry, index) => ({ id: `${prefix}${String(index)}`, ...(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Known<T>) }));
  });
}

/** Merges the fields of two records. */
const and = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> => fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));

/** A year of a small banner in all registers of what was done; everything in them is known, what is absent was not done. */
export const knownYear = fc.record({
  meetings: records('m', fc.record({ kind: keys(meetingKinds), date: day }), 6, 'kind', 'date'),
  decisions: records('d', fc.record({ title: fc.constantFrom('甲', '乙'), decided: perhaps(day), expertOpinion: day, thinkTankOpinion: day, associationsOpinion: day, riskAssessment: day, legalityReview: day, collective: fc.boolean() }), 2, 'title', 'decided'),
  proposals: records('q', fc.record({ title: fc.constantFrom('甲', '乙'), submitted: day, answered: perhaps(day) }), 2, 'title', 'submitted'),
  reports: records('r', fc.record({ kind: keys(reportKinds), date: day }), 5, 'kind', 'date'),
  probations: records('b', fc.record({ person: who, ended: day, reported: perhaps(day) }), 2, 'person', 'ended'),
  training: records('t', fc.record({ person: who, date: day }), 4, 'person', 'date'),
  secondments: records('e', fc.record({ kind: fc.constantFrom('exchange', 'grassroots'), person: who, from: day }), 3, 'kind', 'person', 'from'),
  activities: records('a', fc.record({ kind: keys(activityKinds), date: day }), 6, 'kind', 'date'),
  purchases: records('u', fc.record({ title: fc.constantFrom('甲', '乙', '丙'), date: day, association: fc.constantFrom('blind', 'deaf', 'physical', 'intellectual', 'mental') }), 7, 'title', 'date'),
  budgets: records('g', fc.record({ kind: fc.constantFrom('funding', 'purchases'), year: fc.constantFrom(2025, 2026), amount: fc.integer({ min: 1, max: 3 }) }), 4, 'kind', 'year'),
  projects: records('j', fc.record({ title: fc.constantFrom('甲', '乙'), evaluated: day, published: perhaps(day) }), 2, 'title'),
  documents: records('k', fc.record({ kind: keys(documentKinds), title: fc.constantFrom('甲', '乙'), date: fc.constantFrom('2020-12-01', '2021-02-03', '2026-06-20') }), 8, 'kind', 'title'),
  institutions: records('i', and(fc.record({ kind: keys(institutionKinds), name: fc.constantFrom('甲', '乙') }), held), 5, 'kind', 'name'),
  resources: records('s', and(fc.record({ net: keys(nets), name: fc.constantFrom('甲', '乙') }), held), 12, 'net', 'name'),
  certificates: records('c', fc.record({ person: who, state: fc.constantFrom('valid', 'valid', 'valid', 'died', 'moved', 'lost'), issued: fc.constantFrom('2019-01-01', '2026-06-20'), checked: day, smart: fc.boolean(), poor: fc.boolean(), careNeed: fc.boolean(), inSchool: fc.boolean() }), 8, 'person'),
  needs: records('n', fc.record({ person: who, net: keys(nets), assessed: day }), 6, 'person', 'net', 'assessed'),
  services: records('v', fc.record({ person: who, net: keys(nets), date: day, completed: fc.boolean(), effectRecorded: fc.boolean() }), 10, 'person', 'net', 'date'),
  referrals: records('f', fc.record({ person: who, net: keys(nets), opened: day, closed: perhaps(day) }), 2, 'person', 'net', 'opened'),
  households: records('h', and(fc.record({ person: who, carePlan: fc.boolean() }), fc.record({ from: fc.constantFrom('2025-11-30', '2026-03-15', '2026-05-20'), to: fc.constantFrom('2026-06-14', '2026-06-20', '2026-12-31') }, { requiredKeys: ['from'] })), 3, 'person'),
  subsidies: records('w', fc.record({ person: who, kind: fc.constantFrom('living', 'nursing'), eligible: fc.boolean(), receiving: fc.boolean() }), 6, 'person', 'kind'),
  pairings: records('l', and(fc.record({ person: who }), held), 4, 'person', 'from'),
  cases: records('x', and(fc.constantFrom({ received: '2026-01-01', accepted: '2026-01-10' }, { received: '2026-03-10', accepted: '2026-03-15' }), fc.record({ number: fc.constantFrom('1', '2'), informed: perhaps(fc.constantFrom('2026-01-16', '2026-03-12')), resolved: perhaps(fc.constantFrom('2026-03-05', '2026-05-14', '2026-06-10')) })), 2, 'number'),
  surveys: records('y', fc.record({ judge: keys(judges), date: day, asked: fc.integer({ min: 3, max: 5 }), population: fc.integer({ min: 20, max: 30 }) }), 4, 'judge', 'date'),
  holidays: fc.constant(['2025', '2026', '2027'].map((year) => ({ id: year, date: `${year}-10-01`, kind: 'rest' as const }))),
  visitDays: fc.array(day, { maxLength: 3 }),
  inspected: fc.array(day, { maxLength: 3 }),
  present: fc.array(who, { maxLength: 8 }),
  said: fc.array(keys(satisfactions), { maxLength: 6 }),
}).map(({ visitDays, inspected, present, said, ...facts }) => ({
  ...facts,
  attendance: facts.meetings.flatMap(({ id }, index) => [...new Set(present.filter((_, place) => place % 2 === index % 2))].map((person) => ({ id: `${id}-${person}`, meeting: id, person }))),
  visits: facts.households.flatMap(({ id }, index) => [...new Set(visitDays)].slice(index).map((date) => ({ id: `${id}-${date}`, household: id, date }))),
  inspections: facts.institutions.flatMap(({ id }, index) => [...new Set(inspected)].slice(index).map((date) => ({ id: `${id}-${date}`, institution: id, date }))),
  answers: facts.surveys.flatMap(({ id }) => said.map((satisfaction, index) => ({ id: `${id}-${String(index)}`, survey: id, number: String(index), satisfaction }))),
}));

/** Fields of these registers whose absence means that they are not known. Others say by their absence that it was not done. */
export const FORGETTABLE_IN_A_YEAR: Readonly<Record<string, readonly string[]>> = {
  decisions: ['expertOpinion', 'thinkTankOpinion', 'associationsOpinion', 'riskAssessment', 'legalityReview', 'collective'],
  purchases: ['association'],
  budgets: ['amount'],
  documents: ['date'],
  certificates: ['checked', 'smart', 'poor', 'careNeed', 'inSchool'],
  needs: ['net'],
  services: ['completed', 'effectRecorded'],
  households: ['carePlan'],
  subsidies: ['receiving'],
  cases: ['accepted'],
  answers: ['satisfaction'],
  holidays: [],
};
