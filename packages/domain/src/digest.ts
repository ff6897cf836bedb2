import { registerNames, type Facts } from './facts.ts';
import { sha256 } from './sha256.ts';

/**
 * A digest of facts, `sha256:` and 64 hexadecimal digits. The order of records, of keys and of lists does not matter;
 * an absent register differs from an empty one.
 */
export function digestOf(facts: Facts): string {
  const lines: string[] = [];
  for (const name of registerNames) {
    const entries = facts[name];
    if (entries === undefined) continue;
    lines.push(name, ...entries.map((entry) => canonical(entry)).sort());
  }
  return `sha256:${sha256(lines.join('\n'))}`;
}

/** JSON with its keys and lists in order and nothing absent in it. */
function canonical(entry: object): string {
  const present = Object.entries(entry).filter(([, value]) => value !== undefined);
  const ordered = Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(ordered, (_, value: unknown) => (Array.isArray(value) ? value.toSorted(byText) : value));
}

function byText(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : 1;
}
