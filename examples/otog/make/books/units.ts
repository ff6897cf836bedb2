import type { Cast } from '../cast/cast.ts';
import { banner, typeNames } from '../divisions.ts';
import { signed } from '../office-words.ts';
import type { Book } from './book.ts';

/** Invented workplaces; the last one's number of disabled employees is not known. */
export const enterprises = [
  { code: '150624-Q1', name: '鄂托克旗福利包装厂（虚构）', parent: '乌兰镇', employees: 23, founded: '2022年4月' },
  { code: '150624-Q2', name: '棋盘井绒毛制品厂（虚构）', parent: '棋盘井镇', employees: 14, founded: '2023年9月' },
  { code: '150624-Q3', name: '蒙西镇环卫所（虚构）', parent: '蒙西镇', employees: 6, founded: undefined },
  { code: '150624-Q4', name: '棋盘井洗涤服务部（虚构）', parent: '棋盘井镇', employees: undefined, founded: undefined },
] as const;

/** The banner and its townships, their 97 units, and the enterprises. */
export function unitsBook({ townships, villages }: Cast): Book {
  const parentName = new Map(townships.map(({ code, name }) => [code, name]));
  const above = [{ ...banner, type: '旗', parent: '' }, ...townships.map((one) => ({ ...one, type: typeNames[one.type] ?? '', parent: banner.name }))];
  return {
    name: '01-单位名单',
    sheets: [
      {
        name: '旗和苏木镇',
        title: '鄂托克旗行政区划（旗、苏木镇）',
        columns: [['序号', 6], ['行政区划代码', 16], ['名称', 18], ['类型', 10], ['上级单位', 16]],
        rows: above.map((one, index) => [index + 1, one.code, one.name, one.type, one.parent || null]),
        below: ['注：统计用区划代码，以文本填写。', signed('办公室')],
      },
      {
        name: '嘎查村（社区）',
        title: '鄂托克旗嘎查村（社区）名单',
        columns: [['序号', 6], ['所属苏木镇', 16], ['区划代码', 18], ['嘎查村名称', 22], ['类型', 10]],
        rows: villages.map((one, index) => [index + 1, parentName.get(one.parent) ?? '', one.code, one.name, typeNames[one.type] ?? '']),
        merged: [1],
        below: ['合计：75个嘎查、村，22个社区。“额尔和图嘎查”“马新布拉格嘎查”各有两个，以代码和苏木镇区分。', signed('办公室')],
      },
      {
        name: '企事业单位',
        title: '残疾职工较集中的企事业单位（示例，单位均为虚构）',
        columns: [['序号', 6], ['单位代码', 14], ['单位名称', 30], ['性质', 14], ['所属', 14], ['残疾职工人数', 14]],
        rows: enterprises.map((one, index) => [index + 1, one.code, one.name, '企事业单位', one.parent, one.employees ?? null]),
        below: ['注：棋盘井洗涤服务部残疾职工人数待核实。', signed('办公室')],
      },
    ],
  };
}
