import { choice, day, number, register, text, type Choices } from '../register.ts';

/** The three kinds of judges that the plan names; their answers are kept apart. */
export const judges = {
  'disabled-and-relatives': { title: { zh: '残疾人及亲友', en: 'Disabled people and relatives' }, synonyms: ['残疾人', '残疾人和亲友'] },
  'grassroots-organisations': { title: { zh: '基层组织', en: 'Grassroots organisations' }, synonyms: ['基层'] },
  'third-party': { title: { zh: '第三方', en: 'Third party' }, synonyms: ['第三方机构'] },
} as const satisfies Choices;

/** Opinion surveys: one record for each kind of judges asked. */
export const surveys = register('surveys', {
  title: { zh: '民意调查', en: 'Surveys' },
  synonyms: ['民意调查台账', '满意度调查', '满意度测评'],
  identity: ['judge', 'date', 'title'],
  fields: {
    judge: choice({ zh: '评价主体', en: 'Judges' }, judges, { required: true, synonyms: ['调查对象', '评价方'] }),
    date: day({ zh: '调查日期', en: 'Date' }, { required: true, synonyms: ['调查时间', '测评日期'] }),
    title: text({ zh: '调查名称', en: 'Title' }, { synonyms: ['测评名称'] }),
    asked: number({ zh: '发放份数', en: 'Asked' }, { synonyms: ['发出份数', '样本数'] }),
    population: number({ zh: '总体人数', en: 'Population' }, { synonyms: ['总体规模'] }),
  },
});
