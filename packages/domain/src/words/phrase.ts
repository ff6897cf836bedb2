import type { Explanation } from '../finding.ts';

/** The arguments of a message. */
export type Args = Explanation['args'];

/** A message in both languages. */
export interface Message {
  readonly zh: (args: Args) => string;
  readonly en: (args: Args) => string;
}

/** Said where nobody is asked about. */
export const nobodyAsked: Message = {
  zh: () => '没有应统计的对象，无从判定。',
  en: () => 'Nothing is asked about: there is nothing to judge.',
};

/** The messages of one rule kind by key. */
export type Messages = Readonly<Record<string, Message>>;

const COUNTERS: Readonly<Record<string, { zh: string; one?: string; many?: string }>> = {
  people: { zh: '人', one: 'person', many: 'people' },
  units: { zh: '个单位', one: 'unit', many: 'units' },
  organisations: { zh: '个协会', one: 'association', many: 'associations' },
  households: { zh: '户', one: 'household', many: 'households' },
  institutions: { zh: '家机构', one: 'institution', many: 'institutions' },
  services: { zh: '项服务', one: 'service', many: 'services' },
  proposals: { zh: '件提案' },
  probations: { zh: '份述职' },
  referrals: { zh: '件转介' },
  cases: { zh: '个信访时限', one: 'deadline', many: 'deadlines' },
  projects: { zh: '个项目' },
  documents: { zh: '份文件' },
  claims: { zh: '人次', one: 'claim', many: 'claims' },
  groups: { zh: '类', one: 'group', many: 'groups' },
};

const OPERATORS: Readonly<Record<string, { zh: string; en: string }>> = {
  'at-least': { zh: '不少于', en: 'at least' },
  'more-than': { zh: '多于', en: 'more than' },
  'at-most': { zh: '不超过', en: 'at most' },
  'less-than': { zh: '少于', en: 'fewer than' },
  exactly: { zh: '应为', en: 'exactly' },
};

/** A number argument; messages and rules are made together, so an absent one is a bug and shows as 0. */
export const number = (args: Args, name: string): number => Number(args[name] ?? 0);

/** The bare counter: `件` of `件提案`. */
export const unitZh = (args: Args): string => (COUNTERS[String(args['counter'])]?.zh ?? '项').slice(0, 1);

/** `24人` or `24 people`. */
export const countZh = (args: Args, name: string): string => `${number(args, name)}${COUNTERS[String(args['counter'])]?.zh ?? '项'}`;

/** `24 people`, `1 person`. */
export const countEn = (args: Args, name: string): string => {
  const count = number(args, name);
  const counter = COUNTERS[String(args['counter'])];
  return `${count} ${(count === 1 ? counter?.one : counter?.many) ?? (count === 1 ? 'item' : 'items')}`;
};

/** `1 meeting`, `2 meetings`. */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `12–13人`; the same as `countZh` where nothing is missing. */
export const rangeZh = (args: Args): string => (args['low'] === args['high'] ? countZh(args, 'low') : `${number(args, 'low')}–${countZh(args, 'high')}`);

/** The operator of the requirement. */
export const opZh = (args: Args): string => OPERATORS[String(args['op'] ?? 'at-least')]?.zh ?? '';
export const opEn = (args: Args): string => OPERATORS[String(args['op'] ?? 'at-least')]?.en ?? '';

/** `18` or, while answers are missing, `18–20`. */
export const range = (args: Args): string => (args['low'] === args['high'] ? `${number(args, 'low')}` : `${number(args, 'low')}–${number(args, 'high')}`);

/** The threshold as the plan writes it: `65%`. */
export const threshold = (args: Args): string => percentText(number(args, 'numerator'), number(args, 'denominator'), 'down');

/** A share to one decimal, cut towards a miss so that a miss never shows as the threshold. */
export function percentText(count: number, of: number, cut: 'down' | 'up'): string {
  if (of === 0) return '–';
  const product = count * 1000;
  const down = (product - (product % of)) / of;
  const tenths = cut === 'up' && product % of !== 0 ? down + 1 : down;
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`;
}

/** The observed share: cut down under a floor, up under a ceiling. */
export const observedPercent = (args: Args): string =>
  percentText(number(args, 'low'), number(args, 'of'), args['op'] === 'at-most' || args['op'] === 'less-than' ? 'up' : 'down');
