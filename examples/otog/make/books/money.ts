import { dateCell, dotted, inWords, orEmpty, signed } from '../office-words.ts';
import type { Book } from './book.ts';

/** Funding fell by 120,000 yuan; more was spent on bought services. */
const budgets = [
  ['残疾人事业经费', 2025, 8_620_000],
  ['残疾人事业经费', 2026, 8_500_000],
  ['购买服务经费', 2025, 960_000],
  ['购买服务经费', 2026, 1_180_000],
] as const;

/** Two of the five associations are still without an order this year. */
const purchases = [
  ['盲人定向行走训练服务', '2026-04-15', '盲协', '鄂托克旗盲人协会', 60_000],
  ['肢残人辅助器具使用指导', '2026-04-20', '肢协', '鄂托克旗肢残人协会', 80_000],
  ['智力残疾人家长培训', '2026-06-08', '智协', '鄂托克旗智力残疾人及亲友协会', 50_000],
  ['残疾人居家托养服务', '2026-03-26', null, '鄂托克旗残疾人托养中心（虚构）', 620_000],
  ['残疾人专职委员业务培训', '2026-05-22', null, '鄂托克旗助残志愿服务协会（虚构）', 45_000],
  ['手语翻译服务', '2025-09-11', '聋协', '鄂托克旗聋人协会', 30_000],
] as const;

/** The last result is to be published by early December. */
const projects = [
  ['家庭无障碍改造项目', '2026-05-20', '2026-06-05'],
  ['残疾人托养服务项目', '2026-08-18', '2026-09-10'],
  ['残疾儿童康复救助项目', '2026-11-10', undefined],
  ['农牧区残疾人就业帮扶项目', undefined, undefined],
] as const;

const activities = [
  ['普法', '2026-03-03', '全国爱耳日法律宣传'],
  ['文体活动', '2026-05-17', '第三十六次全国助残日文艺展演'],
  ['法治宣传', '2026-08-25', '残疾预防日普法进嘎查'],
  ['文化活动', '2026-08-11', '残疾人文化周'],
  ['人才库', '2026-04-28', '残疾人人才库年度更新'],
  ['补贴标准调整', '2026-01-12', '两项补贴标准评估和调整'],
  ['选树', '2025-05-16', '助残先进集体和个人评选'],
] as const;

/** Yearly amounts, bought services, key projects, and what was held. */
export function moneyBook(): Book {
  return {
    name: '19-经费、项目和活动',
    sheets: [
      {
        name: '年度经费',
        title: '鄂托克旗残疾人事业年度经费台账（示例，数据均为虚构）',
        columns: [['序号', 6], ['经费类别', 22], ['年份', 10], ['经费金额', 16]],
        rows: budgets.map((row, index) => [index + 1, ...row]),
        merged: [1],
        below: ['注：金额单位为元。', signed('办公室')],
      },
      {
        name: '购买服务',
        title: '鄂托克旗残联政府购买服务台账（示例，内容均为虚构）',
        columns: [['序号', 6], ['购买项目', 32], ['签订日期', 18], ['承接协会', 12], ['承接方', 40], ['合同金额', 14]],
        rows: purchases.map(([title, day, association, supplier, amount], index) => [index + 1, title, index % 2 === 0 ? dateCell(day) : dotted(day), association, supplier, amount]),
        below: ['注：由专门协会承接的填写“承接协会”。', signed('办公室')],
      },
      {
        name: '重点项目',
        title: '鄂托克旗残联重点服务项目绩效评估台账（示例，内容均为虚构）',
        columns: [['序号', 6], ['重点项目名称', 34], ['绩效评估日期', 18], ['结果公开日期', 18]],
        rows: projects.map(([title, evaluated, published], index) => [index + 1, title, orEmpty(evaluated, inWords), orEmpty(published, inWords)]),
        below: ['注：评估后20个工作日内公开结果。', signed('办公室')],
      },
      {
        name: '活动台账',
        title: '鄂托克旗残联活动台账（示例，内容均为虚构）',
        columns: [['序号', 6], ['活动类别', 18], ['活动时间', 18], ['活动内容', 38]],
        rows: activities.map(([kind, day, title], index) => [index + 1, kind, dateCell(day), title]),
        below: ['注：2026年自强模范评选正在进行。', signed('组联部')],
      },
    ],
  };
}
