import { choice, day, reference, register } from '../register.ts';
import { nets } from './services.ts';

/** Assessed needs of disabled people for services (服务需求采集与评估). */
export const needs = register('needs', {
  title: { zh: '服务需求', en: 'Needs' },
  synonyms: ['需求评估', '服务需求台账', '需求采集'],
  identity: ['person', 'net', 'assessed'],
  fields: {
    person: reference('people', { zh: '残疾人', en: 'Person' }, { required: true, synonyms: ['服务对象', '人员编号'] }),
    net: choice({ zh: '需求类别', en: 'Kind of service' }, nets, { synonyms: ['需求类型', '服务类别'] }),
    assessed: day({ zh: '评估日期', en: 'Assessed' }, { required: true, synonyms: ['采集日期', '评估时间'] }),
  },
});
