import type { Context } from 'hono';
import { Problem } from '../problem.ts';

/** What must be so for a change to be made: the version a record must have; null for a record that must not be there. */
export type Expected = number | null;

/** The entity tag of a version (RFC 9110, 8.8.3). */
export const tagOf = (version: number): string => `"${version}"`;

const TAG = /^"(?<version>\d{1,15})"$/;

/**
 * Reads If-Match, or `If-None-Match: *` for a record that is to be new. A change without either would be made blindly over what
 * somebody else may have written meanwhile: 428. A tag that no version can have is one that does not match: 412.
 */
export function expectedBy(c: Context): Expected {
  const match = c.req.header('If-Match');
  if (match === undefined && c.req.header('If-None-Match') === '*') return null;
  if (match === undefined) {
    throw new Problem('precondition-required', {
      zh: '请在 If-Match 中给出读取时得到的 ETag；新建时给出 If-None-Match: *。',
      en: 'Give the ETag that came with the record in If-Match; for a new record, If-None-Match: *.',
    });
  }
  const { version } = TAG.exec(match)?.groups ?? {};
  if (version === undefined) throw moved();
  return Number(version);
}

/** The record is not the one that the change was worked out on. */
export function moved(): Problem {
  return new Problem('precondition-failed', { zh: '这条记录在您读取之后有变动，或编号已被占用。请重新读取，再作修改。', en: 'The record has changed since you read it, or its id is taken: read it again, then change it.' });
}
