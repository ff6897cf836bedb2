import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess } from './assess.ts';
import { citationOf } from './citation.ts';
import { isDay } from './day.ts';
import { parseFacts } from './facts.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { measuresOf } from './plan.ts';

const statuses = ['met', 'unmet', 'undetermined', 'in-progress', 'not-applicable', 'reported'] as const;
const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const amount = z.number().min(0);
const observed = z.strictObject({ low: amount, high: amount, of: amount });
const required = z.strictObject({ op: z.enum(['at-least', 'at-most', 'exactly', 'more-than', 'about']), count: amount, of: amount });
const remedy = z.strictObject({
  kind: z.string().min(1),
  count: amount,
  of: amount.exactOptional(),
  withinSize: z.boolean().exactOptional(),
  ids: z.array(z.string()).exactOptional(),
});
const judged = {
  observed: observed.exactOptional(),
  required: required.exactOptional(),
  short: amount.exactOptional(),
};

/** The format of a case file, as `cases/README.md` describes it. */
const caseFile = z.array(
  z.strictObject({
    name: words,
    measure: z.string().min(1),
    clause: z.string().min(1),
    asOf: z.string().refine(isDay),
    readings: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
    facts: z.record(z.string(), z.unknown()),
    expect: z.strictObject({
      status: z.enum(statuses),
      ...judged,
      deciding: z.array(z.string()).exactOptional(),
      remedies: z.array(remedy).exactOptional(),
      parts: z.record(z.string(), z.strictObject({ status: z.enum(statuses).exactOptional(), ...judged })).exactOptional(),
    }),
  }),
);

const folder = new URL('../cases/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ clause: name.slice(0, -'.json'.length), cases: caseFile.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) }));
const all = files.flatMap(({ cases }) => cases);
const measures = measuresOf(otog2020);

describe.each(files)('二〇二〇年方案 $clause', ({ clause, cases }) => {
  it.each(cases.map((one) => ({ title: `${one.measure} ${one.name.zh}`, ...one })))(
    '$title',
    ({ measure, clause: cited, asOf, readings, facts: input, expect: expected }) => {
      expect(measure.startsWith(`${clause}/`)).toBe(true);
      expect(cited).toBe(citationOf(clause));
      const parsed = parseFacts(input);
      if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
      const found = assess(otog2020, parsed.facts, { asOf, readings: readings ?? {} }).findings.find((one) => one.measure === measure);
      const { deciding, parts = {}, remedies, ...same } = expected;
      expect(found).toMatchObject(same);
      if (deciding !== undefined) expect(found?.evidence.deciding).toEqual(deciding);
      if (remedies !== undefined) expect(found?.remedies).toEqual(remedies);
      for (const [key, part] of Object.entries(parts)) expect(found?.parts?.find((one) => one.key === key)).toMatchObject(part);
    },
  );
});

describe('the cases together', () => {
  it('judge every measure of the plan, met or reported in one case and not so in another', () => {
    const seen = measures.map(({ id }) => {
      const found = all.filter(({ measure }) => measure === id).map(({ expect: { status } }) => status);
      const passes = found.some((status) => status === 'met' || status === 'reported');
      return { id, passes, others: found.some((status) => status !== 'met' && status !== 'reported') };
    });
    expect(seen.filter(({ passes, others }) => !passes || !others)).toEqual([]);
  });

  it('name each case once and measures that the plan has', () => {
    const names = all.flatMap(({ measure, name }) => [`${measure} ${name.zh}`, `${measure} ${name.en}`]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const known = new Set(measures.map(({ id }) => id));
    expect(all.filter(({ measure }) => !known.has(measure))).toEqual([]);
  });
});
