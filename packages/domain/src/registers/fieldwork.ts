import { choice, day, flag, reference, register, text } from '../register.ts';
import { unitKinds } from './units.ts';

/** Trips to the grassroots: who was where from which day to which. No tracks, no check-ins: the office's own list. */
export const fieldwork = register('fieldwork', {
  title: { zh: '下基层调研', en: 'Fieldwork' },
  synonyms: ['调研台账', '下基层调研台账', '下乡台账', '调研记录', '下基层台账'],
  identity: ['person', 'from', 'to', 'unit', 'place', 'halfDay'],
  fields: {
    person: reference('people', { zh: '人员', en: 'Person' }, { required: true, synonyms: ['调研人员', '下乡人员', '人员编号'] }),
    from: day({ zh: '开始日期', en: 'From' }, { required: true, synonyms: ['日期', '调研日期', '起始日期', '时间', '调研时间', '出发日期', '起止时间', '起止日期', '调研起止时间'] }),
    to: day({ zh: '结束日期', en: 'To' }, { synonyms: ['返回日期', '截止日期', '终止日期'] }),
    halfDay: flag({ zh: '半天', en: 'Half a day' }, { synonyms: ['是否半天'] }),
    unit: reference('units', { zh: '调研单位', en: 'Unit' }, { synonyms: ['单位', '嘎查村', '嘎查村(社区)', '苏木镇', '单位代码'] }),
    placeKind: choice({ zh: '地点类型', en: 'Kind of place' }, unitKinds, { synonyms: ['单位类型'] }),
    place: text({ zh: '地点', en: 'Place' }, { synonyms: ['调研地点', '去向', '目的地'] }),
    purpose: text({ zh: '事由', en: 'Purpose' }, { synonyms: ['调研内容', '内容', '调研事由', '主要内容'] }),
  },
});
