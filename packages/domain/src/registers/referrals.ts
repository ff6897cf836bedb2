import { choice, day, reference, register } from '../register.ts';
import { nets } from './services.ts';

/** Referrals to another service and when they were closed. */
export const referrals = register('referrals', {
  title: { zh: '服务转介', en: 'Referrals' },
  synonyms: ['转介台账', '转介登记'],
  identity: ['person', 'net', 'opened'],
  fields: {
    person: reference('people', { zh: '转介对象', en: 'Person' }, { required: true, synonyms: ['服务对象', '残疾人', '人员编号'] }),
    net: choice({ zh: '转介服务', en: 'Kind of service' }, nets, { synonyms: ['服务类别'] }),
    opened: day({ zh: '转介日期', en: 'Opened' }, { required: true, synonyms: ['转出日期', '受理日期'] }),
    closed: day({ zh: '办结日期', en: 'Closed' }, { synonyms: ['完成日期', '接收日期'] }),
  },
});
