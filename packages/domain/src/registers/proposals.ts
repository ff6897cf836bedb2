import { day, reference, register, text } from '../register.ts';

/** Proposals of presidium members and their answers. */
export const proposals = register('proposals', {
  title: { zh: '提案', en: 'Proposals' },
  synonyms: ['提案台账', '委员提案', '提案办理'],
  identity: ['title', 'submitted'],
  fields: {
    title: text({ zh: '提案名称', en: 'Title' }, { required: true, synonyms: ['提案', '案由', '提案标题'] }),
    person: reference('people', { zh: '提案人', en: 'Proposer' }, { synonyms: ['提案委员', '提出人'] }),
    submitted: day({ zh: '提交日期', en: 'Submitted' }, { required: true, synonyms: ['提出日期', '收到日期', '立案日期'] }),
    answered: day({ zh: '答复日期', en: 'Answered' }, { synonyms: ['办结日期', '回复日期'] }),
  },
});
