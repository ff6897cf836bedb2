import { dateCell, signed } from '../office-words.ts';
import type { Book } from './book.ts';

/** How long each body's terms run and how many seats they have. */
export function termsBook(): Book {
  return {
    name: '02-届次及名额',
    sheets: [
      {
        name: '届次及名额',
        title: '鄂托克旗残联代表大会、主席团、执行理事会届次及名额（示例）',
        columns: [['序号', 6], ['机构', 18], ['届次', 10], ['当选日期', 18], ['届满日期', 18], ['核定名额', 12], ['备注', 24]],
        rows: [
          [1, '代表大会', '第七届', dateCell('2023-11-16'), dateCell('2028-11-15'), 90, null],
          [2, '代表大会', '第六届', '2018年11月', '2023年11月15日', 85, null],
          [3, '主席团', '第七届', dateCell('2023-11-17'), dateCell('2028-11-16'), 31, null],
          [4, '主席团', '第六届', '2018年11月', '2023年11月16日', 31, null],
          [5, '执行理事会', '第七届', dateCell('2023-11-17'), dateCell('2028-11-16'), 7, null],
          [6, '执行理事会', '第六届', '2018年11月', '2023年11月16日', 7, null],
          [7, '领导班子', null, null, null, 3, '核定领导职数'],
        ],
        merged: [1],
        below: ['注：领导班子只填核定职数，不分届次。', signed('组联部')],
      },
    ],
  };
}
