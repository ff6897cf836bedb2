import type { Invent, Person } from '../person.ts';

/** The office: leaders, cadres, institutional staff, and those who come from outside. */
export interface Office {
  readonly leaders: readonly [Person, Person, Person];
  readonly cadres: readonly Person[];
  readonly staff: readonly Person[];
  /** Seconded to the organ (挂职). */
  readonly seconded: Person;
  /** Part-time vice-director (兼职副理事长). */
  readonly physician: Person;
  /** Part-time member of the council since April 2026. */
  readonly newcomer: Person;
  /** Sat in the council of the last term only. */
  readonly former: readonly Person[];
}

/** One disabled cadre among nine, and that one is a leader. */
export function castOffice(invent: Invent): Office {
  const office = (work: string) => ({ work: `旗残联${work}` });
  return {
    leaders: [
      invent({ ...office('党组书记、理事长'), minority: true }),
      invent({ ...office('副理事长'), minority: false }),
      invent({ ...office('副理事长'), category: 4, minority: true }),
    ],
    cadres: ['办公室主任', '维权部主任', '康复部主任', '教育就业部干部', '组联部干部', '办公室干部'].map((work) => invent(office(work))),
    staff: ['就业服务所所长', '就业服务所干部', '就业服务所干部', '康复中心干部', '康复中心干部'].map((work, index) =>
      invent({ ...office(work), ...(index === 2 ? { category: 4 as const } : {}) }),
    ),
    seconded: invent({ work: '旗教育体育局干部', minority: false }),
    physician: invent({ work: '旗综合医院康复科主任', minority: false, volunteer: true }),
    newcomer: invent({ work: '旗助残志愿服务协会会长', relative: true, relativeCategory: '智力', grassroots: true, society: true, volunteer: true }),
    former: ['旗残联原理事长', '旗残联原副理事长', '旗特殊教育学校教师', '旗残联原办公室主任'].map((work) => invent({ work })),
  };
}
