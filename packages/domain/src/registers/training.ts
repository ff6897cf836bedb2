import { day, reference, register, text } from '../register.ts';

/** Training that people took part in. */
export const training = register('training', {
  title: { zh: '培训', en: 'Training' },
  synonyms: ['培训台账', '培训记录', '干部培训'],
  identity: ['person', 'date', 'title'],
  fields: {
    person: reference('people', { zh: '参训人', en: 'Person' }, { required: true, synonyms: ['培训人员', '学员', '人员编号'] }),
    date: day({ zh: '培训日期', en: 'Date' }, { required: true, synonyms: ['培训时间'] }),
    title: text({ zh: '培训名称', en: 'Title' }, { synonyms: ['培训班', '培训内容'] }),
  },
});
