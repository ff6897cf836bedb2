import type { ProblemCode } from '../problem.ts';

/** The value of a field. */
export type Value = string | number | boolean | readonly string[];

/** A cell that could not be read, or only in part. One instance a kind, so that a column of bad cells costs nothing. */
export class Fault {
  readonly code;
  /** What could still be read. */
  readonly value;
  constructor(code: ProblemCode, value?: Value) {
    this.code = code;
    this.value = value;
  }
}

/** What a cell holds: a value, nothing (unknown), or a fault. */
export type Read = Value | Fault | undefined;
