import type { Finding, Remedy } from '../finding.ts';
import { registers, isRegisterName } from '../facts.ts';
import type { Language } from '../language.ts';
import { countEn, countZh, plural } from './phrase.ts';

const FEW = 3;

/** The name of a person, unit or organisation by its id; undefined where it has none to show. */
export type NameOf = (id: string) => string | undefined;

type Describe = (remedy: Remedy, finding: Finding, nameOf: NameOf) => string;

const more = (remedy: Remedy) => (remedy.withinSize === false ? { zh: '，但会超出核定名额', en: ', which would exceed the authorised size' } : { zh: '', en: '' });
const of = (remedy: Remedy, finding: Finding) => ({ counter: finding.evidence.register, count: remedy.count, of: remedy.of ?? 0 });
const names = (remedy: Remedy, language: Language) =>
  (remedy.ids ?? []).map((id) => (isRegisterName(id) ? registers[id].title[language] : id)).map((title) => (language === 'zh' ? `“${title}”` : title)).join(language === 'zh' ? '' : ', ');
const group = (remedy: Remedy, finding: Finding, language: Language) =>
  finding.parts?.find(({ key, title }) => title !== undefined && key === remedy.ids?.[0])?.title?.[language];

const register = ({ evidence }: Finding) => evidence.register;
const argument = ({ explanation }: Finding, name: string) => Number(explanation.args[name] ?? 0);
const isHeads = (finding: Finding) => finding.kind === 'headcount' && register(finding) === 'organisations';

/** What is set up, entered or served where a group stands empty, by register. */
const GROUPS: Readonly<Record<string, (title: string, count: number) => Readonly<Record<Language, string>>>> = {
  resources: (title, count) => ({ zh: `登记${count}项“${title}”服务资源`, en: `Enter ${plural(count, 'service resource')}: ${title}` }),
  services: (title, count) => ({ zh: `本年开展${count}次“${title}”服务`, en: `Deliver ${plural(count, 'service')} this year: ${title}` }),
  institutions: (title, count) => ({ zh: `建立${count}家“${title}”机构`, en: `Set up ${plural(count, 'institution')}: ${title}` }),
};
const setUp = (remedy: Remedy, finding: Finding, language: Language) => {
  const title = group(remedy, finding, language) ?? '';
  return GROUPS[register(finding)]?.(title, remedy.count)[language] ?? (language === 'zh' ? `建立${title}` : `Set up: ${title}`);
};

/** What a figure that was left out of a register is called there. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  terms: { zh: '核定名额', en: 'the authorised size' },
  seats: { zh: '上届席位', en: 'last term’s seats' },
  budgets: { zh: '本年和上年金额', en: 'this year’s and last year’s amounts' },
};

/** What is to be found out, by kind of rule. */
const ASIDE: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  days: { zh: '（下基层地点或任职日期）', en: ': places or dates of service' },
  attendance: { zh: '（应由谁参加）', en: ': who is to attend' },
  coverage: { zh: '（包括是否在要求之内）', en: '' },
  increase: { zh: '（含上届成员）', en: ', last term’s included' },
};

/** What is done with items that are due, by register. */
const DUE: Readonly<Record<string, string>> = { households: '访视', probations: '听取', projects: '公开', documents: '形成', proposals: '答复' };

const WORDS: Readonly<Record<Remedy['kind'], Readonly<Record<Language, Describe>>>> = {
  replace: {
    zh: (remedy, finding) => {
      if (isHeads(finding)) return `更换至少${remedy.count}个协会的负责人，由可计入的人员担任。`;
      const title = group(remedy, finding, 'zh');
      const [out, into] = remedy.notCounting === true ? ['', '不'] : ['不', '可'];
      return title === undefined ? `规模不变，至少将${remedy.count}名${out}计入的人员换成${into}计入的人员。` : `规模不变且不影响其他各类，至少将${remedy.count}名换成${title}。`;
    },
    en: (remedy, finding) => {
      if (isHeads(finding)) return `Replace the head of at least ${plural(remedy.count, 'association')}.`;
      const [title, some] = [group(remedy, finding, 'en'), countEn(of(remedy, finding), 'count')];
      const [out, into] = remedy.notCounting === true ? ['', 'not '] : ['not ', ''];
      return `Keep the size and replace at least ${some}${title === undefined ? ` ${out}counted by as many who would ${into}count` : `, emptying no other, by as many of the group: ${title}`}.`;
    },
  },
  add: {
    zh: (remedy, finding) =>
      register(finding) === 'budgets'
        ? `本年至少再增加${remedy.count}元。`
        : `至少增补${remedy.count}名${group(remedy, finding, 'zh') ?? (remedy.notCounting === true ? '不计入的人员' : '可计入的人员')}（增补后共${remedy.of ?? 0}人）${more(remedy).zh}。`,
    en: (remedy, finding) => {
      const title = group(remedy, finding, 'en');
      if (register(finding) === 'budgets') return `Add at least ${remedy.count} yuan this year.`;
      return `Add at least ${countEn(of(remedy, finding), 'count')} ${title === undefined ? `who would ${remedy.notCounting === true ? 'not count' : 'count'}` : `of the group: ${title}`} (then ${remedy.of ?? 0} in all)${more(remedy).en}.`;
    },
  },
  remove: {
    zh: (remedy, finding) => `减少${countZh(of(remedy, finding), 'count')}${finding.kind === 'increase' ? '不' : ''}计入的。`,
    en: (remedy, finding) => `Let ${countEn(of(remedy, finding), 'count')} go who would ${finding.kind === 'increase' ? 'not ' : ''}count.`,
  },
  answer: {
    zh: (remedy, finding) => {
      const unlocated = argument(finding, 'unlocated');
      if (unlocated > 0) return `查明未写明所在单位的${unlocated}条记录属于哪个单位。`;
      const result = group(remedy, finding, 'zh') === undefined ? '即达标' : '即具备';
      return `${titled(remedy, finding, 'zh', '：')}查明情况不明的${countZh(of(remedy, finding), 'of')}；${remedy.of === 1 && remedy.count === 1 ? '如' : `其中有${countZh(of(remedy, finding), 'count')}`}可计入${result}。`;
    },
    en: (remedy, finding) => {
      const unlocated = argument(finding, 'unlocated');
      if (unlocated > 0) return `Find out the unit of ${plural(unlocated, 'record')} without one.`;
      return `${titled(remedy, finding, 'en', ': ')}Find out about the ${countEn(of(remedy, finding), 'of')} not known; it is met when ${remedy.count} of them ${remedy.count === 1 ? 'counts' : 'count'}.`;
    },
  },
  establish: {
    zh: (remedy, finding, nameOf) => (remedy.ids === undefined ? `为缺少的${countZh(of(remedy, finding), 'count')}落实到位${lacking(finding, nameOf, '：', '、')}。` : `${setUp(remedy, finding, 'zh')}。`),
    en: (remedy, finding, nameOf) => (remedy.ids === undefined ? `Provide it for the ${countEn(of(remedy, finding), 'count')} without it${lacking(finding, nameOf, ': ', ', ')}.` : `${setUp(remedy, finding, 'en')}.`),
  },
  days: {
    zh: (remedy, _, nameOf) => `${named(remedy, nameOf, '：')}年内还需再下基层${remedy.count}天（年内在任时间还剩${remedy.of ?? 0}天）。`,
    en: (remedy, _, nameOf) => `${named(remedy, nameOf, ': ')}${remedy.count} more ${remedy.count === 1 ? 'day' : 'days'} this year (days in office left this year: ${remedy.of ?? 0}).`,
  },
  learn: {
    zh: (remedy, finding, nameOf) => `${named(remedy, nameOf, '：')}查明情况不明的${countZh(of(remedy, finding), 'count')}${ASIDE[finding.kind]?.zh ?? ''}。`,
    en: (remedy, finding, nameOf) => `${named(remedy, nameOf, ': ')}Find out about the ${countEn(of(remedy, finding), 'count')} not known${ASIDE[finding.kind]?.en ?? ''}.`,
  },
  hold: {
    zh: (remedy, finding) => `${titled(remedy, finding, 'zh', '：')}本年内再${register(finding) === 'purchases' ? '购买' : '进行'}${remedy.count}次。`,
    en: (remedy, finding) => `${titled(remedy, finding, 'en', ': ')}${remedy.count} more ${remedy.count === 1 ? 'time' : 'times'} this year.`,
  },
  attend: {
    zh: (remedy, _, nameOf) => `${named(remedy, nameOf, '：')}本年内再参加${remedy.count}次会议。`,
    en: (remedy, _, nameOf) => `${named(remedy, nameOf, ': ')}${remedy.count} more ${remedy.count === 1 ? 'meeting' : 'meetings'} to attend this year.`,
  },
  finish: {
    zh: (remedy, finding) => `${DUE[register(finding)] ?? '办结'}尚未完成的${countZh(of(remedy, finding), 'count')}${argument(finding, 'overdue') > 0 ? '（逾期的仍计逾期）' : ''}。`,
    en: (remedy, finding) => `Still to be done: ${countEn(of(remedy, finding), 'count')}${argument(finding, 'overdue') > 0 ? ' (overdue stays late)' : ''}.`,
  },
  complete: {
    zh: (remedy, finding, nameOf) => `${named(remedy, nameOf, '：')}${isLost(remedy, finding) ? `重新履行${steps(remedy, finding, 'zh')}后再行决策` : `如已进行，补录${steps(remedy, finding, 'zh')}`}。`,
    en: (remedy, finding, nameOf) => `${named(remedy, nameOf, ': ')}${isLost(remedy, finding) ? `Take, then decide again: ${steps(remedy, finding, 'en')}` : `Record, if taken: ${steps(remedy, finding, 'en')}`}.`,
  },
  record: {
    zh: (_, { observed: { high } }) => (high > 0 ? '补录已登记文件的印发日期。' : '登记相应文件及其印发日期。'),
    en: (_, { observed: { high } }) => (high > 0 ? 'Enter the date of the document.' : 'Record the document with its date.'),
  },
  serve: {
    zh: (remedy, finding) => `${titled(remedy, finding, 'zh', '：')}${register(finding) === 'services' ? `再补录${remedy.count}项服务的效果评价` : `再有${countZh(of(remedy, finding), 'count')}达到要求`}。`,
    en: (remedy, finding) => `${titled(remedy, finding, 'en', ': ')}${register(finding) === 'services' ? `Record the effect of ${remedy.count} more ${remedy.count === 1 ? 'service' : 'services'}` : `${countEn(of(remedy, finding), 'count')} more to meet this`}.`,
  },
  supply: {
    zh: (remedy, finding) => (leftOut(remedy, finding, 'zh') === undefined ? `导入${names(remedy, 'zh')}登记册。` : `在${names(remedy, 'zh')}登记册中补录${leftOut(remedy, finding, 'zh')}。`),
    en: (remedy, finding) => (leftOut(remedy, finding, 'en') === undefined ? `Import: ${names(remedy, 'en')}.` : `Enter ${leftOut(remedy, finding, 'en')}: ${names(remedy, 'en')}.`),
  },
};

/** A register that is named but not missing lacks a figure only. */
const leftOut = ({ ids = [] }: Remedy, { missing }: Finding, language: Language) => (missing.length > 0 ? undefined : LEFT_OUT[ids[0] ?? '']?.[language]);

/** Whether a decision was certainly not taken in due form, so that no record can mend it. */
const isLost = ({ ids = [] }: Remedy, { parts = [] }: Finding) => parts.some(({ key, status }) => ids.includes(key) && status === 'unmet');

/** A remedy as a sentence; with names, it says whom it concerns. */
export function describeRemedy(remedy: Remedy, finding: Finding, language: Language, nameOf: NameOf = () => undefined): string {
  return WORDS[remedy.kind][language](remedy, finding, nameOf);
}

function titled(remedy: Remedy, finding: Finding, language: Language, colon: string): string {
  const title = group(remedy, finding, language);
  return title === undefined ? '' : `${title}${colon}`;
}

function steps({ ids = [] }: Remedy, { parts = [] }: Finding, language: Language): string {
  const faults = parts.filter(({ key }) => ids.includes(key)).flatMap((part) => part.faults ?? []);
  return faults.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ');
}

/** Who lacks something, by name, while they are few. */
function lacking({ evidence: { notCounted } }: Finding, nameOf: NameOf, colon: string, comma: string): string {
  const names = notCounted.map(nameOf).filter((name) => name !== undefined);
  return names.length === 0 || notCounted.length > FEW ? '' : `${colon}${names.join(comma)}`;
}

function named({ ids = [] }: Remedy, nameOf: NameOf, colon: string): string {
  const name = ids.map(nameOf).filter((known) => known !== undefined).join('、');
  return name === '' ? '' : `${name}${colon}`;
}
