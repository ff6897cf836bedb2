import type { Cast } from '../cast/cast.ts';
import { dateCell, inWords, signed } from '../office-words.ts';
import type { Book } from './book.ts';

/** Every township has a home; of the 75 rural and pastoral units some have no station yet, and one was closed. */
export function servicePointsBook({ townships, villages }: Cast): Book {
  const townshipOf = new Map(townships.map(({ code, name }) => [code, name]));
  const rural = villages.filter(({ type }, index) => type !== 'community' && index % 14 !== 13);
  return {
    name: '09-残疾人服务设施台账',
    sheets: [
      {
        name: '残疾人之家',
        title: '鄂托克旗“残疾人之家”台账（示例）',
        columns: [['序号', 6], ['苏木镇', 16], ['名称', 30], ['类型', 14], ['启用时间', 18]],
        rows: townships.map(({ name }, index) => [index + 1, name, `${name}残疾人之家`, '残疾人之家', dateCell(`20${18 + index}-09-10`)]),
        below: ['注：均设在苏木镇党群服务中心。', signed('康复部')],
      },
      {
        name: '服务站和联络站',
        title: '鄂托克旗农牧区残疾人服务站、联络站台账（示例）',
        columns: [['序号', 6], ['苏木镇', 16], ['嘎查村（社区）', 22], ['站点类型', 12], ['站点名称', 34], ['建成时间', 16], ['停用时间', 16]],
        rows: rural.map((one, index) => {
          const kind = index % 4 === 0 ? '服务站' : '联络站';
          const built = inWords(`${2019 + (index % 6)}-0${1 + (index % 9)}`);
          return [index + 1, townshipOf.get(one.parent) ?? '', one.name, kind, `${one.name}残疾人${kind}`, built, index === 20 ? '2025年6月30日' : null];
        }),
        merged: [1],
        below: [signed('康复部')],
      },
    ],
  };
}
