import { day, flag, register, text } from '../register.ts';

/** Major decisions and the day of each step of due form. A step without a day is not known to have been taken. */
export const decisions = register('decisions', {
  title: { zh: '重大决策', en: 'Major decisions' },
  synonyms: ['重大决策台账', '重大事项决策', '决策登记'],
  identity: ['title', 'decided'],
  fields: {
    title: text({ zh: '决策事项', en: 'Matter' }, { required: true, synonyms: ['事项', '决策名称', '重大决策事项'] }),
    decided: day({ zh: '决策日期', en: 'Decided' }, { synonyms: ['决定日期', '通过日期'] }),
    expertOpinion: day({ zh: '专家意见日期', en: 'Expert opinion' }, { synonyms: ['专家论证', '听取专家意见'] }),
    thinkTankOpinion: day({ zh: '智库意见日期', en: 'Think-tank opinion' }, { synonyms: ['听取智库意见'] }),
    associationsOpinion: day({ zh: '专门协会意见日期', en: 'Opinion of the associations' }, { synonyms: ['听取专门协会意见', '协会意见'] }),
    riskAssessment: day({ zh: '风险评估日期', en: 'Risk assessment' }, { synonyms: ['风险评估'] }),
    legalityReview: day({ zh: '合法性审查日期', en: 'Legality review' }, { synonyms: ['合法性审查'] }),
    collective: flag({ zh: '集体决策', en: 'Decided collectively' }, { synonyms: ['是否集体决策', '集体讨论决定'] }),
  },
});
