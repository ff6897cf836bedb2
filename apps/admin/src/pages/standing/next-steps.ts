import type { Finding, Remedy, RegisterName } from '@federation/domain';

/** A step that mends one finding, or a register that is missing for several. */
export type Step =
  | { readonly kind: 'supply'; readonly register: RegisterName; readonly findings: readonly Finding[] }
  | { readonly kind: 'mend'; readonly remedy: Remedy; readonly finding: Finding };

/**
 * What to do next: binding obligations before expected ones, then what mends most at once, then what is missed before
 * what is open, then the smallest step. Of several remedies of one finding the least is taken.
 */
export function nextSteps(findings: readonly Finding[], limit: number): readonly Step[] {
  const open = findings.filter(({ status }) => status === 'unmet' || status === 'undetermined' || status === 'in-progress');
  const missing = Map.groupBy(
    open.flatMap((finding) => finding.missing.map((register) => ({ register, finding }))),
    ({ register }) => register,
  );
  const steps: Step[] = [...missing].map(([register, of]) => ({ kind: 'supply', register, findings: of.map(({ finding }) => finding) }));
  for (const finding of open) {
    const remedy = finding.missing.length > 0 ? undefined : leastOf(finding.remedies);
    if (remedy !== undefined) steps.push({ kind: 'mend', remedy, finding });
  }
  return steps.toSorted((a, b) => compare(rank(a), rank(b))).slice(0, limit);
}

function leastOf(remedies: readonly Remedy[]): Remedy | undefined {
  const within = remedies.filter((remedy) => remedy.kind !== 'supply' && remedy.withinSize !== false);
  return within.toSorted((a, b) => a.count - b.count)[0];
}

function rank(step: Step): readonly number[] {
  const findings = step.kind === 'supply' ? step.findings : [step.finding];
  const binding = findings.some(({ force }) => force === 'binding') ? 0 : 1;
  const missed = findings.some(({ status }) => status === 'unmet') ? 0 : 1;
  return [binding, -findings.length, missed, step.kind === 'supply' ? 0 : step.remedy.count];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
