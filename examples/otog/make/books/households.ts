import type { CellValue } from 'hucre';
import type { Cast } from '../cast/cast.ts';
import { fullName } from '../cast/congress.ts';
import type { Holder } from '../cast/holders.ts';
import { dice } from '../dice.ts';
import { dotted, inWords, orEmpty, signed, slashed, spaced, yesNo } from '../office-words.ts';
import type { Book } from './book.ts';

interface Household {
  readonly number: string;
  readonly head: Holder;
  readonly classes: string;
  readonly plan: boolean | undefined;
  readonly visits: readonly string[];
}

const HOUSEHOLDS = 60;
/** Where the last visit was in spring, and of which nobody has written whether there is a plan. */
const OVERDUE = [17, 41];
const PLAN_UNKNOWN = 33;

/** Households in special difficulty and their visits, the two subsidies, and who is paired with whom. */
export function householdsBook(cast: Cast): Book {
  const valid = cast.holders.filter(({ state }) => state === '有效');
  const households = householdsOf(valid);
  const visitor = new Map(cast.villagePeople.map(({ place, officer }) => [place.code, officer.name]));
  return {
    name: '17-特殊困难家庭',
    sheets: [
      {
        name: '特殊困难残疾人家庭',
        title: '鄂托克旗特殊困难残疾人家庭台账（示例，人员均为虚构）',
        above: ['“记录编号”供访视记录引用，不要改动；本表下方不写备注。'],
        columns: [['序号', 6], ['记录编号', 12], ['户主姓名', 14], ['住址', 26], ['困难类别', 22], ['是否有方案', 10], ['建档日期', 14]],
        rows: households.map(({ number, head, classes, plan }, index) => [
          index + 1, number, head.person.name, fullName(head.place, cast.townships), classes, yesNo(plan), inWords(`202${3 + (index % 3)}-0${1 + (index % 9)}`),
        ]),
      },
      {
        name: '入户访视',
        title: '鄂托克旗特殊困难家庭入户访视记录（示例，人员均为虚构）',
        columns: [['序号', 6], ['家庭编号', 12], ['走访日期', 18], ['走访人', 14]],
        rows: households
          .flatMap(({ number, head, visits }) => visits.map((day) => ({ number, day, by: visitor.get(head.place.code) ?? '' })))
          .map(({ number, day, by }, index) => [index + 1, number, index % 3 === 0 ? dotted(day) : inWords(day), spaced(by, index)]),
        merged: [1],
        below: ['注：每季度至少访视一次。', signed('维权部')],
      },
      {
        name: '两项补贴',
        title: '鄂托克旗残疾人两项补贴台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['领取人', 14], ['补贴种类', 14], ['是否符合条件', 12], ['是否领取', 10], ['起领日期', 14]],
        rows: subsidyRows(valid).map((row, index) => [index + 1, ...row]),
        below: ['注：未领取的正在补办。', signed('维权部')],
      },
      {
        name: '结对帮扶',
        title: '鄂托克旗党员结对帮扶困难残疾人台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['帮扶对象', 14], ['结对党员', 14], ['结对日期', 14], ['结束时间', 14]],
        rows: valid
          .filter(({ poor }) => poor)
          .filter((_, index) => index % 17 !== 5)
          .map(({ person }, index) => [index + 1, spaced(person.name, index), cast.villagePeople[(index * 7) % 97]?.committee.name ?? '', slashed(`202${4 + (index % 2)}-0${1 + (index % 9)}`), index === 20 ? '2026年5月' : null]),
        below: [signed('组联部')],
      },
    ],
  };
}

function householdsOf(valid: readonly Holder[]): readonly Household[] {
  const chance = dice(17);
  const hard = valid.filter(({ person, age }) => age >= 18 && ((person.grade ?? 4) <= 2 || age >= 70));
  return Array.from({ length: HOUSEHOLDS }, (_, index): Household => {
    const head = hard[Math.floor((index * hard.length) / HOUSEHOLDS)];
    if (head === undefined) throw new Error('too few holders');
    const classes = [head.person.category === 7 ? '多重残疾' : undefined, head.age >= 65 ? '老残一体' : undefined, index % 4 === 1 ? '一户多残' : undefined, (head.person.grade ?? 4) <= 2 ? '孤残重残' : undefined].filter((one) => one !== undefined);
    const visits = ['01', '04', '07', '10'].map((month) => `2026-${month}-${String(8 + chance.below(18)).padStart(2, '0')}`);
    return {
      number: `TK-${String(index + 1).padStart(3, '0')}`,
      head,
      classes: (classes.length === 0 ? ['老残一体'] : classes.slice(0, 2)).join('、'),
      plan: index === PLAN_UNKNOWN ? undefined : true,
      visits: OVERDUE.includes(index) ? visits.slice(0, 2) : visits,
    };
  });
}

/** Whoever is eligible, and of them the few who do not receive it yet. */
function subsidyRows(valid: readonly Holder[]): CellValue[][] {
  const row = ({ person, issued }: Holder, kind: string, index: number): CellValue[] => {
    const receiving = index % 41 !== 11;
    return [spaced(person.name, index), kind, '是', receiving ? '是' : '否', orEmpty(receiving ? (issued < '2016' ? '2016-01' : issued.slice(0, 7)) : undefined, dotted)];
  };
  const living = valid.filter(({ poor }) => poor);
  const nursing = valid.filter(({ person, care }) => care && (person.grade ?? 4) <= 2);
  return [...living.map((holder, index) => row(holder, '生活补贴', index)), ...nursing.map((holder, index) => row(holder, '护理补贴', index + 3))];
}
