import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { assess } from './assess.ts';
import { isDay } from './day.ts';
import { parseFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { otog2020 } from './plans/otog-2020.ts';

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

/** One case of a file. */
export type Case = z.infer<typeof caseFile>[number];

/** Where the files lie. */
export const folder = new URL('../cases/', import.meta.url);

/** All case files, by the clause they belong to. */
export const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ clause: name.slice(0, -'.json'.length), cases: caseFile.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) }));

/** What the plan says of a case. */
export function findingOf({ measure, asOf, readings = {}, facts: input }: Case): Finding {
  const parsed = parseFacts(input);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const found = assess(otog2020, parsed.facts, { asOf, readings }).findings.find((finding) => finding.measure === measure);
  if (found === undefined) throw new Error(`the plan has no measure ${measure}`);
  return found;
}
