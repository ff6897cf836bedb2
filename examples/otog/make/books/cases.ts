import { dice } from '../dice.ts';
import { dateCell, dotted, inWords, orEmpty, signed } from '../office-words.ts';
import { HOLIDAYS, workingDays } from '../working-days.ts';
import type { Book } from './book.ts';

const CASES = 48;
const days = workingDays('2026-01-05', '2026-11-20', HOLIDAYS);

/** Number, kind, name, township and year; the numbers are what the inspections refer to. */
const institutions = [
  ['JG-01', '康复机构', '鄂托克旗阳光康复中心（虚构）', '乌兰镇', '2014年6月'],
  ['JG-02', '托养机构', '鄂托克旗残疾人托养中心（虚构）', '乌兰镇', '2016年9月'],
  ['JG-03', '托养照料机构', '棋盘井镇日间照料中心（虚构）', '棋盘井镇', '2019年5月'],
  ['JG-04', '救助机构', '鄂托克旗残疾儿童救助服务中心（虚构）', '乌兰镇', '2018年4月'],
  ['JG-05', '其他服务机构', '鄂托克旗残疾人就业服务所（虚构）', '乌兰镇', '2010年3月'],
  ['JG-06', '志愿服务组织', '鄂托克旗助残志愿服务协会（虚构）', '乌兰镇', '2015年12月'],
  ['JG-07', '互助组织', '鄂托克旗智力残疾人家长互助会（虚构）', '蒙西镇', '2020年7月'],
] as const;

/** The employment office is still to be inspected this year. */
const inspections = [
  ['JG-01', '2026-03-18'], ['JG-02', '2026-03-19'], ['JG-03', '2026-06-24'], ['JG-04', '2026-09-17'], ['JG-01', '2026-09-18'], ['JG-05', '2025-10-21'],
] as const;

/** Petitions and the hotline, the institutions and their inspections. */
export function casesBook(): Book {
  return {
    name: '18-信访和监督',
    sheets: [
      {
        name: '信访台账',
        title: '鄂托克旗残联12385热线和信访事项台账（示例，内容均为虚构）',
        above: ['不登记当事人和事由。'],
        columns: [['序号', 6], ['信访编号', 18], ['登记日期', 18], ['告知受理日期', 18], ['受理时间', 18], ['办结时间', 18], ['延期天数', 10], ['转办日期', 18], ['提出异议日期', 18]],
        rows: caseRows(),
        below: ['注：15日内告知，60日内办结，最多延长30日。', signed('维权部')],
      },
      {
        name: '服务机构名单',
        title: '鄂托克旗残疾人服务机构名单（示例，单位均为虚构）',
        above: ['“记录编号”供检查台账引用，不要改动；本表下方不写备注。'],
        columns: [['序号', 6], ['记录编号', 12], ['机构类别', 16], ['机构名称', 38], ['所在地', 14], ['成立时间', 14]],
        rows: institutions.map((row, index) => [index + 1, ...row]),
      },
      {
        name: '机构监督检查',
        title: '鄂托克旗残疾人服务机构监督检查台账（示例）',
        columns: [['序号', 6], ['机构编号', 12], ['检查时间', 18]],
        rows: inspections.map(([number, day], index) => [index + 1, number, dateCell(day)]),
        below: ['注：就业服务所定于12月检查。', signed('维权部')],
      },
    ],
  };
}

/** One told too late, one resolved within its extension, two sent on that were objected to, the last still open. */
function caseRows() {
  const chance = dice(12385);
  return Array.from({ length: CASES }, (_, index) => {
    const at = 4 * index + chance.below(3);
    const told = at + 1 + chance.below(3) + (index === 19 ? 14 : 0);
    const open = index > 44;
    const done = told + (index === 8 ? 46 : 6 + chance.below(20));
    const routed = index === 13 || index === 30;
    const day = (number: number) => days[number] ?? days.at(-1) ?? '';
    return [
      index + 1, `EQ2026${String(index + 1).padStart(4, '0')}`, dateCell(day(at)), inWords(day(told)), dotted(day(told)), orEmpty(open ? undefined : day(done), dateCell),
      index === 8 ? 30 : null, orEmpty(routed ? day(at) : undefined, dotted), orEmpty(routed ? day(at + 3) : undefined, dotted),
    ];
  });
}
