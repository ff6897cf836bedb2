import type { RegisterName } from '@federation/domain';

/** What a person says about one sheet, over what was understood. */
export interface SheetCorrection {
  readonly file: string;
  readonly sheet: string;
  /** True leaves the sheet out; false takes in a sheet that would be left out because it is hidden. */
  readonly skip?: boolean;
  readonly register?: RegisterName;
  /** The last row of the heading, from 1. */
  readonly headingRow?: number;
  /** By column letter: a field (`sex`), a field of the person that the row names (`person.sex`), or null for none. */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** Values that hold for every row: `{ "body": "congress", "term": 7 }`. */
  readonly context?: Readonly<Record<string, string | number>>;
}

/** Everything that a person decided about some files. Plain JSON: reading the files again with it gives the mended result. */
export interface Corrections {
  readonly sheets?: readonly SheetCorrection[];
  /** Answers to questions, by the key of the question: the value of one of its choices. */
  readonly answers?: Readonly<Record<string, string>>;
}
