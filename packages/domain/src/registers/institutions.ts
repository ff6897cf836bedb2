import { choice, partialDay, reference, register, text, type Choices } from '../register.ts';

/** Institutions and organisations that serve disabled people. */
export const institutionKinds = {
  rehabilitation: { title: { zh: '康复机构', en: 'Rehabilitation' }, synonyms: ['康复'] },
  care: { title: { zh: '托养机构', en: 'Care' }, synonyms: ['托养', '托养照料机构'] },
  relief: { title: { zh: '救助机构', en: 'Relief' }, synonyms: ['救助'] },
  volunteers: { title: { zh: '志愿服务组织', en: 'Volunteer organisation' }, synonyms: ['志愿者组织', '助残志愿服务组织'] },
  'mutual-aid': { title: { zh: '残疾人互助组织', en: 'Mutual-aid organisation' }, synonyms: ['互助组织'] },
  other: { title: { zh: '其他服务机构', en: 'Other' }, synonyms: ['其他'] },
} as const satisfies Choices;

/** Service institutions and helping organisations of the banner. */
export const institutions = register('institutions', {
  title: { zh: '服务机构', en: 'Institutions' },
  synonyms: ['服务机构名单', '助残机构', '康复托养机构'],
  identity: ['kind', 'name'],
  fields: {
    name: text({ zh: '机构名称', en: 'Name' }, { required: true, synonyms: ['名称', '机构'] }),
    kind: choice({ zh: '机构类型', en: 'Kind' }, institutionKinds, { required: true, synonyms: ['机构类别', '类型'] }),
    unit: reference('units', { zh: '所在单位', en: 'Unit' }, { synonyms: ['所在地', '单位代码'] }),
    from: partialDay({ zh: '成立日期', en: 'Founded' }, { synonyms: ['设立日期', '成立时间'] }),
    to: partialDay({ zh: '停办日期', en: 'Closed' }, { synonyms: ['注销日期'] }),
  },
});
