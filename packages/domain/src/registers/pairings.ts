import { partialDay, reference, register, text } from '../register.ts';

/** Poor disabled people and the party members paired with them (结对帮扶). */
export const pairings = register('pairings', {
  title: { zh: '结对帮扶', en: 'Pairings' },
  synonyms: ['结对帮扶台账', '党员结对帮扶'],
  identity: ['person', 'from'],
  fields: {
    person: reference('people', { zh: '帮扶对象', en: 'Person' }, { required: true, synonyms: ['残疾人', '人员编号'] }),
    helper: text({ zh: '帮扶党员', en: 'Paired with' }, { synonyms: ['结对党员', '帮扶人'] }),
    from: partialDay({ zh: '结对日期', en: 'From' }, { synonyms: ['开始时间'] }),
    to: partialDay({ zh: '结束日期', en: 'To' }, { synonyms: ['结束时间'] }),
  },
});
