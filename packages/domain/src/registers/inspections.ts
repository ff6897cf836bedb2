import { day, reference, register } from '../register.ts';

/** Inspections of service institutions. */
export const inspections = register('inspections', {
  title: { zh: '机构检查', en: 'Inspections' },
  synonyms: ['监督检查', '检查台账', '机构监督检查'],
  identity: ['institution', 'date'],
  fields: {
    institution: reference('institutions', { zh: '受检机构', en: 'Institution' }, { required: true, synonyms: ['机构编号', '被检查机构'] }),
    date: day({ zh: '检查日期', en: 'Date' }, { required: true, synonyms: ['检查时间'] }),
  },
});
