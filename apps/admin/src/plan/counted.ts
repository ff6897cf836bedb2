import type { Finding } from '@federation/domain';

const one = (count: string) => count === '1';

/** How many of what: people, units, organisations or groups, by what a finding counts. */
export const countedWords = {
  people: { zh: (n: string) => `${n} 人`, en: (n: string) => (one(n) ? '1 person' : `${n} people`) },
  units: { zh: (n: string) => `${n} 个单位`, en: (n: string) => (one(n) ? '1 unit' : `${n} units`) },
  organisations: { zh: (n: string) => `${n} 个组织`, en: (n: string) => (one(n) ? '1 organisation' : `${n} organisations`) },
  groups: { zh: (n: string) => `${n} 类`, en: (n: string) => (one(n) ? '1 group' : `${n} groups`) },
  days: { zh: (n: string) => `${n} 天`, en: (n: string) => (one(n) ? '1 day' : `${n} days`) },
} as const;

/** What the numbers of a finding count. */
export function counterOf({ kind, evidence }: Pick<Finding, 'kind' | 'evidence'>): 'people' | 'units' | 'organisations' | 'groups' {
  if (kind === 'presence') return 'groups';
  return evidence.register === 'units' || evidence.register === 'organisations' ? evidence.register : 'people';
}

/** What the numbers of one part of a finding count. */
export function partCounterOf(finding: Pick<Finding, 'kind' | 'evidence'>): 'people' | 'units' | 'organisations' | 'days' {
  if (finding.kind === 'days') return 'days';
  return finding.evidence.register === 'units' || finding.evidence.register === 'organisations' ? finding.evidence.register : 'people';
}
