import { limits } from '../limits.ts';
import { Unreadable, type SheetSource, type SourceRow } from './source.ts';

type Rows = Iterator<SourceRow, unknown> | AsyncIterator<SourceRow, unknown>;

/** The rows of a sheet, one after the other, up to what is bearable. What the format's reader throws is a damaged file. */
export class RowStream {
  readonly #rows: Rows;
  #passed = 0;
  #cells = 0;

  constructor(source: SheetSource) {
    const rows = source.rows();
    this.#rows = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  /** Hands at most so many rows to `take`; true where there may be more. */
  async pass(most: number, take: (row: SourceRow) => void): Promise<boolean> {
    for (let passed = 0; passed < most; passed += 1) {
      let next;
      try {
        next = await this.#rows.next();
      } catch {
        throw new Unreadable('file-damaged');
      }
      if (next.done === true) return false;
      this.#passed += 1;
      this.#cells += next.value.values.length;
      if (this.#passed > limits.rows || this.#cells > limits.cells) throw new Unreadable('too-many-rows');
      take(next.value);
    }
    return true;
  }

  /** Lets go of a sheet that is not read to its end: its reader would go on unpacking. */
  async close(): Promise<void> {
    try {
      await this.#rows.return?.();
    } catch {
      // What is wrong with the rest of a sheet that nobody reads is nobody's problem.
    }
  }
}
