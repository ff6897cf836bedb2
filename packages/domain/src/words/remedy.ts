import type { Finding, Remedy } from '../finding.ts';
import { registers, isRegisterName } from '../facts.ts';
import type { Language } from '../language.ts';
import { countEn, countZh } from './phrase.ts';

const FEW = 3;

/** The name of a person, unit or organisation by its id; undefined where it has none to show. */
export type NameOf = (id: string) => string | undefined;

type Describe = (remedy: Remedy, finding: Finding, nameOf: NameOf) => string;

const more = (remedy: Remedy) => (remedy.withinSize === false ? { zh: '，但会超出核定名额', en: ', which would exceed the authorised size' } : { zh: '', en: '' });
const of = (remedy: Remedy, finding: Finding) => ({ counter: finding.evidence.register, count: remedy.count, of: remedy.of ?? 0 });
const names = (remedy: Remedy, language: Language) =>
  (remedy.ids ?? []).map((id) => (isRegisterName(id) ? registers[id].title[language] : id)).join(language === 'zh' ? '、' : ', ');
const group = (remedy: Remedy, finding: Finding, language: Language) =>
  finding.parts?.find(({ key, title }) => title !== undefined && key === remedy.ids?.[0])?.title?.[language];

const WORDS: Readonly<Record<Remedy['kind'], Readonly<Record<Language, Describe>>>> = {
  replace: {
    zh: (remedy, finding) => `规模不变，至少将${countZh(of(remedy, finding), 'count')}换成${group(remedy, finding, 'zh') ?? (remedy.notCounting === true ? '不计入的人员' : '可计入的人员')}。`,
    en: (remedy, finding) =>
      group(remedy, finding, 'en') !== undefined
        ? `Keep the size and replace at least ${countEn(of(remedy, finding), 'count')} by as many of the group: ${group(remedy, finding, 'en')}.`
        : `Keep the size and replace at least ${countEn(of(remedy, finding), 'count')} by as many who would ${remedy.notCounting === true ? 'not count' : 'count'}.`,
  },
  add: {
    zh: (remedy, finding) => `至少增补${countZh(of(remedy, finding), 'count')}：${remedy.notCounting === true ? '不计入的人员' : '可计入的人员'}（增补后共${remedy.of ?? 0}人）${more(remedy).zh}。`,
    en: (remedy, finding) => `Add at least ${countEn(of(remedy, finding), 'count')} who would ${remedy.notCounting === true ? 'not count' : 'count'} (then ${remedy.of ?? 0} in all)${more(remedy).en}.`,
  },
  remove: {
    zh: (remedy, finding) => `减少${countZh(of(remedy, finding), 'count')}。`,
    en: (remedy, finding) => `Reduce by ${countEn(of(remedy, finding), 'count')}.`,
  },
  answer: {
    zh: (remedy, finding) => `查明情况不明的${countZh(of(remedy, finding), 'of')}；其中有${countZh(of(remedy, finding), 'count')}可计入即达标。`,
    en: (remedy, finding) => `Find out about the ${countEn(of(remedy, finding), 'of')} not known; it is met when ${remedy.count} of them ${remedy.count === 1 ? 'counts' : 'count'}.`,
  },
  establish: {
    zh: (remedy, finding, nameOf) => (remedy.ids === undefined ? `为缺少的${countZh(of(remedy, finding), 'count')}落实到位${lacking(finding, nameOf, '：', '、')}。` : `建立${group(remedy, finding, 'zh') ?? '缺少的一类'}。`),
    en: (remedy, finding, nameOf) => (remedy.ids === undefined ? `Provide it for the ${countEn(of(remedy, finding), 'count')} without it${lacking(finding, nameOf, ': ', ', ')}.` : `Set up: ${group(remedy, finding, 'en') ?? 'the missing one'}.`),
  },
  days: {
    zh: (remedy, _, nameOf) => `${named(remedy, nameOf, '：')}年内还需再下基层${remedy.count}天（任期内还剩${remedy.of ?? 0}天）。`,
    en: (remedy, _, nameOf) => `${named(remedy, nameOf, ': ')}${remedy.count} more days this year (${remedy.of ?? 0} days of service are left).`,
  },
  learn: {
    zh: (remedy, finding) => `查明情况不明的${countZh(of(remedy, finding), 'count')}${finding.kind === 'increase' ? '（含上届成员）' : ''}。`,
    en: (remedy, finding) => `Find out about the ${countEn(of(remedy, finding), 'count')} not known${finding.kind === 'increase' ? ', last term’s included' : ''}.`,
  },
  hold: {
    zh: (remedy, finding) => `${titled(remedy, finding, 'zh', '：')}本年内再进行${remedy.count}次。`,
    en: (remedy, finding) => `${titled(remedy, finding, 'en', ': ')}${remedy.count} more this year.`,
  },
  attend: {
    zh: (remedy, _, nameOf) => `${named(remedy, nameOf, '：')}本年内再参加${remedy.count}次会议。`,
    en: (remedy, _, nameOf) => `${named(remedy, nameOf, ': ')}${remedy.count} more meetings to attend this year.`,
  },
  finish: {
    zh: (remedy) => `办结尚未办结或已逾期的${remedy.count}项（共${remedy.of ?? 0}项）。`,
    en: (remedy) => `Finish the ${remedy.count} that are open or late (of ${remedy.of ?? 0}).`,
  },
  complete: {
    zh: (remedy, finding, nameOf) => `${named(remedy, nameOf, '：')}补齐或补录${steps(remedy, finding, 'zh')}。`,
    en: (remedy, finding, nameOf) => `${named(remedy, nameOf, ': ')}take or record: ${steps(remedy, finding, 'en')}.`,
  },
  record: {
    zh: () => '登记相应文件及其印发日期。',
    en: () => 'Record the document with its date.',
  },
  serve: {
    zh: (remedy, finding) => `${titled(remedy, finding, 'zh', '：')}再落实${countZh(of(remedy, finding), 'count')}。`,
    en: (remedy, finding) => `${titled(remedy, finding, 'en', ': ')}${countEn(of(remedy, finding), 'count')} more to be reached.`,
  },
  supply: {
    zh: (remedy) => `导入缺少的名册：${names(remedy, 'zh')}。`,
    en: (remedy) => `Take in the missing registers: ${names(remedy, 'en')}.`,
  },
};

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
