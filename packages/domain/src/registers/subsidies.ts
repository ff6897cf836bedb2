import { choice, flag, partialDay, reference, register, type Choices } from '../register.ts';

/** The two subsidies for disabled people (两项补贴; 国发〔2015〕52号). */
export const subsidyKinds = {
  living: { title: { zh: '困难残疾人生活补贴', en: 'Living subsidy' }, synonyms: ['生活补贴'] },
  nursing: { title: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy' }, synonyms: ['护理补贴'] },
} as const satisfies Choices;

/** Who is eligible for which subsidy by the local rule, and who receives it. */
export const subsidies = register('subsidies', {
  title: { zh: '两项补贴', en: 'Subsidies' },
  synonyms: ['两项补贴台账', '补贴发放', '补贴名册'],
  identity: ['person', 'kind'],
  fields: {
    person: reference('people', { zh: '补贴对象', en: 'Person' }, { required: true, synonyms: ['残疾人', '领取人', '人员编号'] }),
    kind: choice({ zh: '补贴类型', en: 'Kind' }, subsidyKinds, { required: true, synonyms: ['补贴种类', '补贴类别'] }),
    eligible: flag({ zh: '符合条件', en: 'Eligible' }, { synonyms: ['是否符合条件', '应享受'] }),
    receiving: flag({ zh: '已领取', en: 'Receiving' }, { synonyms: ['是否领取', '已享受', '已发放'] }),
    from: partialDay({ zh: '起始日期', en: 'From' }, { synonyms: ['起领日期'] }),
    to: partialDay({ zh: '停发日期', en: 'To' }, { synonyms: ['停止日期'] }),
  },
});
