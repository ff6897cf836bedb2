import { partialDay, reference, register, text } from '../register.ts';

/** Which cadre keeps in contact with which federation or community association where the cadre lives. */
export const contacts = register('contacts', {
  title: { zh: '联系点', en: 'Contacts' },
  synonyms: ['干部联系点', '联系社区残协', '联系居住地残联', '联系制度台账'],
  identity: ['person', 'unit', 'organisation', 'from'],
  fields: {
    person: reference('people', { zh: '干部', en: 'Cadre' }, { required: true, synonyms: ['联系干部', '干部姓名', '人员编号'] }),
    unit: reference('units', { zh: '联系单位', en: 'Unit' }, { synonyms: ['联系嘎查村', '联系社区', '居住地', '单位', '单位代码'] }),
    organisation: text({ zh: '联系组织', en: 'Organisation' }, { synonyms: ['联系残协', '联系残联', '残协名称'] }),
    from: partialDay({ zh: '起始日期', en: 'From' }, { synonyms: ['联系起始', '开始时间'] }),
    to: partialDay({ zh: '结束日期', en: 'To' }, { synonyms: ['联系结束', '结束时间'] }),
  },
});
