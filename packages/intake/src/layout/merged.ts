import type { Merge, Raw, SourceRow } from '../files/source.ts';

/** Repeats the value of merged cells in every cell that they cover. Rows must come in their order. */
export class MergedCells {
  readonly #starting = new Map<number, Merge[]>();
  #open: { readonly merge: Merge; readonly value: Raw }[] = [];

  constructor(merges: readonly Merge[], columns: number) {
    for (const merge of merges) {
      if (merge.startColumn >= columns) continue;
      const at = this.#starting.get(merge.startRow);
      if (at === undefined) this.#starting.set(merge.startRow, [merge]);
      else at.push(merge);
    }
  }

  /** Whether one merged range of this row covers so many columns that it is a line of text across the table. */
  widest(index: number): number {
    return (this.#starting.get(index) ?? []).reduce((most, { startColumn, endColumn }) => Math.max(most, endColumn - startColumn + 1), 1);
  }

  fill(row: SourceRow): SourceRow {
    const starting = this.#starting.get(row.index);
    if (starting === undefined && this.#open.length === 0) return row;
    const values = [...row.values];
    this.#open = this.#open.filter(({ merge }) => merge.endRow >= row.index);
    for (const merge of starting ?? []) this.#open.push({ merge, value: row.values[merge.startColumn] ?? null });
    for (const { merge, value } of this.#open) {
      const end = Math.min(merge.endColumn, merge.startColumn + 300);
      for (let column = merge.startColumn; column <= end; column += 1) {
        while (values.length <= column) values.push(null);
        values[column] = value;
      }
    }
    return { index: row.index, values };
  }
}
