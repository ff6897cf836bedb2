import type { Holder } from '../cast/holders.ts';
import { dateCell, dotted, inWords, orEmpty, signed, slashed, spaced, tick, yesNo } from '../office-words.ts';
import { needsOf, nets, referralsOf, servicesOf } from '../service-records.ts';
import type { Book } from './book.ts';

const resources: Readonly<Record<(typeof nets)[number], readonly string[]>> = {
  康复: ['旗综合医院康复科', '旗残联辅助器具服务站', '阳光康复服务社'],
  就业: ['旗残疾人就业服务所', '盲人按摩实训基地'],
  托养: ['旗残疾人托养中心', '棋盘井镇日间照料点'],
  教育: ['旗特殊教育学校', '送教上门教师名录'],
  文化体育: ['旗文化馆残疾人活动室', '乌兰镇健身点'],
  无障碍环境: ['家庭无障碍改造施工单位名录'],
  社会化助残: ['旗助残志愿服务协会', '爱心企业名录'],
  法律维权: ['旗法律援助中心残疾人窗口'],
};

/** Needs, services, referrals, and what there is to serve with. */
export function servicesBook(holders: readonly Holder[]): Book {
  const needs = needsOf(holders);
  return {
    name: '16-服务台账',
    sheets: [
      {
        name: '需求评估',
        title: '鄂托克旗残疾人服务需求评估台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['残疾人', 14], ['需求类型', 14], ['采集日期', 16]],
        rows: needs.map(({ holder, net, assessed }, index) => [index + 1, spaced(holder.person.name, index), net, index % 2 === 0 ? dotted(assessed) : slashed(assessed)]),
        below: [signed('康复部')],
      },
      {
        name: '服务台账',
        title: '2026年鄂托克旗残疾人服务台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['服务对象', 14], ['服务类型', 14], ['服务内容', 24], ['服务时间', 18], ['是否完成', 10], ['效果评价', 10]],
        rows: servicesOf(holders, needs).map(({ holder, net, title, date, completed, effect }, index) => [
          index + 1, spaced(holder.person.name, index), net, title, date < '2026-07' ? dateCell(date) : inWords(date), yesNo(completed), tick(effect),
        ]),
        below: ['注：“效果评价”一栏已评价打√，未评价打×，空白待补。', signed('康复部')],
      },
      {
        name: '服务转介',
        title: '鄂托克旗残疾人服务转介台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['转介对象', 14], ['转介服务', 14], ['转出日期', 18], ['办结日期', 18]],
        rows: referralsOf(needs).map(({ holder, net, opened, closed }, index) => [index + 1, spaced(holder.person.name, index), net, dateCell(opened), orEmpty(closed, dotted)]),
        below: ['注：空白为正在办理。', signed('康复部')],
      },
      {
        name: '服务资源目录',
        title: '鄂托克旗残疾人服务资源目录（示例，内容均为虚构）',
        columns: [['序号', 6], ['分类', 16], ['服务资源名称', 34], ['入库日期', 14]],
        rows: nets.flatMap((net) => resources[net].map((name) => [net, name])).map(([net, name], index) => [index + 1, net ?? null, name ?? null, `2025.${1 + (index % 9)}`]),
        merged: [1],
        below: [signed('康复部')],
      },
    ],
  };
}
