import { categories, grades } from '../disability.ts';
import type { Choices } from '../register.ts';
import { certificateNumber, choice, choiceList, citizenNumber, flag, partialDay, register, text } from '../register.ts';

const sexes = {
  male: { title: { zh: '男', en: 'Male' } },
  female: { title: { zh: '女', en: 'Female' } },
} as const satisfies Choices;

/** Who awarded the title of role model (自强模范). A tick without a level is `unstated`. */
export const awardLevels = {
  none: { title: { zh: '否', en: 'None' }, synonyms: ['无', '不是', '0', '×', 'N', 'no'] },
  unstated: { title: { zh: '是（级别未注明）', en: 'Yes, level not stated' }, synonyms: ['是', '√', '✓', '1', 'Y', 'yes', '自强模范'] },
  county: { title: { zh: '旗县级', en: 'County' }, synonyms: ['旗级', '县级', '旗', '县'] },
  city: { title: { zh: '市级', en: 'City' }, synonyms: ['盟市级', '市'] },
  region: { title: { zh: '自治区级', en: 'Region' }, synonyms: ['自治区', '省级', '省'] },
  national: { title: { zh: '国家级', en: 'National' }, synonyms: ['国家', '全国'] },
} as const satisfies Choices;

/** Everyone that any other register names, and what makes them count. One person is one record. */
export const people = register('people', {
  title: { zh: '人员', en: 'People' },
  synonyms: ['人员名册', '人员信息', '花名册', '人员基本信息'],
  identity: ['citizenNumber', 'name'],
  fields: {
    name: text({ zh: '姓名', en: 'Name' }, { required: true, synonyms: ['名字', '代表姓名', '委员姓名'] }),
    sex: choice({ zh: '性别', en: 'Sex' }, sexes),
    ethnicity: text({ zh: '民族', en: 'Ethnicity' }, { synonyms: ['族别'] }),
    birthDate: partialDay({ zh: '出生日期', en: 'Date of birth' }, { synonyms: ['出生年月', '出生年月日', '生日'] }),
    citizenNumber: citizenNumber({ zh: '身份证号', en: 'Citizen number' }, { synonyms: ['身份证', '身份证号码', '证件号', '证件号码', '公民身份号码'] }),
    certificateNumber: certificateNumber({ zh: '残疾人证号', en: 'Certificate number' }, { synonyms: ['残疾证号', '残疾人证', '残疾证', '残疾证号码', '残疾人证号码'] }),
    disabled: flag({ zh: '残疾人', en: 'Disabled' }, {
      synonyms: ['是否残疾人', '残疾', '是否残疾'],
      help: { zh: '持证残疾人填“是”；不清楚就留空。', en: 'Yes for certificate holders; leave empty if not known.' },
    }),
    category: choice({ zh: '残疾类别', en: 'Disability category' }, categories, { synonyms: ['残疾类型', '类别', '残别', '残疾类别及等级', '残疾类别和等级', '残疾类别等级', '残疾类别、等级'] }),
    components: choiceList({ zh: '多重残疾所含类别', en: 'Categories of a multiple disability' }, categories, { synonyms: ['多重类别', '多重残疾类别'] }),
    grade: choice({ zh: '残疾等级', en: 'Disability grade' }, grades, { synonyms: ['等级', '残疾级别'] }),
    relative: flag({ zh: '残疾人亲友', en: 'Relative of a disabled person' }, { synonyms: ['是否残疾人亲友', '亲友', '是否亲友', '残疾人亲属'] }),
    relativeCategory: choice({ zh: '亲友的残疾类别', en: "The relative's disability category" }, categories, { synonyms: ['亲属残疾类别', '所系残疾人类别'] }),
    roleModel: choice({ zh: '自强模范', en: 'Role model' }, awardLevels, { synonyms: ['是否自强模范', '自强模范级别'] }),
    grassroots: flag({ zh: '基层一线', en: 'Grassroots' }, { synonyms: ['是否基层一线', '基层一线代表', '基层'] }),
    rural: flag({ zh: '农牧区', en: 'Rural or pastoral' }, { synonyms: ['是否农牧区', '农村牧区', '农牧民'] }),
    socialOrganisation: flag({ zh: '助残社会组织', en: 'Social organisation' }, { synonyms: ['助残社会组织代表', '是否助残社会组织', '社会组织'] }),
    volunteer: flag({ zh: '助残志愿者', en: 'Volunteer' }, { synonyms: ['助残志愿者代表', '是否助残志愿者', '志愿者'] }),
  },
});
