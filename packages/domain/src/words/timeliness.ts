import { number, type Messages } from './phrase.ts';

/** What the timeliness rule says. */
export const timelinessMessages: Messages = {
  'timeliness.met': {
    zh: (args) => `共${number(args, 'of')}项，全部按期，达标。`,
    en: (args) => `All ${number(args, 'of')} were done in time: met.`,
  },
  'timeliness.unmet': {
    zh: (args) => `共${number(args, 'of')}项，按期${number(args, 'low')}项，逾期${number(args, 'late')}项${number(args, 'open') > 0 ? `，未到期${number(args, 'open')}项` : ''}。`,
    en: (args) => `Of ${number(args, 'of')}, ${number(args, 'low')} were done in time and ${number(args, 'late')} are late${number(args, 'open') > 0 ? `; ${number(args, 'open')} not yet due` : ''}.`,
  },
  'timeliness.in-progress': {
    zh: (args) => `共${number(args, 'of')}项，按期${number(args, 'low')}项，未到期${number(args, 'open')}项，无逾期。`,
    en: (args) => `Of ${number(args, 'of')}, ${number(args, 'low')} were done in time and ${number(args, 'open')} are not yet due; none is late.`,
  },
  'timeliness.undetermined': {
    zh: (args) => `共${number(args, 'of')}项，按期${number(args, 'low')}项，期限不明${number(args, 'unknown')}项，查明后才能判定。`,
    en: (args) => `Of ${number(args, 'of')}, ${number(args, 'low')} were done in time; for ${number(args, 'unknown')} the due day is not known.`,
  },
  'timeliness.empty': {
    zh: () => '没有到期或在办的事项，无从判定。',
    en: () => 'Nothing is due or open: there is nothing to judge.',
  },
};
