import { choice, flag, number, partialDay, reference, register, type Choices } from '../register.ts';
import { postings } from './posts.ts';
import { bodies } from './terms.ts';

/** What a person is in a body. Invited people and observers hold no seat: they are never counted. */
export const seatRoles = {
  delegate: { title: { zh: '代表', en: 'Delegate' }, synonyms: ['正式代表'] },
  chair: { title: { zh: '主席', en: 'Chair' }, synonyms: ['主席团主席'] },
  'vice-chair': { title: { zh: '副主席', en: 'Vice-chair' }, synonyms: ['主席团副主席', '常务副主席', '副主席(兼)', '兼职副主席'] },
  member: { title: { zh: '委员', en: 'Member' }, synonyms: ['主席团委员'] },
  director: { title: { zh: '理事长', en: 'Director' }, synonyms: ['执行理事会理事长'] },
  'vice-director': { title: { zh: '副理事长', en: 'Vice-director' }, synonyms: ['执行理事会副理事长', '常务副理事长', '副理事长(兼)', '副理事长(挂)', '兼职副理事长', '挂职副理事长'] },
  'council-member': { title: { zh: '理事', en: 'Council member' }, synonyms: ['执行理事会理事', '理事(兼)', '兼职理事'] },
  invited: { title: { zh: '特邀', en: 'Invited' }, synonyms: ['特邀代表', '特邀人员'] },
  observer: { title: { zh: '列席', en: 'Observer' }, synonyms: ['列席代表', '列席人员'] },
} as const satisfies Choices;

/** Who sits in which body in which term. */
export const seats = register('seats', {
  title: { zh: '席位', en: 'Seats' },
  synonyms: ['代表名册', '委员名册', '代表花名册', '主席团名册', '主席团委员名册', '执行理事会名册', '理事会成员名册'],
  identity: ['body', 'term', 'person'],
  fields: {
    body: choice({ zh: '机构', en: 'Body' }, bodies, { required: true, synonyms: ['机构名称', '会议', '组织机构'] }),
    term: number({ zh: '届次', en: 'Term number' }, {
      synonyms: ['届', '第几届', '届别'],
      help: { zh: '第几届，填数字；留空表示现任一届。', en: 'The number of the term; empty means the current one.' },
    }),
    person: reference('people', { zh: '人员', en: 'Person' }, { required: true, synonyms: ['人员编号'] }),
    role: choice({ zh: '职务', en: 'Role' }, seatRoles, { synonyms: ['身份', '代表身份', '机构职务', '残联职务', '代表性质'] }),
    posting: choice({ zh: '专挂兼', en: 'Posting' }, postings, { synonyms: ['任职形式', '任职方式', '专职兼职', '专/挂/兼', '是否兼职'] }),
    attended: flag({ zh: '出席', en: 'Attended' }, { synonyms: ['实到', '是否出席', '到会'] }),
    from: partialDay({ zh: '任职日期', en: 'From' }, { synonyms: ['任职时间', '当选时间', '起始日期'] }),
    to: partialDay({ zh: '卸任日期', en: 'To' }, { synonyms: ['卸任时间', '免职时间', '离任日期'] }),
  },
});
