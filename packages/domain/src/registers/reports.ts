import { choice, day, register, text, type Choices } from '../register.ts';

/** Which report, and to whom. */
export const reportKinds = {
  council: { title: { zh: '执行理事会向主席团的工作报告', en: 'Executive council to the presidium' }, synonyms: ['执行理事会工作报告', '理事会工作报告'] },
  budget: { title: { zh: '预算执行情况报告', en: 'Budget execution to the presidium' }, synonyms: ['预算执行', '预算报告'] },
  'party-and-government': { title: { zh: '向同级党委政府汇报', en: 'To party committee and government' }, synonyms: ['向党委政府汇报', '党委政府汇报'] },
  progress: { title: { zh: '改革进展督促检查', en: 'Progress of the reform' }, synonyms: ['督促检查', '改革进展'] },
} as const satisfies Choices;

/** Reports that were made and taken note of. */
export const reports = register('reports', {
  title: { zh: '工作报告', en: 'Reports' },
  synonyms: ['报告台账', '工作汇报', '汇报台账'],
  identity: ['kind', 'date', 'title'],
  fields: {
    kind: choice({ zh: '报告类型', en: 'Kind' }, reportKinds, { required: true, synonyms: ['报告类别', '汇报类型'] }),
    date: day({ zh: '报告日期', en: 'Date' }, { required: true, synonyms: ['审议日期', '汇报日期', '报告时间'] }),
    title: text({ zh: '报告名称', en: 'Title' }, { synonyms: ['报告题目'] }),
  },
});
