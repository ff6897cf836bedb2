import type { Cast } from '../cast/cast.ts';
import { signed, spaced } from '../office-words.ts';
import type { Book } from './book.ts';

/** The three leaders each keep in contact with the association where they live. */
export function contactsBook({ office }: Cast): Book {
  const places = ['都斯图社区', '康宁社区', '安睦隆社区'];
  return {
    name: '10-干部联系点台账',
    sheets: [
      {
        name: '联系点',
        title: '鄂托克旗残联副科级及以上干部联系社区残协台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['联系干部', 14], ['居住地', 16], ['联系残协', 28], ['开始时间', 14], ['备注', 20]],
        rows: office.leaders.map((one, index) => {
          const place = places[index] ?? '';
          return [index + 1, spaced(one.name, index), place, `${place}残疾人协会`, '2024.3', null];
        }),
        below: [signed('办公室')],
      },
    ],
  };
}
