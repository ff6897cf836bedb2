import type { Words } from '@federation/domain';
import type { Required } from '@federation/domain/finding';

/** Operators in words, before a number. */
export const operatorWords = {
  'at-least': { zh: '不少于', en: 'at least' },
  'more-than': { zh: '多于', en: 'more than' },
  'at-most': { zh: '不超过', en: 'at most' },
  'less-than': { zh: '少于', en: 'fewer than' },
  exactly: { zh: '应为', en: 'exactly' },
  about: { zh: '约', en: 'about' },
} as const satisfies Record<Required['op'], Words>;
