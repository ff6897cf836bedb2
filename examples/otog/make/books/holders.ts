import type { Cast } from '../cast/cast.ts';
import { fullName } from '../cast/congress.ts';
import { categoryName, digit, dotted, gradeName, orEmpty, signed, slashed, spaced, tick, yesNo } from '../office-words.ts';
import type { Book } from './book.ts';

/** The holders of a certificate, as exported from the state platform and set in shape by the office. So many invented numbers could hit a real one: they are left out. */
export function holdersBook({ holders, townships }: Cast): Book {
  return {
    name: '15-持证残疾人',
    sheets: [
      {
        name: '持证残疾人名册',
        title: '鄂托克旗持证残疾人名册（示例，人员均为虚构）',
        above: ['残疾人证号从略。'],
        columns: [
          ['序号', 6], ['户籍所在地', 26], ['姓名', 14], ['性别', 6], ['民族', 9], ['出生日期', 12], ['残疾类别', 9], ['残疾等级', 9],
          ['签发日期', 14], ['证件状态', 10], ['动态更新日期', 14], ['是否智能证', 10], ['是否困难', 10], ['是否需要照护', 12], ['是否在校', 10],
        ],
        rows: holders.map(({ person, place, issued, state, checked, smart, poor, care, inSchool }, index) => [
          index + 1, fullName(place, townships), spaced(person.name, index), person.sex, person.ethnicity, dotted(person.birth), categoryName(person.category),
          gradeName(person.grade), dotted(issued), state, orEmpty(checked, slashed), digit(smart), yesNo(poor), tick(care), yesNo(inSchool),
        ]),
        below: ['注：空白为平台上没有填写。', signed('组联部')],
      },
    ],
  };
}
