import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish, type Published, type Table } from './publication.ts';

const table = (cells: readonly (readonly number[])[]): Table => ({ rows: cells.map((_, row) => `r${row}`), columns: (cells[0] ?? []).map((_, column) => `c${column}`), cells });

/** What a reader sees: cells with row totals behind and column totals below; null where hidden. */
const seen = ({ cells, rowTotals, columnTotals, total }: Published) => [...cells.map((row, index) => [...row, rowTotals[index] ?? null]), [...columnTotals, total]];

/** Values that each hidden number takes in tables that show the same, with every hidden cell one more, one less (never below 0) or the same, tried one by one. */
function possible(shown: readonly (readonly (number | null)[])[], truth: readonly (readonly number[])[]): Map<string, Set<number>> {
  const [height, width] = [shown.length - 1, (shown[0] ?? []).length - 1];
  const values = new Map<string, Set<number>>();
  const cells: number[][] = shown.slice(0, height).map((row) => row.slice(0, width).map((count) => count ?? 0));
  const open = shown.slice(0, height).flatMap((row, r) => row.slice(0, width).flatMap((count, c) => (count === null ? [[r, c] as const] : [])));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const put = (r: number, c: number, value: number) => {
    if (shown[r]?.[c] !== null) return;
    const key = `${r}/${c}`;
    values.set(key, (values.get(key) ?? new Set()).add(value));
  };
  const fits = (mustBeFull: boolean) => {
    const totals = [...cells.map((row, r) => [sum(row), shown[r]?.[width] ?? null] as const), ...(cells[0] ?? []).map((_, c) => [sum(cells.map((row) => row[c] ?? 0)), shown[height]?.[c] ?? null] as const), [sum(cells.map(sum)), shown[height]?.[width] ?? null] as const];
    return totals.every(([is, said]) => said === null || (mustBeFull ? is === said : is <= said));
  };
  const hidden = shown.flat().filter((count) => count === null).length;
  const fill = (index: number): void => {
    if ([...values.values()].filter(({ size }) => size > 1).length === hidden) return;
    const place = open[index];
    if (place === undefined) {
      if (!fits(true)) return;
      cells.forEach((row, r) => {
        row.forEach((value, c) => put(r, c, value));
        put(r, width, sum(row));
      });
      cells[0]?.forEach((_, c) => put(height, c, sum(cells.map((row) => row[c] ?? 0))));
      put(height, width, sum(cells.map(sum)));
      return;
    }
    const [r, c] = place;
    const is = truth[r]?.[c] ?? 0;
    for (let value = Math.max(0, is - 1); value <= is + 1; value += 1) {
      (cells[r] ?? [])[c] = value;
      if (fits(false)) fill(index + 1);
      else break;
    }
    (cells[r] ?? [])[c] = 0;
  };
  fill(0);
  return values;
}

function expectSafe(cells: readonly (readonly number[])[], least: number): void {
  const published = publish(table(cells), least);
  const shown = seen(published);
  const values = possible(shown, cells);
  for (const [r, row] of shown.entries()) for (const [c, count] of row.entries()) if (count === null) expect([r, c, (values.get(`${r}/${c}`)?.size ?? 0) > 1]).toEqual([r, c, true]);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const true_ = [...cells.map((row) => [...row, sum(row)]), [...(cells[0] ?? []).map((_, c) => sum(cells.map((row) => row[c] ?? 0))), sum(cells.map(sum))]];
  for (const [r, row] of shown.entries()) {
    for (const [c, count] of row.entries()) {
      const is = true_[r]?.[c] ?? Number.NaN;
      if (count !== null) expect(count).toBe(is);
      if (is > 0 && is < least) expect([r, c, count]).toEqual([r, c, null]);
    }
  }
  expect(published.rule).toEqual({ least, hidden: shown.flat().filter((count) => count === null).length });
}

describe('a table for publication', () => {
  it('hides nothing where every number is great enough, and 0 gives nobody away', () => {
    const published = publish(table([[5, 9], [0, 12]]));
    expect(published).toMatchObject({ cells: [[5, 9], [0, 12]], rowTotals: [14, 12], columnTotals: [5, 21], total: 26, rule: { least: 5, hidden: 0 } });
  });

  it('hides a small cell and three others, and keeps the totals', () => {
    const published = publish(table([[3, 9, 20], [8, 7, 30], [40, 50, 60]]));
    expect(published.cells).toEqual([[null, null, 20], [null, null, 30], [40, 50, 60]]);
    expect(published).toMatchObject({ rowTotals: [32, 45, 150], columnTotals: [51, 66, 110], total: 227, rule: { hidden: 4 } });
  });

  it.each([
    ['one row', [[3, 9, 20]]],
    ['one column', [[3], [9], [20]]],
    ['one cell', [[3]]],
    ['nothing but zeros beside it', [[3, 0], [5, 0]]],
    ['a row whose total is small', [[1, 2], [20, 30]]],
    ['a diagonal', [[2, 0, 0], [0, 2, 0], [0, 0, 2]]],
    ['zeros that cannot protect', [[4, 0, 9], [0, 0, 9], [9, 9, 9]]],
    ['two blocks held together by one cell', [[6, 6, 6, 9], [6, 6, 9, 9], [9, 9, 1, 1], [9, 9, 1, 1]]],
    ['nothing at all', [[0, 0], [0, 0]]],
  ])('with %s gives no hidden number away', (_, cells) => {
    expectSafe(cells, 5);
  });

  it('by brute force: in no small table can a hidden number be worked out, and what is shown is true', () => {
    const cells = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([height, width]) => fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));
    fc.assert(fc.property(cells, fc.constantFrom(2, 3, 5), expectSafe), { numRuns: 150 });
  });
});
