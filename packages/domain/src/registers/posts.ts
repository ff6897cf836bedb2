import { choice, partialDay, reference, register, text, type Choices } from '../register.ts';

/** How a post is held: 专, 挂 or 兼. It belongs to the post, not to the person. */
export const postings = {
  'full-time': { title: { zh: '专职', en: 'Full-time' }, synonyms: ['专', '在编', '否'] },
  seconded: { title: { zh: '挂职', en: 'Seconded' }, synonyms: ['挂'] },
  'part-time': { title: { zh: '兼职', en: 'Part-time' }, synonyms: ['兼', '是'] },
} as const satisfies Choices;

/** What a post is for. Leaders and cadres make up the organ. */
export const postRoles = {
  leader: { title: { zh: '领导班子成员', en: 'Leader' }, synonyms: ['领导', '班子成员', '领导班子'] },
  cadre: { title: { zh: '机关干部', en: 'Cadre of the organ' }, synonyms: ['干部', '工作人员', '机关', '机关工作人员'] },
  'township-cadre': { title: { zh: '苏木镇残联干部', en: 'Township cadre' }, synonyms: ['苏木镇干部', '镇残联干部', '苏木镇残联专职干部'] },
  'liaison-officer': { title: { zh: '残疾人专职委员', en: 'Liaison officer' }, synonyms: ['专职委员', '联络员'] },
  'committee-duty': { title: { zh: '“三委”残疾人工作分工', en: 'Village committee duty' }, synonyms: ['三委', '三委分工', '三委班子成员', '两委分工'] },
} as const satisfies Choices;

const staffings = {
  administrative: { title: { zh: '行政编制', en: 'Administrative' }, synonyms: ['行政', '公务员'] },
  institutional: { title: { zh: '事业编制', en: 'Institutional' }, synonyms: ['事业', '事业编'] },
  other: { title: { zh: '其他', en: 'Other' }, synonyms: ['编外', '外单位', '公益性岗位', '无'] },
} as const satisfies Choices;

const ranks = {
  'division-head': { title: { zh: '县处级正职', en: 'County level, head' }, synonyms: ['正处级', '正处'] },
  'division-deputy': { title: { zh: '县处级副职', en: 'County level, deputy' }, synonyms: ['副处级', '副处'] },
  'section-head': { title: { zh: '乡科级正职', en: 'Township level, head' }, synonyms: ['正科级', '正科'] },
  'section-deputy': { title: { zh: '乡科级副职', en: 'Township level, deputy' }, synonyms: ['副科级', '副科'] },
  none: { title: { zh: '无领导职务', en: 'No leading post' }, synonyms: ['无', '科员', '股级'] },
} as const satisfies Choices;

/** Personal grades (职级) of comprehensive administration, from the highest at a county down (公务员法 art. 19). */
const personalGrades = {
  'researcher-1': { title: { zh: '一级调研员', en: 'Researcher 1' } },
  'researcher-2': { title: { zh: '二级调研员', en: 'Researcher 2' } },
  'researcher-3': { title: { zh: '三级调研员', en: 'Researcher 3' } },
  'researcher-4': { title: { zh: '四级调研员', en: 'Researcher 4' } },
  'section-chief-1': { title: { zh: '一级主任科员', en: 'Section chief 1' } },
  'section-chief-2': { title: { zh: '二级主任科员', en: 'Section chief 2' } },
  'section-chief-3': { title: { zh: '三级主任科员', en: 'Section chief 3' } },
  'section-chief-4': { title: { zh: '四级主任科员', en: 'Section chief 4' } },
  'section-member-1': { title: { zh: '一级科员', en: 'Section member 1' } },
  'section-member-2': { title: { zh: '二级科员', en: 'Section member 2' } },
  none: { title: { zh: '无职级', en: 'None' }, synonyms: ['无'] },
} as const satisfies Choices;

/** Who holds which post at the organ, in the townships and in the villages. A post that nobody holds has no record. */
export const posts = register('posts', {
  title: { zh: '岗位', en: 'Posts' },
  synonyms: ['干部名册', '机关干部名册', '专职委员名册', '苏木镇残联干部名册', '工作人员名册'],
  identity: ['role', 'unit', 'person', 'from'],
  fields: {
    role: choice({ zh: '岗位', en: 'Role' }, postRoles, { required: true, synonyms: ['岗位类别', '人员类别'] }),
    person: reference('people', { zh: '人员', en: 'Person' }, { required: true, synonyms: ['人员编号'] }),
    unit: reference('units', { zh: '所在单位', en: 'Unit' }, { synonyms: ['单位', '苏木镇', '嘎查村', '嘎查村(社区)', '嘎查村社区', '所在嘎查村', '单位代码'] }),
    title: text({ zh: '职务', en: 'Title' }, { synonyms: ['职务名称', '现任职务'] }),
    posting: choice({ zh: '专挂兼', en: 'Posting' }, postings, { synonyms: ['任职形式', '任职方式', '专职兼职', '专/挂/兼'] }),
    staffing: choice({ zh: '编制', en: 'Staffing' }, staffings, { synonyms: ['编制性质', '编制类型'] }),
    rank: choice({ zh: '职务层次', en: 'Leading rank' }, ranks, { synonyms: ['职务级别', '行政级别', '级别'] }),
    personalGrade: choice({ zh: '职级', en: 'Personal grade' }, personalGrades, { synonyms: ['公务员职级'] }),
    from: partialDay({ zh: '任职日期', en: 'From' }, { synonyms: ['任职时间', '任现职时间', '任现职年月', '到岗时间', '聘用时间', '起始日期'] }),
    to: partialDay({ zh: '离任日期', en: 'To' }, { synonyms: ['离任时间', '免职时间', '解聘时间'] }),
  },
});
