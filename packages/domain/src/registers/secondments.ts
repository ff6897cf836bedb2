import { choice, day, reference, register, text, type Choices } from '../register.ts';

/** Why a cadre works elsewhere. */
export const secondmentKinds = {
  exchange: { title: { zh: '轮岗交流', en: 'Exchange' }, synonyms: ['轮岗', '交流', '跨行交流'] },
  grassroots: { title: { zh: '基层挂职', en: 'Secondment to the grassroots' }, synonyms: ['挂职', '挂职锻炼', '下派'] },
} as const satisfies Choices;

/** Cadres who changed posts or were seconded to the grassroots. */
export const secondments = register('secondments', {
  title: { zh: '轮岗和挂职', en: 'Exchanges and secondments' },
  synonyms: ['轮岗交流台账', '挂职锻炼台账', '干部交流'],
  identity: ['kind', 'person', 'from'],
  fields: {
    kind: choice({ zh: '交流类型', en: 'Kind' }, secondmentKinds, { required: true, synonyms: ['交流方式'] }),
    person: reference('people', { zh: '交流干部', en: 'Person' }, { required: true, synonyms: ['干部姓名', '挂职干部', '人员编号'] }),
    from: day({ zh: '开始日期', en: 'From' }, { required: true, synonyms: ['起始日期', '交流日期'] }),
    to: day({ zh: '结束日期', en: 'To' }, { synonyms: ['截止日期'] }),
    place: text({ zh: '交流单位', en: 'Place' }, { synonyms: ['挂职单位', '去向'] }),
  },
});
