import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { forgetful, knownBanner } from './banner.testing.ts';
import { explain, statusWords } from './explain.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { bodyOf, crowd, disabledOrRelative, mixed, person, posted, seated, type When } from './roster.testing.ts';
import { describeRemedy } from './words/remedy.ts';

const organ = (visitors: number, own: number): Facts => {
  const people = [...crowd('visitor', visitors), ...crowd('own', own)];
  return { people, posts: [...posted('cadre', people.slice(0, visitors), { posting: 'seconded' }), ...posted('cadre', people.slice(visitors), { posting: 'full-time', staffing: 'administrative' })] };
};
const band = { readings: { '2-2-2/about-from': 15, '2-2-2/about-to': 16 } };
const viceChairs = (): Facts => {
  const [now, last] = [crowd('now', 2, { grassroots: true }), crowd('last', 1, { grassroots: true })];
  const held = { role: 'vice-chair', posting: 'part-time' } as const;
  return { people: [...now, ...last], seats: [...seated('presidium', now, { term: 8, ...held }), ...seated('presidium', last, { term: 7, ...held })] };
};

/** Cases for the messages that banners made at random seldom need. */
const seldom: readonly (readonly [Facts, When])[] = [
  [{}, {}],
  [bodyOf('congress', mixed(disabledOrRelative, 1, 1)), { asOf: '2020-10-20' }],
  [bodyOf('congress', mixed(disabledOrRelative, 1, 1)), { readings: { '2-1-1/denominator': 'authorised' } }],
  [organ(1, 6), band],
  [organ(4, 16), band],
  [organ(3, 17), band],
  [viceChairs(), {}],
  [{}, { readings: { '2-5-5/weight-of-poverty': 30 } }],
  [bodyOf('presidium', (['visual', 'hearing', 'physical', 'mental'] as const).map((category) => person(category, { category }))), {}],
];

const findings: readonly Finding[] = [
  ...seldom.flatMap(([facts, { asOf = '2026-06-30', readings = {} }]) => assess(otog2020, facts, { asOf, readings }).findings),
  ...fc
    .sample(fc.tuple(knownBanner, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.constantFrom('2026-06-15', '2026-12-31', '2026-01-01')), { numRuns: 400, seed: 20_201_021 })
    .flatMap(([facts, chances, asOf], index) => {
      let asked = index;
      const forget = () => (asked += 1) % (index % 5) === 0 && chances[asked % 9] === true;
      return assess(otog2020, index % 2 === 0 ? facts : forgetful(facts, forget), { asOf }).findings;
    }),
];

/** Whatever the rules can say. */
const KEYS = [
  ...['met', 'unmet', 'undetermined', 'empty', 'unsized', 'doubtful'].map((word) => `share.${word}`),
  ...['met', 'unmet', 'over', 'undetermined', 'empty', 'unattainable'].map((word) => `about.${word}`),
  ...['met', 'unmet', 'over', 'undetermined', 'empty', 'unsized'].map((word) => `headcount.${word}`),
  ...['met', 'unmet', 'in-progress', 'undetermined', 'empty'].map((word) => `presence.${word}`),
  ...['met', 'unmet', 'undetermined', 'empty', 'no-baseline', 'over-size', 'unsized'].map((word) => `increase.${word}`),
  ...['met', 'unmet', 'in-progress', 'waiting', 'undetermined', 'empty'].map((word) => `coverage.${word}`),
  ...['met', 'unmet', 'in-progress', 'undetermined', 'empty'].map((word) => `days.${word}`),
  ...['one.met', 'one.unmet', 'one.in-progress', 'each.met', 'each.unmet', 'each.in-progress', 'each.undetermined'].map((word) => `cadence.${word}`),
  ...['attendance', 'timeliness', 'procedure'].flatMap((kind) => ['met', 'unmet', 'in-progress', 'undetermined', 'empty'].map((word) => `${kind}.${word}`)),
  ...['met', 'unmet', 'in-progress', 'undetermined', 'doubtful', 'reported', 'empty'].map((word) => `rate.${word}`),
  ...['reported', 'empty'].map((word) => `satisfaction.${word}`),
  ...['met', 'unmet', 'unknown'].map((word) => `amount.${word}`),
  ...['graded', 'range', 'weights'].map((word) => `composite.${word}`),
  ...['met', 'undetermined'].map((word) => `established.${word}`),
  'missing',
  'not-in-force',
];
const REMEDIES = ['replace', 'add', 'remove', 'answer', 'establish', 'days', 'supply', 'learn', 'hold', 'attend', 'finish', 'complete', 'record', 'serve'];

const BROKEN = /undefined|NaN|null|Infinity|object|in number| {2}|\(\)|（）/;
const NO_NUMBER_ZH = /(不少于|多于|不超过|应为|还差|还缺|超出|共|即|将|减少|增补)(人|个|类|名|天)/;
const NO_NUMBER_EN = /\b(by|least|most|exactly|all|short) (person|people|units?|organisations?|groups?|days?)\b/;

function faults(zh: string, en: string): readonly string[] {
  return [
    ...(BROKEN.test(zh + en) ? ['broken'] : []),
    ...(NO_NUMBER_ZH.test(zh) || NO_NUMBER_EN.test(en) ? ['a number is missing'] : []),
    ...(/[a-z]{2,}/i.test(zh) || !zh.endsWith('。') ? ['not plain Chinese'] : []),
    ...(/\p{Script=Han}|[，。；：（）、]/u.test(en) || !en.endsWith('.') ? ['not plain English'] : []),
  ].map((fault) => `${fault}: ${zh} ${en}`);
}

describe('what a finding says', () => {
  it('the cases below say everything that a rule can say', () => {
    expect([...new Set(findings.map(({ explanation }) => explanation.key))].toSorted()).toEqual(KEYS.toSorted());
  });

  it.each(KEYS)('%s is said in both languages, with its numbers', (key) => {
    const said = findings.filter(({ explanation }) => explanation.key === key);
    expect(said.flatMap(({ explanation }) => faults(explain(explanation, 'zh'), explain(explanation, 'en')))).toEqual([]);
  });

  it('a key without words is a bug and not a blank', () => {
    expect(() => explain({ key: 'share.unheard-of', args: {} }, 'zh')).toThrow('share.unheard-of');
  });
});

describe('what a remedy says', () => {
  const remedies = findings.flatMap((finding) => finding.remedies.map((remedy) => ({ finding, remedy })));

  it.each(REMEDIES)('%s is said in both languages, with its numbers', (kind) => {
    const said = remedies.filter(({ remedy }) => remedy.kind === kind);
    expect(said.length).toBeGreaterThan(0);
    expect(said.flatMap(({ finding, remedy }) => faults(describeRemedy(remedy, finding, 'zh'), describeRemedy(remedy, finding, 'en')))).toEqual([]);
  });

  it('asks for at least one step, and not for more than there is to choose from; of the unknown it may be that none must count', () => {
    const odd = remedies.filter(({ remedy: { kind, count, of = count } }) => count < (kind === 'answer' ? 0 : 0.5) || (kind !== 'days' && count > of));
    expect(odd.map(({ finding, remedy }) => [finding.measure, finding.status, remedy])).toEqual([]);
  });
});

describe('every finding', () => {
  it('that is met is short of nobody, needs no remedy and leaves nothing to decide', () => {
    const odd = findings.filter(({ status, short, remedies, evidence }) => status === 'met' && (short > 0 || remedies.length > 0 || evidence.deciding.length > 0));
    expect(odd).toEqual([]);
  });

  it('that is unmet says by how many', () => {
    const silent = findings.filter(({ status, short, explanation }) => status === 'unmet' && short <= 0 && !/over-size|unattainable/.test(explanation.key));
    expect(silent.map(({ measure, explanation }) => [measure, explanation])).toEqual([]);
  });

  it('that is undetermined names who can decide, or says in words which size or roster is wanted', () => {
    const open = findings.filter(({ status, explanation }) => status === 'undetermined' && !/unsized|no-baseline|composite/.test(explanation.key));
    const silent = open.filter(({ evidence, missing, remedies }) => evidence.deciding.length + missing.length + remedies.length === 0);
    expect(silent.map(({ measure, explanation }) => [measure, explanation.key])).toEqual([]);
  });

  it('counts between what is certain and what is possible', () => {
    expect(findings.filter(({ observed: { low, high, of } }) => low < 0 || low > high || high > of).map(({ measure, observed }) => [measure, observed])).toEqual([]);
  });

  it('names each in order, and nobody as counted, not counted and unknown at once', () => {
    for (const { evidence: { counted, notCounted, unknown } } of findings) {
      for (const ids of [counted, notCounted, unknown]) expect(ids).toEqual(ids.toSorted());
      const all = [...counted, ...notCounted, ...unknown];
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('statuses', () => {
  it('have a word in both languages and a mark of their own', () => {
    const words = Object.values(statusWords);
    for (const name of ['zh', 'en', 'mark'] as const) expect(new Set(words.map((word) => word[name])).size).toBe(6);
  });
});
