import type { CellValue } from 'hucre';
import type { Cast } from '../cast/cast.ts';
import { dice } from '../dice.ts';
import { dateCell, inWords, signed } from '../office-words.ts';
import type { Book } from './book.ts';

const TITLE = '2026年残疾人工作满意度测评';

/** Number, judges, day, how many were asked, how many there are, how many answered, and how many in twenty are content. */
const surveys = [
  ['MY2026-1', '残疾人及亲友', '2026-09-15', 220, 933, 190, 17],
  ['MY2026-2', '基层组织', '2026-09-22', 80, 103, 72, 18],
  ['MY2026-3', '第三方', '2026-10-12', 40, undefined, 38, 15],
] as const;

/** The surveys and the answers to them, without names. */
export function surveyBook({ townships }: Cast): Book {
  return {
    name: '20-民意调查',
    sheets: [
      {
        name: '民意调查',
        title: '鄂托克旗残联民意调查台账（示例，数据均为虚构）',
        above: ['“记录编号”供答卷引用，不要改动；本表下方不写备注。'],
        columns: [['序号', 6], ['记录编号', 14], ['调查对象', 16], ['调查时间', 18], ['测评名称', 32], ['发出份数', 12], ['总体规模', 12]],
        rows: surveys.map(([number, judge, day, asked, population], index) => [index + 1, number, judge, index === 1 ? inWords(day) : dateCell(day), TITLE, asked, population ?? null]),
      },
      {
        name: '满意度答卷',
        title: '鄂托克旗残联满意度答卷汇总（示例，数据均为虚构）',
        columns: [['序号', 6], ['调查编号', 14], ['问卷编号', 12], ['总体评价', 12], ['残疾类别', 10], ['所在苏木镇', 16]],
        rows: answerRows(townships.map(({ name }) => name)).map((row, index) => [index + 1, ...row]),
        merged: [1],
        below: ['注：空白为未作答。', signed('办公室')],
      },
    ],
  };
}

function answerRows(townships: readonly string[]): CellValue[][] {
  const chance = dice(300);
  return surveys.flatMap(([survey, judge, , , , answers, content]) =>
    Array.from({ length: answers }, (_, index): CellValue[] => {
      const happy = chance.below(20) < content;
      const said = happy ? chance.pick(['非常满意', '满意', '满意', '基本满意']) : chance.pick(['一般', '一般', '不太满意', '不了解', '不满意', null]);
      const category = judge === '残疾人及亲友' ? chance.pick(['肢体', '肢体', '肢体', '视力', '听力', '言语', '智力', '精神', '多重']) : null;
      return [survey, `${survey.slice(-1)}-${String(index + 1).padStart(3, '0')}`, said, category, judge === '第三方' ? null : chance.pick(townships)];
    }),
  );
}
