import { day, reference, register } from '../register.ts';

/** Visits to households in special difficulty. */
export const visits = register('visits', {
  title: { zh: '入户访视', en: 'Visits' },
  synonyms: ['访视台账', '访视记录', '入户走访'],
  identity: ['household', 'date'],
  fields: {
    household: reference('households', { zh: '家庭编号', en: 'Household' }, { required: true, synonyms: ['家庭'] }),
    date: day({ zh: '访视日期', en: 'Date' }, { required: true, synonyms: ['走访日期', '访视时间'] }),
    person: reference('people', { zh: '访视人', en: 'Visitor' }, { synonyms: ['走访人', '人员编号'] }),
  },
});
