import { choice, day, register, text, type Choices } from '../register.ts';

/** Whose meeting it was. */
export const meetingKinds = {
  presidium: { title: { zh: '主席团会议', en: 'Presidium' }, synonyms: ['主席团全体会议', '主席团'] },
  council: { title: { zh: '执行理事会会议', en: 'Executive council' }, synonyms: ['理事会会议', '执行理事会'] },
  'joint-conference': { title: { zh: '执行理事会与专门协会联席会议', en: 'Joint conference with the associations' }, synonyms: ['联席会议'] },
  'working-committee': { title: { zh: '残工委会议', en: 'Working committee on disability' }, synonyms: ['残工委', '残工委全体会议'] },
} as const satisfies Choices;

/** Meetings that were held. */
export const meetings = register('meetings', {
  title: { zh: '会议', en: 'Meetings' },
  synonyms: ['会议台账', '会议记录', '会议登记'],
  identity: ['kind', 'date', 'title'],
  fields: {
    kind: choice({ zh: '会议类型', en: 'Kind' }, meetingKinds, { required: true, synonyms: ['会议类别', '会议'] }),
    date: day({ zh: '会议日期', en: 'Date' }, { required: true, synonyms: ['召开日期', '召开时间', '会议时间'] }),
    title: text({ zh: '会议名称', en: 'Title' }, { synonyms: ['会议主题', '议题'] }),
  },
});
