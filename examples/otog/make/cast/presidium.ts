import type { Invent, Person, Traits } from '../person.ts';
import type { Office } from './office.ts';

/** A member of the presidium in one term. */
export interface PresidiumSeat {
  readonly person: Person;
  readonly role: '主席' | '副主席' | '副主席（兼）' | '委员';
}

type Row = readonly [work: string, traits: Partial<Traits>];

const viceChairs: readonly Row[] = [
  ['乌兰镇盲人按摩店负责人', { category: 1, award: '市级', grassroots: true, rural: true, minority: true }],
  ['木凯淖尔镇大克泊尔村种养户', { category: 4, grassroots: true, rural: true, minority: false }],
  ['旗智力残疾人家长互助会负责人', { relative: true, relativeCategory: '智力', grassroots: true, society: true, minority: false }],
  ['旗民政局副局长', { minority: false }],
];

const officials: readonly Row[] = [
  ['旗教育体育局副局长', { minority: true }],
  ['旗卫生健康委副主任', { minority: true }],
  ['旗人社局副局长', { minority: false }],
  ['旗财政局副局长', { minority: false }],
  ['旗总工会副主席', { minority: false }],
  ['团旗委副书记', { minority: false, volunteer: true }],
  ['旗妇联副主席', { minority: false }],
];

const fromTheGrassroots: readonly Row[] = [
  ['阿尔巴斯苏木布隆嘎查牧民', { category: 4, award: '旗县级', grassroots: true, rural: true, minority: true }],
  ['苏米图苏木苏里格嘎查牧民', { category: 1, grassroots: true, rural: true, minority: true }],
  ['蒙西镇新民村村民', { category: 5, grassroots: true, rural: true, minority: false }],
  ['棋盘井镇深井村残疾人专职委员', { category: 4, grassroots: true, rural: true, minority: false }],
  ['乌兰镇海岱嘎查残疾人专职委员', { relative: true, relativeCategory: '精神', grassroots: true, rural: true, minority: true }],
  ['木凯淖尔镇桃力民村村民', { relative: true, relativeCategory: '肢体', grassroots: true, rural: true, minority: false }],
  ['蒙西镇某企业工人', { category: 4, award: '旗县级', minority: false }],
  ['棋盘井镇个体工商户', { category: 7, components: '肢体、智力', award: '是', minority: false }],
  ['乌兰镇民族工艺品作坊负责人', { category: 3, award: '自治区级', minority: true }],
  ['苏米图苏木马什亥嘎查牧民', { category: 6, rural: true, minority: true }],
  ['阿尔巴斯苏木陶利嘎查牧民', { category: 4, rural: true, minority: true }],
  ['木凯淖尔镇小湖村村民', { relative: true, relativeCategory: '视力', rural: true, minority: false }],
  ['旗肢残人互助服务中心负责人', { category: 1, society: true, relative: true, relativeCategory: '视力', minority: false }],
  ['旗康复服务社负责人', { relative: true, relativeCategory: '智力', society: true, volunteer: true, minority: false }],
  ['旗阳光助残服务队队长', { relative: true, relativeCategory: '肢体', society: true, volunteer: true, minority: false }],
];

/** The presidium of the seventh term: 31 of 31, 19 of them disabled or relatives, nobody with a hearing disability. */
export function castPresidium(invent: Invent, office: Office): readonly PresidiumSeat[] {
  const from = ([work, traits]: Row) => invent({ ...traits, work });
  const chair = invent({ work: '旗人民政府副旗长（虚构）', minority: true });
  const members = [...office.leaders.slice(1), office.physician, ...officials.map(from), ...fromTheGrassroots.map(from)];
  return [
    { person: chair, role: '主席' },
    { person: office.leaders[0], role: '副主席' },
    ...viceChairs.map((row): PresidiumSeat => ({ person: from(row), role: '副主席（兼）' })),
    ...members.map((person): PresidiumSeat => ({ person, role: '委员' })),
  ];
}

/** The presidium of the sixth term: 29 of 31, some of whom stayed on. */
export function castLastPresidium(invent: Invent, office: Office, now: readonly PresidiumSeat[]): readonly PresidiumSeat[] {
  const stayed = [1, 2, 3, 7, 9, 10, 16, 17, 18, 19, 20].flatMap((index) => now[index]?.person ?? []);
  const [director, blind, farmer, ...others] = stayed;
  const [former] = office.former;
  if (former === undefined || director === undefined || blind === undefined || farmer === undefined) throw new Error('the presidium is too small');
  const left = rowsOfThoseWhoLeft([...stayed, former]).map(([work, traits]) => invent({ ...traits, work }));
  const [chair, grassroots, official, ...rest] = left;
  if (chair === undefined || grassroots === undefined || official === undefined) throw new Error('too few have left');
  return [
    { person: chair, role: '主席' },
    { person: former, role: '副主席' },
    { person: farmer, role: '副主席（兼）' },
    { person: grassroots, role: '副主席（兼）' },
    { person: official, role: '副主席（兼）' },
    ...[director, blind, ...others, ...rest].map((person): PresidiumSeat => ({ person, role: '委员' })),
  ];
}

/** Seventeen, so that in all 10 of 29 are rural, 12 of a minority and 2 from social organisations. */
function rowsOfThoseWhoLeft(stayed: readonly Person[]): readonly Row[] {
  const rural = 10 - stayed.filter((person) => person.rural && (person.disabled === true || person.relative === true)).length;
  const minority = 12 - stayed.filter((person) => person.minority).length;
  const society = 2 - stayed.filter((person) => person.society).length;
  return Array.from({ length: 17 }, (_, index): Row => {
    const counts = index === 1 || (index >= 3 && index < 12);
    const fromFarm = index === 1 || (index >= 3 && index < 2 + rural);
    return [
      index === 0 ? '旗人民政府原副旗长（虚构）' : fromFarm ? '农牧民' : counts ? '个体经营者' : '机关干部',
      {
        ...(counts ? (index % 3 === 0 ? { relative: true } : { category: index === 4 ? 2 : 4 }) : {}),
        rural: fromFarm,
        grassroots: fromFarm,
        minority: index >= 2 && index < 2 + minority,
        society: index >= 10 && index < 10 + society,
      },
    ];
  });
}
