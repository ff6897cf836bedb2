// https://www.postgresql.org/docs/current/errcodes-appendix.html, and what the system says of connections.
const GONE = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
// The client of PostgreSQL gives these no code.
const BROKEN = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired)/;
const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** https://www.sqlite.org/rescode.html: busy, I/O error, full, cannot be opened. */
const SQLITE: Readonly<Record<number, Unavailable>> = { 5: 'gone', 10: 'gone', 13: 'full', 14: 'gone' };

/** The database cannot be reached, or has no room: what was asked may succeed another time. */
export type Unavailable = 'gone' | 'full';

/** Whether an error says that the database is not to be had for now; undefined for any other. */
export function unavailability(error: unknown): Unavailable | undefined {
  if (!(error instanceof Error)) return undefined;
  const [code, syscall, errcode]: readonly unknown[] = ['code' in error && error.code, 'syscall' in error && error.syscall, 'errcode' in error && error.errcode];
  if (typeof errcode === 'number') return SQLITE[errcode & 0xff];
  if (typeof code !== 'string') return BROKEN.test(error.message) ? 'gone' : undefined;
  if (FULL.has(code)) return 'full';
  return GONE.has(code) || code.startsWith('08') || (code === 'ENOENT' && syscall === 'connect') ? 'gone' : undefined;
}
