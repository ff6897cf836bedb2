import type { Holder } from './cast/holders.ts';
import { dice, type Dice } from './dice.ts';
import { workingDays } from './working-days.ts';

/** What offices call the eight service nets. */
export const nets = ['康复', '就业', '托养', '教育', '文化体育', '无障碍环境', '社会化助残', '法律维权'] as const;
export type Net = (typeof nets)[number];

const titles: Readonly<Record<Net, readonly string[]>> = {
  康复: ['辅助器具适配', '康复训练', '精神残疾人服药补助', '家庭康复指导'],
  就业: ['农村实用技术培训', '创业扶持', '公益性岗位推荐', '职业指导'],
  托养: ['居家托养', '日间照料', '寄宿托养'],
  教育: ['送教上门', '教育资助'],
  文化体育: ['残疾人文化周', '健身进家庭'],
  无障碍环境: ['家庭无障碍改造'],
  社会化助残: ['志愿者上门服务', '爱心物资发放', '助残日慰问'],
  法律维权: ['法律咨询', '法律援助'],
};

/** An assessed need. */
export interface Need {
  readonly holder: Holder;
  readonly net: Net;
  readonly assessed: string;
}

/** One line of the ledger of services. */
export interface Service {
  readonly holder: Holder;
  readonly net: Net;
  readonly title: string;
  readonly date: string;
  readonly completed: boolean;
  /** Unknown where nobody has written whether the effect was recorded. */
  readonly effect: boolean | undefined;
}

/** A referral to another service. */
export interface Referral {
  readonly holder: Holder;
  readonly net: Net;
  readonly opened: string;
  readonly closed: string | undefined;
}

const days = workingDays('2026-01-05', '2026-11-20');

/** Needs of those who hold a valid certificate; of some nobody asked this year, of a few last year only. */
export function needsOf(holders: readonly Holder[]): readonly Need[] {
  const chance = dice(26);
  return holders.filter(({ state }) => state === '有效').flatMap((holder, index): Need[] => {
    const assessed = index % 16 === 7 ? '2025-09-18' : days[chance.below(130)] ?? '';
    return index % 11 === 3 ? [] : wantedBy(chance, holder).map((net) => ({ holder, net, assessed }));
  });
}

function wantedBy(chance: Dice, { person, age, care }: Holder): readonly Net[] {
  if (age < 18) return [age < 7 || chance.below(3) === 0 ? '康复' : '教育'];
  const first: Net = care ? '托养' : age < 60 && (person.grade ?? 1) >= 3 && chance.below(5) < 2 ? '就业' : chance.pick(['康复', '康复', '文化体育', '无障碍环境', '社会化助残', '法律维权']);
  return first !== '康复' && chance.below(6) === 0 ? [first, '康复'] : [first];
}

/** Services that meet most needs, and others that nobody had recorded a need for. Every child is served. */
export function servicesOf(holders: readonly Holder[], needs: readonly Need[]): readonly Service[] {
  const chance = dice(1200);
  const seen = new Set<string>();
  const serve = (holder: Holder, net: Net): Service[] => {
    const title = chance.pick(titles[net]);
    const date = days[chance.below(days.length)] ?? '';
    const key = [holder.person.name, net, title, date].join();
    if (seen.has(key)) return [];
    seen.add(key);
    const effect = chance.below(100);
    return [{ holder, net, title, date, completed: date < '2026-11-01' && chance.below(30) > 0, effect: effect < 88 ? true : effect < 96 ? false : undefined }];
  };
  const met = needs.flatMap(({ holder, net }) => (holder.age < 18 || chance.below(100) < 88 ? serve(holder, net) : []));
  const valid = holders.filter(({ state }) => state === '有效');
  const more = Array.from({ length: 420 }, () => serve(chance.pick(valid), chance.pick(nets))).flat();
  return [...met, ...more].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Referrals since January; the last are still open and not due. */
export function referralsOf(needs: readonly Need[]): readonly Referral[] {
  const chance = dice(45);
  return Array.from({ length: 45 }, (_, index): Referral => {
    const at = 4 * index + chance.below(3) + (index > 40 ? 20 : 0);
    const need = needs[(index * 19) % needs.length];
    if (need === undefined) throw new Error('nobody needs anything');
    const closed = days[at + 5 + chance.below(20)];
    return { holder: need.holder, net: need.net, opened: days[at] ?? '', closed: index > 40 ? undefined : closed };
  });
}
