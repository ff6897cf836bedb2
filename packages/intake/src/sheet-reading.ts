import type { RegisterName } from '@federation/domain';

/** What was made of one column. */
export interface ColumnReading {
  /** The letter of the column. */
  readonly column: string;
  readonly heading: string;
  /** The field it was taken for; null where it was left unread. */
  readonly field: string | null;
  /** The field is one of the person whom the row names, not of the row's own record. */
  readonly of?: 'person';
}

/** What was made of one sheet, so that a person can look it over and mend it. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: string;
  readonly register: RegisterName | null;
  /** The last row of the heading, from 1; 0 where none was found. */
  readonly headingRow: number;
  readonly columns: readonly ColumnReading[];
  /** What the rows above the heading, the name of the sheet or the file say of every row: `{ body, term, role, kind }`. */
  readonly context: Readonly<Record<string, string | number>>;
  /** Rows below the heading that hold records; those taken in, and those refused or waiting for an answer. */
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
}
