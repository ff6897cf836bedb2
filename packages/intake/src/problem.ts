import type { RegisterName } from '@federation/domain';

/** `error`: something was left out. `question`: left out until it is answered. `notice`: taken, but worth a look. */
export type Severity = 'error' | 'question' | 'notice';

/** Everything that can be wrong with a file, and how grave it is. The words are in `problem-words.ts`. */
export const severities = {
  'file-empty': 'error',
  'file-unknown-kind': 'error',
  'file-damaged': 'error',
  'file-encrypted': 'error',
  'file-old-format': 'error',
  'file-too-large': 'error',
  'file-unpacks-too-large': 'error',
  'text-encoding': 'error',
  'too-many-sheets': 'error',
  'too-many-rows': 'error',
  'too-many-columns': 'notice',
  'sheet-hidden': 'notice',
  'sheet-empty': 'notice',
  'sheet-unfilled': 'notice',
  'sheet-no-register': 'notice',
  'which-register': 'question',
  'which-value': 'question',
  'which-column': 'question',
  'column-missing': 'error',
  'column-hidden': 'notice',
  'rows-left-out': 'notice',
  'more-alike': 'notice',
  'required-empty': 'error',
  'cell-error': 'error',
  'text-too-long': 'error',
  'not-a-number': 'error',
  'not-a-flag': 'error',
  'not-a-choice': 'error',
  'not-a-date': 'error',
  'not-a-day': 'error',
  'ends-before-it-begins': 'error',
  'month-uncertain': 'notice',
  'number-lost-digits': 'error',
  'number-masked': 'notice',
  'number-length': 'error',
  'number-characters': 'error',
  'number-birth-date': 'error',
  'number-check-digit': 'error',
  'certificate-category': 'error',
  'certificate-grade': 'error',
  'certificate-reissue': 'error',
  'certificate-not-citizen': 'error',
  'number-contradicts': 'error',
  'labels-contradict': 'error',
  'id-sensitive': 'error',
  'id-taken': 'error',
  'which-person': 'question',
  'person-unknown': 'error',
  'several-names': 'error',
  'which-unit': 'question',
  'unit-unknown': 'error',
  'contradiction': 'error',
  'names-differ': 'error',
  'row-repeated': 'notice',
} as const satisfies Record<string, Severity>;

/** A stable key for the words of a problem. */
export type ProblemCode = keyof typeof severities;

/** One answer that can be given to a question. */
export interface ProblemChoice {
  readonly value: string;
  readonly title: { readonly zh: string; readonly en: string };
}

/** Where something is wrong, what was found there (masked where sensitive), and for questions the answers to choose from. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet?: string;
  /** As the spreadsheet counts them, from 1. */
  readonly row?: number;
  /** The letter of the column. */
  readonly column?: string;
  readonly heading?: string;
  readonly register?: RegisterName;
  readonly field?: string;
  readonly found?: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** Of a question: under this key its answer is given in `Corrections.answers`. The same file asks with the same key. */
  readonly key?: string;
  readonly choices?: readonly ProblemChoice[];
}
