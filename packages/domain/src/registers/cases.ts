import { day, number, register, text } from '../register.ts';

/** Letters, visits and calls (12385 热线和信访) and what was done by when. The subject stays out: a number is enough. */
export const cases = register('cases', {
  title: { zh: '信访和热线', en: 'Cases' },
  synonyms: ['信访台账', '12385台账', '热线台账', '信访事项'],
  identity: ['number'],
  fields: {
    number: text({ zh: '编号', en: 'Number' }, { required: true, synonyms: ['受理编号', '信访编号', '工单号'] }),
    received: day({ zh: '收到日期', en: 'Received' }, { required: true, synonyms: ['来访日期', '登记日期', '来电日期'] }),
    informed: day({ zh: '告知日期', en: 'Informed' }, { synonyms: ['受理告知日期', '告知受理日期'] }),
    accepted: day({ zh: '受理日期', en: 'Accepted' }, { synonyms: ['受理时间'] }),
    resolved: day({ zh: '办结日期', en: 'Resolved' }, { synonyms: ['办结时间', '答复日期'] }),
    extension: number({ zh: '延长天数', en: 'Days of extension' }, { synonyms: ['延期天数', '批准延期'] }),
    routed: day({ zh: '转送日期', en: 'Routed here' }, { synonyms: ['转办日期', '交办日期'] }),
    objected: day({ zh: '异议日期', en: 'Objected to routing' }, { synonyms: ['提出异议日期', '退回日期'] }),
  },
});
