import { choice, flag, partialDay, reference, register, type Choices } from '../register.ts';

/** What has become of a certificate's holder. Only the valid are in the denominators. */
export const certificateStates = {
  valid: { title: { zh: '有效', en: 'Valid' }, synonyms: ['在册', '正常'] },
  died: { title: { zh: '死亡', en: 'Died' }, synonyms: ['已故', '去世'] },
  moved: { title: { zh: '迁出', en: 'Moved away' }, synonyms: ['外迁', '户籍迁出'] },
  lost: { title: { zh: '失联', en: 'Lost from sight' }, synonyms: ['查无此人', '联系不上'] },
} as const satisfies Choices;

/** The register of certificate holders, as it stands on the state platform: taken in, never asked again. */
export const certificates = register('certificates', {
  title: { zh: '持证残疾人', en: 'Certificates' },
  synonyms: ['残疾人证台账', '持证残疾人名册', '持证残疾人花名册'],
  identity: ['person'],
  fields: {
    person: reference('people', { zh: '持证人', en: 'Holder' }, { required: true, synonyms: ['残疾人', '残疾人姓名', '人员编号'] }),
    state: choice({ zh: '持证状态', en: 'State' }, certificateStates, { synonyms: ['状态', '证件状态'] }),
    issued: partialDay({ zh: '发证日期', en: 'Issued' }, { synonyms: ['办证日期', '签发日期'] }),
    checked: partialDay({ zh: '信息核对日期', en: 'Last checked' }, { synonyms: ['更新日期', '动态更新日期', '核查日期'] }),
    smart: flag({ zh: '智能化残疾人证', en: 'Smart certificate' }, { synonyms: ['智能证', '第三代残疾人证', '是否智能证'] }),
    poor: flag({ zh: '困难残疾人', en: 'Poor' }, { synonyms: ['低保', '贫困残疾人', '是否困难'] }),
    careNeed: flag({ zh: '需长期照护', en: 'Needs long-term care' }, { synonyms: ['照护需求', '是否需要照护'] }),
    inSchool: flag({ zh: '在校就读', en: 'In school' }, { synonyms: ['是否在校', '就学'] }),
    unit: reference('units', { zh: '户籍单位', en: 'Unit' }, { synonyms: ['嘎查村(社区)', '户籍所在地', '单位代码'] }),
  },
});
