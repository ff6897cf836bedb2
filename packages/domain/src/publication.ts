/** A table for publication: rows × columns of counts of people, whose totals are published too. */
export interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly number[])[];
}

/** A table with small cells hidden; a hidden cell is null. */
export interface Published extends Omit<Table, 'cells'> {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  /** The rule, to be printed beside the table. */
  readonly rule: { readonly least: number; readonly hidden: number };
}

/**
 * Hides cells of 1 to `least − 1` people, and then as many others as it takes so that no hidden cell can be worked out
 * from the totals: in every row and column with a hidden cell at least two are hidden, the smallest first, and together
 * they hide at least `least` people (complementary suppression; Willenborg and de Waal, Elements of Statistical
 * Disclosure Control, 2001, 5.2). Cells of 0 give nobody away, but are hidden where nothing else can protect.
 */
export function publish(table: Table, least = 5): Published {
  const { rows, columns, cells } = table;
  const hidden = cells.map((row) => row.map((count) => count > 0 && count < least));
  const lines = [
    ...rows.map((_, row) => columns.map((__, column) => [row, column] as const)),
    ...columns.map((_, column) => rows.map((__, row) => [row, column] as const)),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      const next = unprotected(line, cells, hidden, least);
      if (next === undefined) continue;
      const [row, column] = next;
      (hidden[row] ?? [])[column] = true;
      changed = true;
    }
  }
  return {
    rows,
    columns,
    cells: cells.map((row, index) => row.map((count, column) => (hidden[index]?.[column] === true ? null : count))),
    rowTotals: cells.map(sum),
    columnTotals: columns.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
    total: sum(cells.map(sum)),
    rule: { least, hidden: hidden.flat().filter(Boolean).length },
  };
}

/** The next cell to hide in a line whose hidden cells do not protect one another; undefined where they do. */
function unprotected(
  line: readonly (readonly [number, number])[],
  cells: Table['cells'],
  hidden: readonly (readonly boolean[])[],
  least: number,
): readonly [number, number] | undefined {
  const value = ([row, column]: readonly [number, number]) => cells[row]?.[column] ?? 0;
  const isHidden = ([row, column]: readonly [number, number]) => hidden[row]?.[column] === true;
  const own = line.filter(isHidden);
  if (own.length === 0 || (own.length >= 2 && sum(own.map(value)) >= least)) return undefined;
  const others = line.filter((cell) => !isHidden(cell)).toSorted((a, b) => value(a) - value(b));
  return others.find((cell) => value(cell) > 0) ?? others[0];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
