import type { CellValue } from 'hucre';
import type { Cast } from '../cast/cast.ts';
import { dotted, signed, spaced } from '../office-words.ts';
import type { Book } from './book.ts';

/** Where nobody has followed the liaison officer who left in August 2026. */
const LEFT = '察汗敖包嘎查';

/** Cadres of the townships, liaison officers of the villages, and who has the work in the village committees. */
export function grassrootsBook(cast: Cast): Book {
  const townshipOf = new Map(cast.townships.map(({ code, name }) => [code, name]));
  const township = (parent: string) => townshipOf.get(parent) ?? '';
  return {
    name: '07-基层队伍名册',
    sheets: [
      {
        name: '苏木镇残联干部',
        title: '鄂托克旗苏木镇残联干部名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['苏木镇', 16], ['姓名', 14], ['性别', 6], ['职务', 20], ['任职形式', 10], ['任职时间', 16]],
        rows: townshipRows(cast).map((row, index) => [index + 1, ...row]),
        merged: [1],
        below: ['注：阿尔巴斯苏木专职干部暂缺，由兼职干部代管。', signed('组联部')],
      },
      {
        name: '残疾人专职委员',
        title: '鄂托克旗嘎查村（社区）残疾人专职委员名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['苏木镇', 16], ['嘎查村（社区）', 22], ['姓名', 14], ['性别', 6], ['聘用时间', 14], ['解聘时间', 14]],
        rows: cast.villagePeople.map(({ place, officer }, index) => [
          index + 1, township(place.parent), place.name, spaced(officer.name, index), officer.sex,
          dotted(`${2019 + (index % 5)}-${String(1 + (index % 12)).padStart(2, '0')}`), place.name === LEFT ? '2026.8.31' : null,
        ]),
        merged: [1],
        below: [`注：${LEFT}专职委员已解聘，正在选聘。`, signed('组联部')],
      },
      {
        name: '三委分工',
        title: '鄂托克旗嘎查村（社区）“三委”班子残疾人工作分工情况（示例，人员均为虚构）',
        columns: [['序号', 6], ['苏木镇', 16], ['嘎查村(社区)', 22], ['姓名', 14], ['职务', 20]],
        rows: cast.villagePeople.map(({ place, committee }, index) => [
          index + 1, township(place.parent), place.name, spaced(committee.name, index), ['党支部委员', '嘎查村（居）委会委员', '监督委员会委员'][index % 3] ?? '',
        ]),
        merged: [1],
        below: [signed('组联部')],
      },
    ],
  };
}

/** Every township but the last has a full-time cadre; two and the last have a part-time one. */
function townshipRows({ townships, townshipCadres, townshipPartTimers }: Cast): CellValue[][] {
  return townships.flatMap(({ name }, index) => {
    const cadre = townshipCadres[index];
    const helper = townshipPartTimers[index];
    if (cadre === undefined || helper === undefined) return [];
    const fullTime = [name, cadre.name, cadre.sex, '残联理事长', '专职', `${2020 + index}年5月`];
    const partTime = [name, helper.name, helper.sex, '民政助理', '兼职', '2024年3月5日'];
    return index === townships.length - 1 ? [partTime] : index < 2 ? [fullTime, partTime] : [fullTime];
  });
}
