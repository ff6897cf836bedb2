import { choice, day, register, text, type Choices } from '../register.ts';

/** What was held or done. */
export const activityKinds = {
  'legal-publicity': { title: { zh: '法制宣传', en: 'Legal publicity' }, synonyms: ['普法', '法治宣传'] },
  'culture-and-sport': { title: { zh: '文体活动', en: 'Culture and sport' }, synonyms: ['文化活动', '体育活动'] },
  'role-models': { title: { zh: '自强模范和助残先进选树', en: 'Selecting role models' }, synonyms: ['选树', '评选表彰'] },
  'subsidy-review': { title: { zh: '补贴标准评估调整', en: 'Review of the subsidy standard' }, synonyms: ['补贴标准调整', '动态调整'] },
  'talent-pool': { title: { zh: '人才库更新', en: 'Update of the talent pool' }, synonyms: ['人才库'] },
} as const satisfies Choices;

/** Activities, with their day. */
export const activities = register('activities', {
  title: { zh: '活动', en: 'Activities' },
  synonyms: ['活动台账', '活动登记'],
  identity: ['kind', 'date', 'title'],
  fields: {
    kind: choice({ zh: '活动类型', en: 'Kind' }, activityKinds, { required: true, synonyms: ['活动类别'] }),
    date: day({ zh: '活动日期', en: 'Date' }, { required: true, synonyms: ['活动时间', '开展日期'] }),
    title: text({ zh: '活动名称', en: 'Title' }, { synonyms: ['活动内容'] }),
  },
});
