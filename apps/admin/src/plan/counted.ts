import type { Finding } from '@federation/domain';

const one = (count: string) => count === '1';

/** How many of what, by what a finding counts. */
export const countedWords = {
  people: { zh: (n: string) => `${n} 人`, en: (n: string) => (one(n) ? '1 person' : `${n} people`) },
  units: { zh: (n: string) => `${n} 个单位`, en: (n: string) => (one(n) ? '1 unit' : `${n} units`) },
  organisations: { zh: (n: string) => `${n} 个组织`, en: (n: string) => (one(n) ? '1 organisation' : `${n} organisations`) },
  households: { zh: (n: string) => `${n} 户`, en: (n: string) => (one(n) ? '1 household' : `${n} households`) },
  answers: { zh: (n: string) => `${n} 份`, en: (n: string) => (one(n) ? '1 answer' : `${n} answers`) },
  documents: { zh: (n: string) => `${n} 份`, en: (n: string) => (one(n) ? '1 document' : `${n} documents`) },
  budgets: { zh: (n: string) => `${n} 元`, en: (n: string) => `${n} yuan` },
  groups: { zh: (n: string) => `${n} 类`, en: (n: string) => (one(n) ? '1 group' : `${n} groups`) },
  days: { zh: (n: string) => `${n} 天`, en: (n: string) => (one(n) ? '1 day' : `${n} days`) },
  times: { zh: (n: string) => `${n} 次`, en: (n: string) => (one(n) ? 'once' : `${n} times`) },
  points: { zh: (n: string) => `${n} 分`, en: (n: string) => (one(n) ? '1 point' : `${n} points`) },
  items: { zh: (n: string) => `${n} 项`, en: (n: string) => (one(n) ? '1 item' : `${n} items`) },
} as const;

type Counter = keyof typeof countedWords;

const COUNTED_AS_THEMSELVES: readonly Counter[] = ['people', 'units', 'organisations', 'households', 'answers', 'documents', 'budgets'];

/** What the numbers of a finding count. */
export function counterOf(finding: Finding): Counter {
  const { kind, parts } = finding;
  const apart = parts !== undefined && (kind === 'cadence' || kind === 'headcount' || kind === 'presence');
  if (apart || kind === 'presence') return 'groups';
  if (kind === 'cadence') return 'times';
  return kind === 'composite' ? 'points' : byRegister(finding);
}

/** What the numbers of one part of a finding count. */
export function partCounterOf(finding: Finding): Counter {
  switch (finding.kind) {
    case 'days':
      return 'days';
    case 'attendance':
    case 'cadence':
      return 'times';
    case 'composite':
      return 'points';
    default:
      return byRegister(finding);
  }
}

function byRegister({ evidence: { register } }: Finding): Counter {
  return COUNTED_AS_THEMSELVES.find((counter) => counter === register) ?? 'items';
}
