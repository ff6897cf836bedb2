import { registers, type Field, type RegisterName } from '@federation/domain';
import type { WriteSheet } from '../files/xlsx.ts';
import { EXPLANATIONS } from '../layout/own-sheets.ts';
import { templateColumns, type WriteColumn } from './columns.ts';

/** The sheet that says, in Chinese and English, what goes into every column of the template. */
export function explanations(names: readonly RegisterName[]): WriteSheet {
  const rows = names.flatMap((name) =>
    templateColumns(name).map((column) => [
      `${registers[name].title.zh} ${registers[name].title.en}`,
      column.heading,
      englishTitle(column),
      column.required ? '必填 Required' : '可空 Optional',
      allowed(column),
      help(column),
    ]),
  );
  return {
    name: EXPLANATIONS,
    headings: ['登记册 Register', '列 Column', 'English', '必填 Required', '可填内容 Allowed', '说明 Meaning'],
    widths: [24, 20, 32, 16, 60, 60],
    formats: [],
    rows: [...rows, ...general.map((text) => [text])],
    lists: [],
    emptyRows: 0,
  };
}

const general = [
  '不清楚的内容请留空：空白表示“不清楚”，不表示“否”或“没有”。 Leave empty what is not known: empty means not known, not no.',
  '证件号码各列已设为文本格式，请不要改为数字，否则末尾几位会丢失。 Columns of identity numbers are text: as numerals they would lose their last digits.',
  '可以在表格上方加标题行，可以增加“序号”列和其他列，可以调换列的顺序。 Title rows, numbering and other columns may be added; columns may change places.',
  '一条也没有的登记册，请在表头下一行填写“（本表无记录 No records）”。 For a register without any record write that line below its headings.',
] as const;

function englishTitle({ from, field, name }: WriteColumn): string {
  if (from === 'person-number') return 'Citizen number';
  return from === 'person-name' ? (name === 'head' ? 'Name of the head' : 'Name') : (field?.title.en ?? '');
}

function allowed({ from, field }: WriteColumn): string {
  if (from === 'unit-name') return '单位名称或单位代码；名称重复时写“苏木镇＋嘎查村” Name or code of a unit; where names repeat, township and village';
  if (field === undefined) return '';
  if (field.choices !== undefined) {
    return Object.values(field.choices).map(({ title }) => `${title.zh} ${title.en}`).join('；') + (field.kind === 'choices' ? '（可多项，用“、”隔开 several, set apart by 、）' : '');
  }
  return kinds[field.kind];
}

const kinds: Readonly<Record<Field['kind'], string>> = {
  text: '文字 Text',
  number: '整数 Whole number',
  flag: '是、否 Yes (是) or no (否)',
  choice: '',
  choices: '',
  day: '日期，写到日，如 2024-03-05 A day',
  'partial-day': '日期，如 2024-03-05、2024-03 或 2024 A day, month or year',
  reference: '',
  'citizen-number': '18 位身份证号 18 places',
  'certificate-number': '20 位残疾人证号，补换证后加 B1–B9 20 places, and B1–B9 after a reissue',
};

function help({ field, from }: WriteColumn): string {
  if (from === 'person-number') return '姓名相同的人靠它区分；可空 Tells namesakes apart; may be empty';
  return field?.help === undefined ? '' : `${field.help.zh} ${field.help.en}`;
}
