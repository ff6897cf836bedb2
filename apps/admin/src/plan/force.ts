import type { Words } from '@federation/domain';
import type { Force } from '@federation/domain/finding';

/** How strongly the plan binds, in words. */
export const forceWords = {
  binding: { zh: '约束性', en: 'Binding' },
  expected: { zh: '预期性', en: 'Expected' },
  attested: { zh: '记录性', en: 'On record' },
} as const satisfies Record<Force, Words>;
