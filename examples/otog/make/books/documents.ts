import { dateCell, dotted, inWords, orEmpty, signed } from '../office-words.ts';
import type { Book } from './book.ts';

/** Of fourteen things to be shown by a paper two are missing (think tank, mediation), and one has expired. */
const documents = [
  ['协会工作制度与联动机制', '鄂托克旗残联专门协会工作制度（示例）', '鄂残联发〔2021〕14号', '2021-05-10', undefined],
  ['纳入干部人才整体规划', '鄂托克旗干部人才发展规划（示例）', '鄂党组发〔2022〕6号', '2022-03-01', undefined],
  ['司法救助和法律援助机制', '残疾人司法救助和法律援助实施办法（示例）', '鄂残联发〔2023〕9号', '2023-06-20', '2028-06-19'],
  ['无障碍环境建设', '鄂托克旗无障碍环境建设方案（示例）', '鄂政办发〔2024〕21号', '2024-07-15', undefined],
  ['交流合作机制', '与兄弟旗残联交流合作协议（示例）', '鄂残联发〔2025〕3号', '2025-02-28', '2028-02-27'],
  ['信息共享', '残疾人基础信息共享协议（示例）', '鄂残联发〔2022〕17号', '2022-12-20', '2025-12-31'],
  ['群团联动', '工青妇残联动工作方案（示例）', '鄂残联发〔2024〕8号', '2024-04-03', undefined],
  ['就业服务规范化', '残疾人就业服务规范（示例）', '鄂残联发〔2023〕11号', '2023-08-09', undefined],
  ['服务标准和监管办法', '残疾人服务标准和监管办法（示例）', '鄂残联发〔2025〕12号', '2025-10-16', undefined],
  ['党组织建设', '旗残联党支部建设工作制度（示例）', '鄂残党发〔2024〕2号', '2024-02-22', undefined],
  ['改革领导小组', '关于成立残联改革领导小组的通知（示例）', '鄂残联发〔2020〕19号', '2020-11-05', undefined],
  ['改革总结', '残联改革工作总结（示例）', '鄂残联发〔2020〕25号', '2020-12-28', undefined],
] as const;

/** The State Council's notice for 2026: first and last day off, and the weekend days worked instead. */
const holidays = [
  ['元旦', '2026-01-01', '2026-01-03', ['2026-01-04']],
  ['春节', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
  ['清明节', '2026-04-04', '2026-04-06', []],
  ['劳动节', '2026-05-01', '2026-05-05', ['2026-05-09']],
  ['端午节', '2026-06-19', '2026-06-21', []],
  ['中秋节', '2026-09-25', '2026-09-27', []],
  ['国庆节', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
] as const;

/** The papers that show what was set up, and the days off that working days are counted by. */
export function documentsBook(): Book {
  return {
    name: '21-文件依据',
    sheets: [
      {
        name: '文件目录',
        title: '鄂托克旗残联改革文件目录（示例，文件和文号均为虚构）',
        columns: [['序号', 6], ['对应事项', 28], ['文件标题', 44], ['发文字号', 26], ['成文日期', 18], ['有效期至', 18]],
        rows: documents.map(([kind, title, number, day, until], index) => [index + 1, kind, title, number, index % 2 === 0 ? dateCell(day) : inWords(day), orEmpty(until, dotted)]),
        below: ['注：智库、矛盾纠纷多元化解机制的文件尚未找到；信息共享协议正在续签。', signed('办公室')],
      },
      {
        name: '放假安排',
        title: '2026年节假日放假安排（国务院办公厅2025年11月4日通知，公开信息）',
        columns: [['序号', 6], ['节日名称', 12], ['节假日日期', 18], ['放假或上班', 14]],
        rows: holidays
          .flatMap(([name, from, to, worked]) => [...daysOf(from, to).map((day) => [name, day, '放假'] as const), ...worked.map((day) => [name, day, '上班'] as const)])
          .map(([name, day, kind], index) => [index + 1, name, dateCell(day), kind]),
        merged: [1],
        below: ['注：期限按工作日计算时使用。', signed('办公室')],
      },
    ],
  };
}

function daysOf(from: string, to: string): readonly string[] {
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, index) => new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10));
}
