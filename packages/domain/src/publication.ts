/** A table for publication: rows × columns of counts of people, whose totals are published too. */
export interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly number[])[];
}

/** A table with small numbers hidden; what is hidden is null. */
export interface Published extends Omit<Table, 'cells'> {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  /** The rule, to be printed beside the table, and how many numbers it hid. */
  readonly rule: { readonly least: number; readonly hidden: number };
}

type Place = readonly [row: number, column: number];

/**
 * Hides numbers of 1 to `least − 1` people, totals included, and then as many others as it takes so that none of them
 * can be worked out (complementary suppression; Willenborg and de Waal, Elements of Statistical Disclosure Control,
 * 2001, 5.2). Two things are asked: the hidden cells of a row or column whose total is shown hide at least `least`
 * people together, and every hidden number could be another one with all that is shown unchanged. The second is decided
 * exactly: table and totals are a circulation, in which a number can change just where it lies on a cycle of numbers
 * that can grow or shrink (Cox, J. Amer. Statist. Assoc. 90, 1995, 1453-1462). Totals go last.
 */
export function publish(table: Table, least = 5): Published {
  const { rows, columns } = table;
  const values = withTotals(table);
  const small = values.map((row) => row.map((count) => count > 0 && count < least));
  const hidden = small.map((row) => [...row]);
  const all = values.flatMap((row, r) => row.map((_, c): Place => [r, c]));
  for (;;) {
    const next = nextInLine(values, hidden, least) ?? nextBeside(all.find(([r, c]) => small[r]?.[c] === true && !canChange([r, c], values, hidden)), values, hidden);
    if (next === undefined) break;
    set(hidden, next, true);
  }
  for (const place of all) if (at(hidden, place) === true && at(small, place) === false && !canChange(place, values, hidden)) set(hidden, place, false);
  const shown = values.map((row, r) => row.map((count, c) => (hidden[r]?.[c] === true ? null : count)));
  const totals = shown[rows.length] ?? [];
  return {
    rows,
    columns,
    cells: shown.slice(0, rows.length).map((row) => row.slice(0, columns.length)),
    rowTotals: shown.slice(0, rows.length).map((row) => row[columns.length] ?? null),
    columnTotals: totals.slice(0, columns.length),
    total: totals[columns.length] ?? null,
    rule: { least, hidden: hidden.flat().filter(Boolean).length },
  };
}

/** The cells with a last column and a last row of totals. */
function withTotals({ columns, cells }: Table): number[][] {
  const sided = cells.map((row) => [...row, sum(row)]);
  return [...sided, [...columns.map((_, column) => sum(cells.map((row) => row[column] ?? 0))), sum(cells.map(sum))]];
}

/** The next cell to hide in a line with a shown total whose hidden cells hide too few people together. */
function nextInLine(values: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[], least: number): Place | undefined {
  const [height, width] = [values.length - 1, (values[0]?.length ?? 1) - 1];
  const lines = [
    ...span(height).map((r) => ({ total: [r, width] as Place, cells: span(width).map((c): Place => [r, c]) })),
    ...span(width).map((c) => ({ total: [height, c] as Place, cells: span(height).map((r): Place => [r, c]) })),
  ];
  for (const { total, cells } of lines) {
    const own = cells.filter((place) => at(hidden, place) === true);
    if (at(hidden, total) === true || own.length === 0 || (own.length >= 2 && sum(own.map((place) => at(values, place) ?? 0)) >= least)) continue;
    const [next] = byCost(cells.filter((place) => at(hidden, place) === false), values);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The next number to hide in the row or column of one that can be worked out. */
function nextBeside(place: Place | undefined, values: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): Place | undefined {
  if (place === undefined) return undefined;
  const beside = values.flatMap((row, r) => row.map((_, c): Place => [r, c])).filter(([r, c]) => (r === place[0]) !== (c === place[1]));
  const shown = (places: readonly Place[]) => byCost(places.filter((one) => at(hidden, one) === false), values)[0];
  return shown(beside) ?? shown(values.flatMap((row, r) => row.map((_, c): Place => [r, c])));
}

/** Cells before totals, numbers of people before zeros, small before great. */
function byCost(places: readonly Place[], values: readonly (readonly number[])[]): readonly Place[] {
  const isTotal = ([r, c]: Place) => Number(r === values.length - 1 || c === (values[0]?.length ?? 0) - 1);
  const value = (place: Place) => at(values, place) ?? 0;
  return places.toSorted((a, b) => isTotal(a) - isTotal(b) || Number(value(a) === 0) - Number(value(b) === 0) || value(a) - value(b));
}

/** Whether a hidden number could be another one with everything that is shown unchanged and nothing below 0. */
function canChange(place: Place, values: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): boolean {
  const [height, width] = [values.length - 1, (values[0]?.length ?? 1) - 1];
  const steps = new Map<string, string[]>();
  const step = (from: string, to: string) => steps.set(from, [...(steps.get(from) ?? []), to]);
  const ends = ([r, c]: Place): readonly [string, string] => ((r === height) === (c === width) ? [`r${r}`, `c${c}`] : [`c${c}`, `r${r}`]);
  hidden.forEach((row, r) =>
    row.forEach((isHidden, c) => {
      if (!isHidden || (r === place[0] && c === place[1])) return;
      const [tail, head] = ends([r, c]);
      step(tail, head);
      if ((at(values, [r, c]) ?? 0) > 0) step(head, tail);
    }),
  );
  const [tail, head] = ends(place);
  return reaches(head, tail, steps) || ((at(values, place) ?? 0) > 0 && reaches(tail, head, steps));
}

function reaches(from: string, to: string, steps: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from]);
  for (const node of seen) for (const next of steps.get(node) ?? []) seen.add(next);
  return seen.has(to);
}

const at = <Value>(of: readonly (readonly Value[])[], [row, column]: Place): Value | undefined => of[row]?.[column];
const set = (of: boolean[][], [row, column]: Place, value: boolean) => void (of[row]?.splice(column, 1, value));
const span = (length: number) => Array.from({ length }, (_, index) => index);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
