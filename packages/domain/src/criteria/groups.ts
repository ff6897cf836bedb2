import type { Words } from '../language.ts';
import type { Criterion } from '../population.ts';
import { institutionKinds } from '../registers/institutions.ts';
import { nets } from '../registers/services.ts';

/** A group that a record says itself to belong to. */
export interface Group {
  readonly title: Words;
  readonly who: Criterion;
}

/** The eight service nets, each a group. */
export const netGroups: readonly Group[] = Object.entries(nets).map(([key, { title }]) => groupOf(key, title));

/** Kinds of institutions, each a group. */
export const institutionGroups = (...kinds: readonly (keyof typeof institutionKinds)[]): readonly Group[] =>
  kinds.map((kind) => groupOf(kind, institutionKinds[kind].title));

function groupOf(key: string, title: Words): Group {
  return { title, who: { key, title, on: () => ({ group }) => group === key } };
}
