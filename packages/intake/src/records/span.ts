import type { Values } from './draft.ts';

/** Whether a record ends before it begins, as far as its dates say. */
export function isBackwards({ from, to }: Readonly<Values>): boolean {
  return endsBefore(to, from);
}

/** Whether one ended before the other began: somebody may leave a seat and come back to it. */
export function areApart(a: Readonly<Values>, b: Readonly<Values>): boolean {
  return endsBefore(a['to'], b['from']) || endsBefore(b['to'], a['from']);
}

/** Of dates that may be months or years, the last day that the one can mean lies before the first of the other. */
function endsBefore(to: unknown, from: unknown): boolean {
  if (typeof to !== 'string' || typeof from !== 'string') return false;
  const shorter = Math.min(to.length, from.length);
  return to.slice(0, shorter) < from.slice(0, shorter);
}
