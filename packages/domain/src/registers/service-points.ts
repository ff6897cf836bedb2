import { choice, partialDay, reference, register, text, type Choices } from '../register.ts';

/** Where disabled people are served. */
export const servicePointKinds = {
  home: { title: { zh: '残疾人之家', en: 'Disabled persons’ home' }, synonyms: ['之家'] },
  station: { title: { zh: '残疾人服务站', en: 'Service station' }, synonyms: ['服务站'] },
  centre: { title: { zh: '残疾人综合服务中心', en: 'Service centre' }, synonyms: ['综合服务中心', '残疾人服务中心'] },
  'liaison-station': { title: { zh: '残疾人联络站', en: 'Liaison station' }, synonyms: ['联络站'] },
} as const satisfies Choices;

/** The homes and stations that serve disabled people, by unit. */
export const servicePoints = register('service-points', {
  title: { zh: '服务设施', en: 'Service points' },
  synonyms: ['残疾人之家', '服务站点', '服务站和联络站', '残疾人服务设施'],
  identity: ['kind', 'unit', 'name'],
  fields: {
    kind: choice({ zh: '设施类型', en: 'Kind' }, servicePointKinds, { required: true, synonyms: ['类型', '站点类型'] }),
    unit: reference('units', { zh: '所在单位', en: 'Unit' }, { required: true, synonyms: ['单位', '嘎查村', '嘎查村(社区)', '苏木镇', '单位代码'] }),
    name: text({ zh: '设施名称', en: 'Name' }, { synonyms: ['名称', '站点名称'] }),
    from: partialDay({ zh: '启用日期', en: 'Opened' }, { synonyms: ['启用时间', '建成时间'] }),
    to: partialDay({ zh: '停用日期', en: 'Closed' }, { synonyms: ['停用时间', '关闭时间'] }),
  },
});
