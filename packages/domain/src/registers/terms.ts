import { choice, number, partialDay, register, type Choices } from '../register.ts';

/** The bodies whose size and make-up the plan rules. */
export const bodies = {
  congress: { title: { zh: '代表大会', en: 'Congress' }, synonyms: ['残联代表大会', '代表'] },
  presidium: { title: { zh: '主席团', en: 'Presidium' }, synonyms: ['主席团委员'] },
  council: { title: { zh: '执行理事会', en: 'Executive council' }, synonyms: ['理事会', '执行理事会成员'] },
  leadership: { title: { zh: '领导班子', en: 'Leadership' }, synonyms: ['班子', '领导职数'] },
} as const satisfies Choices;

/** The terms of a body: when each ran and how many seats were authorised. The leadership has a single, unnumbered one. */
export const terms = register('terms', {
  title: { zh: '届次', en: 'Terms' },
  synonyms: ['届次及名额', '机构届次', '名额'],
  identity: ['body', 'number'],
  fields: {
    body: choice({ zh: '机构', en: 'Body' }, bodies, { required: true, synonyms: ['机构名称', '会议', '组织机构'] }),
    number: number({ zh: '届次', en: 'Term number' }, { synonyms: ['届', '第几届', '届别'] }),
    from: partialDay({ zh: '起始日期', en: 'From' }, { synonyms: ['开始日期', '当选日期', '换届时间', '起'] }),
    to: partialDay({ zh: '结束日期', en: 'To' }, { synonyms: ['届满日期', '终止日期', '止'] }),
    authorised: number({ zh: '名额', en: 'Authorised size' }, { synonyms: ['核定名额', '核定职数', '职数', '标准规模', '编制数'] }),
  },
});
