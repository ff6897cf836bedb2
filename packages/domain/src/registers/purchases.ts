import { choice, day, number, register, text } from '../register.ts';
import { associations } from './organisations.ts';

/** Services bought for disabled people, from the associations and from others. */
export const purchases = register('purchases', {
  title: { zh: '购买服务', en: 'Purchases' },
  synonyms: ['购买服务台账', '政府购买服务', '购买助残服务'],
  identity: ['title', 'date'],
  fields: {
    title: text({ zh: '购买项目', en: 'Title' }, { required: true, synonyms: ['项目名称', '服务项目'] }),
    date: day({ zh: '购买日期', en: 'Date' }, { required: true, synonyms: ['合同日期', '签订日期'] }),
    association: choice({ zh: '专门协会', en: 'Special association' }, associations, { synonyms: ['承接协会'] }),
    supplier: text({ zh: '承接方', en: 'Supplier' }, { synonyms: ['承接机构', '供应商'] }),
    amount: number({ zh: '金额（元）', en: 'Amount (yuan)' }, { synonyms: ['金额', '合同金额'] }),
  },
});
