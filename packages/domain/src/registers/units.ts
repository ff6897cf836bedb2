import { choice, flag, number, reference, register, text, type Choices } from '../register.ts';

/** What a unit is: the banner, its townships, their villages, and the places where disabled people work. */
export const unitKinds = {
  banner: { title: { zh: '旗', en: 'Banner' }, synonyms: ['县', '区', '旗县'] },
  town: { title: { zh: '镇', en: 'Town' } },
  sumu: { title: { zh: '苏木', en: 'Sumu' }, synonyms: ['乡'] },
  gacha: { title: { zh: '嘎查', en: 'Gacha' } },
  village: { title: { zh: '村', en: 'Village' }, synonyms: ['行政村', '村委会'] },
  community: { title: { zh: '社区', en: 'Community' }, synonyms: ['居委会', '居民委员会'] },
  enterprise: { title: { zh: '企事业单位', en: 'Enterprise or institution' }, synonyms: ['企业', '事业单位', '企业单位'] },
  station: { title: { zh: '服务站点', en: 'Station' }, synonyms: ['服务站', '联络站'] },
} as const satisfies Choices;

/** The units that the plan's coverage is counted over. The code is the division code where there is one. */
export const units = register('units', {
  title: { zh: '单位', en: 'Units' },
  synonyms: ['行政区划', '苏木镇嘎查村名单', '嘎查村(社区)名单', '单位名单'],
  identity: ['code'],
  fields: {
    code: text({ zh: '单位代码', en: 'Code' }, {
      required: true,
      synonyms: ['代码', '区划代码', '行政区划代码', '统一代码'],
      help: { zh: '统计用区划代码，以文本填写；企事业单位可自编。', en: 'The division code, as text; make up a code for an enterprise.' },
    }),
    name: text({ zh: '单位名称', en: 'Name' }, { required: true, synonyms: ['名称', '嘎查村名称', '苏木镇名称'] }),
    kind: choice({ zh: '单位类型', en: 'Kind' }, unitKinds, { required: true, synonyms: ['类型', '性质'] }),
    parent: reference('units', { zh: '所属单位', en: 'Belongs to' }, { synonyms: ['上级单位', '所属苏木镇', '所属旗', '所属'] }),
    disabledEmployees: number({ zh: '残疾职工人数', en: 'Disabled employees' }, { synonyms: ['残疾职工', '残疾人职工数', '在职残疾人数'] }),
    needsFederation: flag({ zh: '需设残联', en: 'Needs a federation' }, {
      synonyms: ['是否需要设立残联'],
      help: { zh: '仅在方案读法选“按名单”时使用。', en: 'Only used where the reading says: those on the list.' },
    }),
  },
});
