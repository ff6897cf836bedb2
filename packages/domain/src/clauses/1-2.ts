import type { Clause } from '../clause.ts';

/** 一（二）: principles. Computes nothing. */
export const clause12: Clause = {
  number: '1-2',
  title: { zh: '基本原则', en: 'Principles' },
  gist: {
    zh: '提出改革要遵循的四条原则。',
    en: 'Sets out four principles that the reform keeps to.',
  },
  measures: [],
  silent: {
    zh: '原则由后面各条落实，本身没有可核对的数量或期限，因此不计算。',
    en: 'The principles are carried out by the later clauses; they hold no number and no deadline of their own.',
  },
};
