import { choice, partialDay, register, text, type Choices } from '../register.ts';

/** What a document shows to have been set up: one kind for each obligation that is recorded and not computed. */
export const documentKinds = {
  'think-tank': { title: { zh: '残疾人事业智库', en: 'Think tank' } },
  'association-rules': { title: { zh: '协会工作制度与联动机制', en: 'Association rules' } },
  'cadre-planning': { title: { zh: '纳入干部人才整体规划', en: 'Cadre planning' } },
  'legal-aid': { title: { zh: '司法救助和法律援助机制', en: 'Legal aid' } },
  'dispute-mediation': { title: { zh: '矛盾纠纷多元化解机制', en: 'Dispute mediation' } },
  'accessible-environment': { title: { zh: '无障碍环境建设', en: 'Accessible environment' } },
  exchange: { title: { zh: '交流合作机制', en: 'Exchange and cooperation' } },
  'data-shared': { title: { zh: '信息共享', en: 'Shared data' } },
  'mass-organisations': { title: { zh: '群团联动', en: 'Work with mass organisations' } },
  'employment-service': { title: { zh: '就业服务规范化', en: 'Employment service' } },
  'service-standards': { title: { zh: '服务标准和监管办法', en: 'Service standards' } },
  'party-building': { title: { zh: '党组织建设', en: 'Party building' } },
  'leading-group': { title: { zh: '改革领导小组', en: 'Leading group' } },
  summary: { title: { zh: '改革总结', en: 'Summary of the reform' } },
} as const satisfies Choices;

/** Documents that show that something was set up. The paper that exists anyway is the evidence. */
export const documents = register('documents', {
  title: { zh: '文件依据', en: 'Documents' },
  synonyms: ['文件台账', '制度文件', '文件目录'],
  identity: ['kind', 'title'],
  fields: {
    kind: choice({ zh: '文件类别', en: 'Kind' }, documentKinds, { required: true, synonyms: ['对应事项', '事项'] }),
    title: text({ zh: '文件名称', en: 'Title' }, { required: true, synonyms: ['文件标题', '制度名称'] }),
    number: text({ zh: '文号', en: 'Number' }, { synonyms: ['发文字号'] }),
    date: partialDay({ zh: '印发日期', en: 'Date' }, { synonyms: ['成文日期', '发文日期'] }),
    expires: partialDay({ zh: '失效日期', en: 'Expires' }, { synonyms: ['有效期至', '废止日期'] }),
  },
});
