import type { Cast } from '../cast/cast.ts';
import { dateCell, signed, spaced } from '../office-words.ts';
import type { Book } from './book.ts';
import { enterprises } from './units.ts';

/** Three of the 97 have neither association nor group. */
const WITHOUT = ['小湖村', '哈图嘎查', '艾力社区'];
/** Small places have a group. */
const GROUPS = ['召稍村', '旧庙湾村', '哈达图嘎查', '草籽场社区'];

/** Township federations, village associations and groups, those of enterprises, and the five special associations. */
export function organisationsBook(cast: Cast): Book {
  const townshipOf = new Map(cast.townships.map(({ code, name }) => [code, name]));
  const villages = cast.villagePeople.filter(({ place }) => !WITHOUT.includes(place.name));
  return {
    name: '08-残疾人组织名册',
    sheets: [
      {
        name: '苏木镇残联',
        title: '鄂托克旗苏木镇残联一览表（示例）',
        columns: [['序号', 6], ['苏木镇', 16], ['名称', 30], ['组织类型', 12], ['成立时间', 16]],
        rows: cast.townships.map(({ name }, index) => [index + 1, name, `${name}残疾人联合会`, '残联', `${2009 + (index % 3)}年`]),
        below: [signed('组联部')],
      },
      {
        name: '嘎查村（社区）残协',
        title: '鄂托克旗嘎查村（社区）残疾人协会、小组名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['苏木镇', 16], ['嘎查村（社区）', 22], ['组织名称', 32], ['组织形式', 12], ['主要负责人', 14], ['成立时间', 16]],
        rows: villages.map(({ place, officer }, index) => {
          const group = GROUPS.includes(place.name);
          const name = `${place.name}残疾人${group ? '小组' : '协会'}`;
          return [index + 1, townshipOf.get(place.parent) ?? '', place.name, name, group ? '小组' : '残协', spaced(officer.name, index), `201${index % 9}.${1 + (index % 11)}`];
        }),
        merged: [1],
        below: [`注：${WITHOUT.join('、')}尚未成立。`, signed('组联部')],
      },
      {
        name: '企事业单位残协',
        title: '鄂托克旗企事业单位残疾人协会名册（示例，单位均为虚构）',
        columns: [['序号', 6], ['依托单位', 30], ['协会名称', 38], ['类型', 10], ['成立时间', 16]],
        rows: enterprises
          .filter(({ founded }) => founded !== undefined)
          .map(({ name, founded }, index) => [index + 1, name, `${name.replace('（虚构）', '')}残疾人协会`, '残协', founded ?? null]),
        below: [signed('组联部')],
      },
      {
        name: '专门协会',
        title: '鄂托克旗残联五个专门协会名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['协会类别', 12], ['协会名称', 32], ['组织类型', 14], ['会长', 14], ['成立时间', 18]],
        rows: specialRows(cast),
        merged: [3],
        below: ['注：聋人协会会长的残疾（亲友）情况待核实。', signed('组联部')],
      },
    ],
  };
}

/** The heads are members of the presidium, but for one. */
function specialRows({ presidium, deafHead }: Cast) {
  const head = (index: number) => presidium[index]?.person ?? deafHead;
  const heads = [
    ['盲协', '盲人协会', head(28)],
    ['聋协', '聋人协会', deafHead],
    ['肢协', '肢残人协会', head(8 - 1)],
    ['智协', '智力残疾人及亲友协会', head(29)],
    ['精协', '精神残疾人及亲友协会', head(20)],
  ] as const;
  return heads.map(([kind, name, person], index) => [index + 1, kind, `鄂托克旗${name}`, '专门协会', person.name, dateCell('2012-05-20')]);
}
