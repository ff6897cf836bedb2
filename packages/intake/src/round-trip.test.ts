import { registerNames, type Facts } from '@federation/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFacts } from './facts.testing.ts';
import { readFiles, writeCsv, writeFacts } from './index.ts';

describe('what is written reads back', () => {
  test('as the same facts, with numbers revealed', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        fc.pre(noNumberTwice(facts));
        const read = await readFiles([{ name: '导出.xlsx', data: await writeFacts(facts, { reveal: true }) }]);
        expect(read.problems).toEqual([]);
        expect(read.facts).toEqual(facts);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('from CSV as well, register by register', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        fc.pre(noNumberTwice(facts));
        const names = registerNames.filter((name) => facts[name] !== undefined);
        const files = names.map((name) => ({ name: `${name}.csv`, data: writeCsv(facts, name, { reveal: true }) }));
        const read = await readFiles(files);
        expect(read.problems).toEqual([]);
        expect(read.facts).toEqual(facts);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('from CSV whose cells hold lines and semicolons', async () => {
    const names = ['行\n行', '&amp;<b>', '张三', '张三'];
    const facts: Facts = { units: names.map((name, index) => ({ id: `u-${index}`, code: ['!', '张三', '"', '#'][index] ?? '', name, kind: 'banner', ...(index === 0 ? {} : { parent: index === 1 ? 'u-0' : 'u-1' }) })) };
    const read = await readFiles([{ name: 'units.csv', data: writeCsv(facts, 'units') }]);
    expect(read.problems).toEqual([]);
    expect(read.facts).toEqual(facts);
  });

  test('with numbers masked as facts without them, and says so', async () => {
    const facts: Facts = { people: [{ id: 'p-0001', name: '张三', citizenNumber: '11010519491231002X' }] };
    const data = await writeFacts(facts);
    expect(Buffer.from(data).includes('19491231')).toBe(false);
    const read = await readFiles([{ name: '导出.xlsx', data }]);
    expect(read.facts).toEqual({ people: [{ id: 'p-0001', name: '张三' }] });
    expect(read.problems.map(({ code }) => code)).toEqual(['number-masked']);
  });
});

test('no cell of a CSV export begins as a formula would', () => {
  const facts: Facts = { units: [{ id: 'u', code: '=HYPERLINK("x")', name: '@name', kind: 'town' }] };
  expect(new TextDecoder().decode(writeCsv(facts, 'units')).split('\r\n')[1]).toBe('u,"\'=HYPERLINK(""x"")",\'@name,镇,,,,');
});

function noNumberTwice({ people = [] }: Facts): boolean {
  const numbers = people.flatMap(({ citizenNumber, certificateNumber }) => [...new Set([citizenNumber, certificateNumber?.slice(0, 18)])].filter((number) => number !== undefined));
  return new Set(numbers).size === numbers.length;
}
