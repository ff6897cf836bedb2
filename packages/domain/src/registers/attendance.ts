import { flag, reference, register } from '../register.ts';

/** Who was at which meeting, and who of those listed was absent. */
export const attendance = register('attendance', {
  title: { zh: '会议出席', en: 'Attendance' },
  synonyms: ['签到表', '会议签到', '出席情况', '列席情况'],
  identity: ['meeting', 'person'],
  fields: {
    meeting: reference('meetings', { zh: '会议编号', en: 'Meeting' }, { required: true, synonyms: ['所属会议'] }),
    person: reference('people', { zh: '人员', en: 'Person' }, { required: true, synonyms: ['出席人', '参会人员', '人员编号'] }),
    absent: flag({ zh: '缺席', en: 'Absent' }, {
      synonyms: ['是否缺席', '请假'],
      help: { zh: '名单上的人默认到会；缺席的填“是”。', en: 'Those listed were there; yes for whoever was not.' },
    }),
  },
});
