import type { Finding, Remedy, RegisterName } from '@federation/domain';

/** A step that mends one finding, or a register that is missing for several. */
export type Step =
  | { readonly kind: 'supply'; readonly register: RegisterName; readonly findings: readonly Finding[] }
  | { readonly kind: 'mend'; readonly remedies: readonly Remedy[]; readonly finding: Finding };

/**
 * What to do next: binding obligations before expected ones, then what mends most at once, then what is missed before
 * what is open, then the smallest step. Of remedies to choose from the least is taken; those for
 * named groups or people are all needed.
 */
export function nextSteps(findings: readonly Finding[], limit: number): readonly Step[] {
  const open = findings.filter(({ status }) => status === 'unmet' || status === 'undetermined' || status === 'in-progress');
  const missing = Map.groupBy(
    open.flatMap((finding) => finding.missing.map((register) => ({ register, finding }))),
    ({ register }) => register,
  );
  const steps: Step[] = [...missing].map(([register, of]) => ({ kind: 'supply', register, findings: of.map(({ finding }) => finding) }));
  for (const finding of open) {
    const remedies = finding.missing.length > 0 ? [] : neededOf(finding.remedies);
    if (remedies.length > 0) steps.push({ kind: 'mend', remedies, finding });
  }
  return steps.toSorted((a, b) => compare(rank(a), rank(b))).slice(0, limit);
}

function neededOf(remedies: readonly Remedy[]): readonly Remedy[] {
  const named = remedies.filter(({ kind, ids }) => kind !== 'supply' && ids !== undefined);
  if (named.length > 0) return named;
  const within = remedies.filter(({ kind, withinSize }) => kind !== 'supply' && withinSize !== false);
  return within.toSorted((a, b) => a.count - b.count).slice(0, 1);
}

function rank(step: Step): readonly number[] {
  const findings = step.kind === 'supply' ? step.findings : [step.finding];
  const binding = findings.some(({ force }) => force === 'binding') ? 0 : 1;
  const missed = findings.some(({ status }) => status === 'unmet') ? 0 : 1;
  return [binding, -findings.length, missed, step.kind === 'supply' ? 0 : step.remedies.reduce((sum, { count }) => sum + count, 0)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
