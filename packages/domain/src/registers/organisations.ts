import { choice, partialDay, reference, register, text, type Choices } from '../register.ts';

/** Organisations of disabled people, from the township federation to the smallest group. */
export const organisationKinds = {
  federation: { title: { zh: '残联', en: 'Federation' }, synonyms: ['苏木镇残联', '镇残联'] },
  association: { title: { zh: '残疾人协会', en: 'Association' }, synonyms: ['残协', '协会'] },
  group: { title: { zh: '残疾人小组', en: 'Group' }, synonyms: ['小组'] },
  'special-association': { title: { zh: '专门协会', en: 'Special association' }, synonyms: ['五个专门协会', '专门协会(五大协会)'] },
} as const satisfies Choices;

/** The five special associations that the plan names. */
export const associations = {
  blind: { title: { zh: '盲人协会', en: 'Association of the blind' }, synonyms: ['盲协', '盲人'] },
  deaf: { title: { zh: '聋人协会', en: 'Association of the deaf' }, synonyms: ['聋协', '聋人'] },
  physical: { title: { zh: '肢残人协会', en: 'Association of people with physical disability' }, synonyms: ['肢协', '肢残人'] },
  intellectual: { title: { zh: '智力残疾人及亲友协会', en: 'Association of people with intellectual disability and relatives' }, synonyms: ['智协', '智力'] },
  mental: { title: { zh: '精神残疾人及亲友协会', en: 'Association of people with mental disability and relatives' }, synonyms: ['精协', '精神'] },
} as const satisfies Choices;

/** Which organisations there are, where, and who heads them. */
export const organisations = register('organisations', {
  title: { zh: '组织', en: 'Organisations' },
  synonyms: ['残协名单', '残疾人协会名册', '专门协会名册', '基层残疾人组织'],
  identity: ['kind', 'unit', 'association', 'name'],
  fields: {
    kind: choice({ zh: '组织类型', en: 'Kind' }, organisationKinds, { required: true, synonyms: ['组织形式', '类型'] }),
    name: text({ zh: '组织名称', en: 'Name' }, { synonyms: ['名称', '协会名称', '残协名称'] }),
    unit: reference('units', { zh: '所在单位', en: 'Unit' }, { synonyms: ['单位', '嘎查村', '嘎查村(社区)', '苏木镇', '依托单位', '单位代码'] }),
    association: choice({ zh: '专门协会', en: 'Special association' }, associations, { synonyms: ['协会类别', '专门协会类别'] }),
    head: reference('people', { zh: '负责人', en: 'Head' }, { synonyms: ['主要负责人', '负责人姓名', '主席', '会长', '残协主席', '残协负责人', '协会主席', '协会负责人'] }),
    from: partialDay({ zh: '成立日期', en: 'Founded' }, { synonyms: ['成立时间', '设立时间'] }),
    to: partialDay({ zh: '撤销日期', en: 'Dissolved' }, { synonyms: ['撤销时间', '注销日期'] }),
  },
});
