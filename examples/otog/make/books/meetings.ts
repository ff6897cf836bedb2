import type { CellValue } from 'hucre';
import type { Cast } from '../cast/cast.ts';
import type { OfficeSheet } from '../office-sheet.ts';
import { dateCell, dotted, inWords, orEmpty, signed, slashed, spaced } from '../office-words.ts';
import type { Person } from '../person.ts';
import type { Book } from './book.ts';

const HALL = '旗残联三楼会议室';

/** Number, kind, day and title; the numbers are what the attendance refers to. */
const meetings = [
  ['ZXT-2026-01', '主席团会议', '2026-01-22', '第七届主席团第四次全体会议'],
  ['ZLH-2026-01', '执行理事会会议', '2026-02-05', '2026年第一次执行理事会会议'],
  ['ZLH-2026-02', '执行理事会会议', '2026-04-09', '2026年第二次执行理事会会议'],
  ['LXH-2026-01', '联席会议', '2026-05-14', '2026年执行理事会与专门协会联席会议'],
  ['ZLH-2026-03', '执行理事会会议', '2026-07-16', '2026年第三次执行理事会会议'],
  ['CGW-2026-01', '残工委会议', '2026-08-20', '旗人民政府残疾人工作委员会全体会议'],
  ['ZLH-2026-04', '执行理事会会议', '2026-10-22', '2026年第四次执行理事会会议'],
] as const;

/** A risk assessment that is not on record, a legality review after the fact, and one that is not decided yet. */
const decisions = [
  ['2026年残疾人事业经费安排方案', '2026-02-05', '2026-01-15', null, '2026-01-20', '2026-01-26', '2026-01-29', '是'],
  ['困难残疾人家庭无障碍改造三年计划', '2026-04-09', '2026-03-12', '2026-03-17', '2026-03-19', '2026-03-25', '2026-04-02', '是'],
  ['残疾人托养服务机构改造项目', '2026-07-16', '2026-06-18', null, '2026-06-23', null, '2026-07-08', '是'],
  ['“阳光助残”服务购买方案', '2026-07-16', null, '2026-06-30', '2026-07-02', '2026-07-06', '2026-07-21', '是'],
  ['2027—2030年残疾人服务设施布局方案', null, '2026-11-10', null, null, null, null, null],
] as const;

/** One answer came late, two are still to come and in time. */
const proposals = [
  ['关于增加残疾人公益性岗位的提案', 4, '2026-01-22', '2026-03-20'],
  ['关于改善农牧区残疾人辅助器具维修服务的提案', 2, '2026-01-22', '2026-04-10'],
  ['关于在苏木镇设立手语服务窗口的提案', 18, '2026-01-22', '2026-05-08'],
  ['关于完善残疾儿童康复救助定点机构的提案', 29, '2026-01-23', '2026-03-31'],
  ['关于支持牧区残疾人家庭发展养殖业的提案', 17, '2026-03-11', '2026-05-27'],
  ['关于加快旗直公共场所无障碍改造的提案', 28, '2026-05-14', '2026-07-30'],
  ['关于规范残疾人专职委员待遇的提案', 21, '2026-06-03', '2026-08-14'],
  ['关于开展精神残疾人日间照料的提案', 25, '2026-09-10', null],
  ['关于组织残疾人文化体育交流的提案', 24, '2026-10-22', null],
] as const;

const reports = [
  ['执行理事会工作报告', '2026-01-22', '2025年执行理事会工作报告'],
  ['预算执行', '2026-01-22', '2025年预算执行情况和2026年预算安排的报告'],
  ['向党委政府汇报', '2026-03-05', '关于2026年残疾人工作的汇报'],
  ['向党委政府汇报', '2026-09-16', '关于残疾人基层服务能力的汇报'],
  ['督促检查', '2025-11-12', '2025年改革进展督促检查情况'],
] as const;

/** Meetings and who was there, major decisions, proposals, reports. */
export function meetingsBook(cast: Cast): Book {
  return {
    name: '13-会议和决策',
    sheets: [
      {
        name: '会议台账',
        title: '鄂托克旗残联2026年会议台账（示例，内容均为虚构）',
        above: ['“记录编号”供签到表引用，不要改动；本表下方不写备注。'],
        columns: [['序号', 6], ['记录编号', 16], ['会议类别', 30], ['召开日期', 18], ['会议名称', 42], ['地点', 20]],
        rows: meetings.map(([number, kind, day, title], index) => [index + 1, number, kind, index % 2 === 0 ? dateCell(day) : inWords(day), title, HALL]),
      },
      attendanceSheet(cast),
      {
        name: '重大决策',
        title: '鄂托克旗残联重大决策台账（示例，内容均为虚构）',
        columns: [
          ['序号', 6], ['重大决策事项', 40], ['决定日期', 16], ['专家论证', 16], ['听取智库意见', 16], ['听取专门协会意见', 18], ['风险评估', 16], ['合法性审查', 16], ['集体讨论决定', 14],
        ],
        rows: decisions.map(([title, decided, ...steps], index) => [index + 1, title, orEmpty(decided ?? undefined, dateCell), ...steps.map((step) => (step === '是' ? '√' : orEmpty(step ?? undefined, index % 2 === 0 ? dotted : inWords)))]),
        below: ['注：空白为没有找到记录；尚未决定的事项不填决定日期。', signed('办公室')],
      },
      {
        name: '委员提案',
        title: '鄂托克旗残联第七届主席团委员提案办理台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['案由', 42], ['提案委员', 14], ['提交日期', 16], ['答复日期', 16]],
        rows: proposals.map(([title, by, submitted, answered], index) => [
          index + 1, title, spaced(cast.presidium[by]?.person.name ?? '', index), slashed(submitted), orEmpty(answered ?? undefined, inWords),
        ]),
        below: ['注：提案自提交之日起90日内答复。', signed('办公室')],
      },
      {
        name: '工作报告',
        title: '鄂托克旗残联报告和汇报台账（示例，内容均为虚构）',
        columns: [['序号', 6], ['报告类别', 22], ['报告时间', 18], ['报告题目', 44]],
        rows: reports.map(([kind, day, title], index) => [index + 1, kind, dateCell(day), title]),
        below: ['注：2026年改革进展督促检查定于12月开展。', signed('办公室')],
      },
    ],
  };
}

/** Whom the list of a meeting names, and who of them was absent. */
function attendanceSheet({ presidium, office, deafHead }: Cast): OfficeSheet {
  const member = (index: number): Person => presidium[index]?.person ?? deafHead;
  const council = [...office.leaders, office.physician, ...office.cadres.slice(0, 1), office.seconded, office.newcomer];
  const heads = [member(28), member(7), member(29), member(20)];
  const viceChairs = [member(2), member(3), member(4)];
  const rows = meetings.flatMap(([number, kind], index): CellValue[][] => {
    const listed = kind === '执行理事会会议' ? [...council, ...viceChairs, ...(index === 4 ? [member(5), member(28)] : [])] : kind === '联席会议' ? [...council, ...heads, deafHead] : [];
    return [...new Set(listed)].map((person) => [number, person.name, person === deafHead || (person === member(4) && index !== 2) ? '是' : '否']);
  });
  return {
    name: '会议签到',
    title: '鄂托克旗残联2026年会议签到表（示例，人员均为虚构）',
    columns: [['序号', 6], ['会议编号', 16], ['参会人员', 16], ['是否缺席', 10]],
    rows: rows.map((row, index) => [index + 1, ...row]),
    below: ['注：聋人协会会长因病未参加联席会议。', signed('办公室')],
  };
}
