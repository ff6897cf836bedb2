import { choice, day, flag, reference, register, text, type Choices } from '../register.ts';

/** The eight service nets of the plan (八张服务网). */
export const nets = {
  rehabilitation: { title: { zh: '康复', en: 'Rehabilitation' }, synonyms: ['康复服务', '精准康复'] },
  employment: { title: { zh: '就业', en: 'Employment' }, synonyms: ['就业创业', '就业服务'] },
  care: { title: { zh: '托养', en: 'Care' }, synonyms: ['托养照料', '照料', '托养服务'] },
  education: { title: { zh: '教育', en: 'Education' }, synonyms: ['教育服务', '特殊教育'] },
  culture: { title: { zh: '文化体育', en: 'Culture and sport' }, synonyms: ['文体', '文化', '体育'] },
  accessibility: { title: { zh: '无障碍环境', en: 'Accessibility' }, synonyms: ['无障碍', '无障碍改造'] },
  assistance: { title: { zh: '社会化助残', en: 'Social assistance' }, synonyms: ['助残', '社会助残', '志愿助残'] },
  rights: { title: { zh: '法律维权', en: 'Legal rights' }, synonyms: ['维权', '法律援助'] },
} as const satisfies Choices;

/** Services that disabled people received or took part in. */
export const services = register('services', {
  title: { zh: '服务记录', en: 'Services' },
  synonyms: ['服务台账', '服务登记', '受益台账'],
  identity: ['person', 'net', 'date', 'title'],
  fields: {
    person: reference('people', { zh: '服务对象', en: 'Person' }, { required: true, synonyms: ['受益人', '残疾人', '人员编号'] }),
    net: choice({ zh: '服务类别', en: 'Kind of service' }, nets, { required: true, synonyms: ['服务类型', '服务网'] }),
    date: day({ zh: '服务日期', en: 'Date' }, { required: true, synonyms: ['服务时间', '开始服务日期'] }),
    title: text({ zh: '服务项目', en: 'Title' }, { synonyms: ['项目名称', '服务内容'] }),
    completed: flag({ zh: '已完成', en: 'Completed' }, { synonyms: ['是否完成', '服务完成'] }),
    effectRecorded: flag({ zh: '已评价效果', en: 'Effect recorded' }, { synonyms: ['效果评价', '是否评价'] }),
  },
});
