import { categories } from '../disability.ts';
import { choice, reference, register, text, type Choices } from '../register.ts';

/** How satisfied an answer is. Both satisfied ones count. */
export const satisfactions = {
  very: { title: { zh: '非常满意', en: 'Very satisfied' }, synonyms: ['很满意'] },
  satisfied: { title: { zh: '满意', en: 'Satisfied' }, synonyms: ['比较满意', '基本满意'] },
  neutral: { title: { zh: '一般', en: 'Neutral' } },
  dissatisfied: { title: { zh: '不满意', en: 'Dissatisfied' }, synonyms: ['不太满意', '很不满意'] },
  'no-opinion': { title: { zh: '不了解', en: 'No opinion' }, synonyms: ['弃权', '不清楚'] },
} as const satisfies Choices;

/** Answers to a survey, without names. */
export const answers = register('answers', {
  title: { zh: '调查答卷', en: 'Answers' },
  synonyms: ['答卷', '满意度答卷', '问卷'],
  identity: ['survey', 'number'],
  fields: {
    survey: reference('surveys', { zh: '调查编号', en: 'Survey' }, { required: true, synonyms: ['所属调查'] }),
    number: text({ zh: '答卷编号', en: 'Number' }, { required: true, synonyms: ['问卷编号', '问卷号'] }),
    satisfaction: choice({ zh: '满意程度', en: 'Satisfaction' }, satisfactions, { synonyms: ['满意度', '总体评价'] }),
    category: choice({ zh: '残疾类别', en: 'Disability category' }, categories),
    unit: reference('units', { zh: '苏木镇', en: 'Township' }, { synonyms: ['所在苏木镇', '单位代码'] }),
  },
});
