import type { Explanation, Status } from './finding.ts';
import { isRegisterName, registers } from './facts.ts';
import type { Language, Words } from './language.ts';
import { aboutMessages } from './words/about.ts';
import { coverageMessages } from './words/coverage.ts';
import { daysMessages } from './words/days.ts';
import { headcountMessages } from './words/headcount.ts';
import { increaseMessages } from './words/increase.ts';
import { amountMessages } from './words/amount.ts';
import { attendanceMessages } from './words/attendance.ts';
import { cadenceMessages } from './words/cadence.ts';
import { compositeMessages } from './words/composite.ts';
import { establishedMessages } from './words/established.ts';
import { procedureMessages } from './words/procedure.ts';
import { rateMessages } from './words/rate.ts';
import { satisfactionMessages } from './words/satisfaction.ts';
import { timelinessMessages } from './words/timeliness.ts';
import type { Messages } from './words/phrase.ts';
import { presenceMessages } from './words/presence.ts';
import { shareMessages } from './words/share.ts';

const messages: Messages = {
  ...shareMessages,
  ...aboutMessages,
  ...headcountMessages,
  ...presenceMessages,
  ...increaseMessages,
  ...coverageMessages,
  ...daysMessages,
  ...timelinessMessages,
  ...satisfactionMessages,
  ...rateMessages,
  ...procedureMessages,
  ...establishedMessages,
  ...compositeMessages,
  ...cadenceMessages,
  ...attendanceMessages,
  ...amountMessages,
  'not-in-force': {
    zh: (args) => `该条自${String(args['since'])}起施行，所查日期尚不适用。`,
    en: (args) => `In force from ${String(args['since'])}: not yet on this day.`,
  },
  missing: {
    zh: (args) => `未导入${titles(args['registers'], 'zh')}登记册，无法判定；导入后再看。`,
    en: (args) => `Not imported: ${titles(args['registers'], 'en')}. It cannot be judged without ${String(args['registers']).includes(' ') ? 'these registers' : 'this register'}; import and look again.`,
  },
};

/** Renders an explanation as a sentence or two in either language. */
export function explain(explanation: Explanation, language: Language): string {
  const message = messages[explanation.key];
  if (message === undefined) throw new Error(`no words for ${explanation.key}`);
  return message[language](explanation.args);
}

/** The statuses in words, each with a mark of its own shape, so that colour is never needed. */
export const statusWords: Readonly<Record<Status, Words & { readonly mark: string }>> = {
  met: { zh: '达标', en: 'Met', mark: '●' },
  unmet: { zh: '未达标', en: 'Not met', mark: '▲' },
  undetermined: { zh: '待定', en: 'Undetermined', mark: '◆' },
  'in-progress': { zh: '进行中', en: 'In progress', mark: '◐' },
  'not-applicable': { zh: '不适用', en: 'Not applicable', mark: '–' },
  reported: { zh: '仅报告', en: 'Reported', mark: '○' },
};

function titles(names: unknown, language: Language): string {
  const titled = String(names).split(' ').map((name) => (isRegisterName(name) ? registers[name].title[language] : name));
  return language === 'zh' ? titled.map((title) => `“${title}”`).join('') : titled.join(', ');
}
