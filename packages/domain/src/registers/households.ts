import { choiceList, flag, partialDay, reference, register, text, type Choices } from '../register.ts';

/** The four classes of households in special difficulty (特殊困难残疾人家庭). */
export const householdClasses = {
  multiple: { title: { zh: '一户多残', en: 'Several disabled people' } },
  elderly: { title: { zh: '老残一体', en: 'Elderly and disabled' } },
  alone: { title: { zh: '孤残重残', en: 'Alone or severe' }, synonyms: ['孤残', '重残'] },
  compound: { title: { zh: '多重残疾', en: 'Multiple disabilities' } },
} as const satisfies Choices;

/** Households in special difficulty, with the classes that make them so. */
export const households = register('households', {
  title: { zh: '特殊困难家庭', en: 'Households' },
  synonyms: ['特殊困难残疾人家庭', '特困家庭台账'],
  identity: ['person', 'unit'],
  fields: {
    person: reference('people', { zh: '户主', en: 'Head of household' }, { required: true, synonyms: ['户主姓名', '残疾人姓名', '人员编号'] }),
    unit: reference('units', { zh: '所在单位', en: 'Unit' }, { synonyms: ['嘎查村(社区)', '住址', '单位代码'] }),
    classes: choiceList({ zh: '困难类别', en: 'Classes' }, householdClasses, { synonyms: ['家庭类型', '困难类型'] }),
    carePlan: flag({ zh: '有服务方案', en: 'Has a care plan' }, { synonyms: ['专项服务', '是否有方案', '服务方案'] }),
    from: partialDay({ zh: '纳入日期', en: 'From' }, { synonyms: ['建档日期'] }),
    to: partialDay({ zh: '退出日期', en: 'To' }, { synonyms: ['退出时间'] }),
    note: text({ zh: '备注', en: 'Note' }),
  },
});
