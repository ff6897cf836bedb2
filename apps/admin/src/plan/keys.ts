import type { Finding, RegisterName, Words } from '@federation/domain';
import type { Names } from '../api/standing.ts';

const sides = {
  now: { zh: '本届', en: 'This term' },
  baseline: { zh: '上届', en: 'Last term' },
} as const satisfies Record<string, Words>;

/** What a key within a finding stands for: a group that is judged apart, one of the two sides, or a record by its name. */
export function titleOfKey(finding: Finding, key: string, names: Names): Words {
  if (key === 'now' || key === 'baseline') return sides[key];
  const title = finding.parts?.find((part) => part.key === key)?.title;
  return title ?? both(nameOf(finding.evidence.register, key, names));
}

/** The name of a record, or its id where it has none. */
export function nameOf(register: RegisterName, id: string, names: Names): string {
  return names[register]?.[id] ?? id;
}

const both = (name: string): Words => ({ zh: name, en: name });
