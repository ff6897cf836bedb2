import { choice, day, register, text, type Choices } from '../register.ts';

/** Whether the yearly notice makes a day free or a working day. */
export const holidayKinds = {
  rest: { title: { zh: '放假', en: 'Rest' }, synonyms: ['休息', '放假休息'] },
  work: { title: { zh: '调休上班', en: 'Work' }, synonyms: ['上班', '补班'] },
} as const satisfies Choices;

/** The yearly notice on holidays: days off, and weekend days worked instead. A year without any is not known. */
export const holidays = register('holidays', {
  title: { zh: '节假日安排', en: 'Holidays' },
  synonyms: ['放假安排', '节假日'],
  identity: ['date'],
  fields: {
    date: day({ zh: '放假日期', en: 'Date' }, { required: true, synonyms: ['节假日日期'] }),
    kind: choice({ zh: '安排', en: 'Kind' }, holidayKinds, { required: true, synonyms: ['放假或上班'] }),
    name: text({ zh: '节日', en: 'Holiday' }, { synonyms: ['节日名称'] }),
  },
});
