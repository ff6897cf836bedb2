/** Where a command speaks: the answer on `out`, everything else on `err`. */
export interface Terminal {
  readonly out: Voice;
  readonly err: Voice;
  /** Whether the answer may be coloured: on a terminal, and not where NO_COLOR is set. */
  readonly colour: boolean;
}

/** One of the two streams of a process. */
export interface Voice {
  readonly isTTY?: boolean;
  write(chunk: string | Uint8Array): unknown;
}

/** The process's own. */
export const terminal: Terminal = {
  out: process.stdout,
  err: process.stderr,
  colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
};
