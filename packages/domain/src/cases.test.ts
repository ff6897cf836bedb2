import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerOf } from './answers.testing.ts';
import { files, findingOf, folder } from './cases.testing.ts';
import { citationOf } from './citation.ts';
import { definitionOf } from './definitions.testing.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { measuresOf } from './plan.ts';

const all = files.flatMap(({ cases }) => cases);
const measures = measuresOf(otog2020);

describe.each(files)('二〇二〇年方案 $clause', ({ clause, cases }) => {
  const answers = readFileSync(new URL(`answers/${clause}.md`, folder), 'utf8').split(/^## /m);

  it.each(cases.map((one, index) => ({ title: `${one.measure} ${one.name.zh}`, index, one })))('$title', ({ title, index, one }) => {
    expect(one.measure.startsWith(`${clause}/`)).toBe(true);
    expect(one.clause).toBe(citationOf(clause));
    const found = findingOf(one);
    const { deciding, parts = {}, remedies, ...same } = one.expect;
    expect(found).toMatchObject(same);
    if (deciding !== undefined) expect(found.evidence.deciding).toEqual(deciding);
    if (remedies !== undefined) expect(found.remedies).toEqual(remedies);
    for (const [key, part] of Object.entries(parts)) expect(found.parts?.find((other) => other.key === key)).toMatchObject(part);
    expect(`${title}\n\n${one.name.en} (${one.asOf})\n\n${answerOf(found)}`).toBe(answers[index + 1]?.trimEnd());
  });

  it('has an answer for each case and no other', () => {
    expect(answers.length - 1).toBe(cases.length);
  });
});

describe('what the measures say of themselves', () => {
  const written = readFileSync(new URL('answers/measures.md', folder), 'utf8').split(/^(?=## )/m);

  it.each(measures.map((measure, index) => ({ id: measure.id, index })))('$id', ({ index }) => {
    const measure = measuresOf(otog2020)[index];
    expect(measure === undefined ? undefined : definitionOf(measure).trimEnd()).toBe(written[index + 1]?.trimEnd());
  });
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
