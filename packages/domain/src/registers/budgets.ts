import { choice, number, register, type Choices } from '../register.ts';

/** Which money. */
export const budgetKinds = {
  funding: { title: { zh: '残疾人事业经费', en: 'Funding' }, synonyms: ['事业经费', '经费'] },
  purchases: { title: { zh: '购买助残服务经费', en: 'Bought services' }, synonyms: ['购买服务经费', '购买服务'] },
} as const satisfies Choices;

/** Yearly amounts. */
export const budgets = register('budgets', {
  title: { zh: '经费', en: 'Budgets' },
  synonyms: ['经费台账', '年度经费', '预算'],
  identity: ['kind', 'year'],
  fields: {
    kind: choice({ zh: '经费类型', en: 'Kind' }, budgetKinds, { required: true, synonyms: ['经费类别'] }),
    year: number({ zh: '年度', en: 'Year' }, { required: true, synonyms: ['年份'] }),
    amount: number({ zh: '金额（元）', en: 'Amount (yuan)' }, { synonyms: ['金额', '经费金额'] }),
  },
});
