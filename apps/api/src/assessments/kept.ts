import type { Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { inFederation } from '../access/route.ts';
import { Problem } from '../problem.ts';

/** The address of a kept assessment. */
export const oneAssessment = inFederation.extend({ id: z.uuid() });

type Kept = NonNullable<Awaited<ReturnType<Store['assessments']['get']>>>;

/** A kept assessment, or the problem that there is none. */
export async function keptAssessment(store: Store, federation: string, id: string): Promise<Kept> {
  const kept = await store.assessments.get(federation, id);
  if (kept === undefined) throw new Problem('not-found', { zh: '没有保存过这一对照结果。', en: 'No such assessment was kept.' });
  return kept;
}
