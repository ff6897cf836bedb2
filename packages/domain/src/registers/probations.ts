import { day, reference, register } from '../register.ts';

/** Probations of leaders and their closing reports (试用期满述职). */
export const probations = register('probations', {
  title: { zh: '试用期述职', en: 'Probations' },
  synonyms: ['试用期满述职', '述职台账', '试用期'],
  identity: ['person', 'ended'],
  fields: {
    person: reference('people', { zh: '述职人', en: 'Person' }, { required: true, synonyms: ['干部姓名', '人员编号'] }),
    ended: day({ zh: '试用期满日期', en: 'Probation ended' }, { required: true, synonyms: ['期满日期', '试用期满'] }),
    reported: day({ zh: '述职日期', en: 'Reported' }, { synonyms: ['述职时间'] }),
  },
});
