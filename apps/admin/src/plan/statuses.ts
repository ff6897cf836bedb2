import type { Finding, Status } from '@federation/domain';

const ORDER: readonly Status[] = ['met', 'unmet', 'undetermined', 'in-progress', 'reported', 'not-applicable'];

/** How many findings have each status, those that occur. */
export function tallyStatuses(findings: readonly Finding[]): readonly { readonly status: Status; readonly count: number }[] {
  return ORDER.map((status) => ({ status, count: findings.filter((finding) => finding.status === status).length })).filter(
    ({ count }) => count > 0,
  );
}
