import { day, register, text } from '../register.ts';

/** Key service projects, when each was evaluated and when the result was published. */
export const projects = register('projects', {
  title: { zh: '重点项目', en: 'Projects' },
  synonyms: ['重点服务项目', '项目绩效评估'],
  identity: ['title'],
  fields: {
    title: text({ zh: '项目名称', en: 'Title' }, { required: true, synonyms: ['重点项目名称'] }),
    evaluated: day({ zh: '评估日期', en: 'Evaluated' }, { synonyms: ['评估完成日期', '绩效评估日期'] }),
    published: day({ zh: '公开日期', en: 'Published' }, { synonyms: ['公示日期', '结果公开日期'] }),
  },
});
