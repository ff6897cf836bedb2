import type { Answer } from './answer.ts';

/** The answer for programs: ids, never names. */
export function jsonAnswer({ assessment, problems }: Answer): string {
  const { plan, federation, asOf, findings } = assessment;
  return `${JSON.stringify({ plan, federation, asOf, findings, problems }, null, 2)}\n`;
}
