import { defineWords } from '../../language/words.ts';

export const words = defineWords({
  title: { zh: '登记册', en: 'Registers' },
  lead: {
    zh: (kept: string, all: string) => `${all} 本登记册中，已有 ${kept} 本。判断只根据这里的记录。`,
    en: (kept: string, all: string) => `${kept} of ${all} registers are kept. Everything is judged by these records alone.`,
  },
  register: { zh: '登记册', en: 'Register' },
  records: { zh: '记录数', en: 'Records' },
  notKept: { zh: '尚未导入', en: 'Not taken in yet' },
  template: { zh: '模板', en: 'Template' },
  download: { zh: (title: string) => `下载“${title}”模板`, en: (title: string) => `Download the template “${title}”` },
  total: {
    zh: (total: string) => `共 ${total} 条记录。身份证号和残疾人证号已遮盖；“—”表示不明。`,
    en: (total: string) => `${total} records. Citizen and certificate numbers are masked; “—” is not known.`,
  },
  found: { zh: (total: string, q: string) => `含“${q}”的记录共 ${total} 条。`, en: (total: string, q: string) => `${total} records contain “${q}”.` },
  search: { zh: '查找', en: 'Search' },
  find: { zh: '查找', en: 'Search' },
  all: { zh: '显示全部', en: 'Show all' },
  none: { zh: '没有记录。', en: 'There are no records.' },
  open: { zh: '查看', en: 'Open' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  unknown: { zh: '不明', en: 'Not known' },
  comma: { zh: '、', en: ', ' },
  scroll: { zh: '可左右滚动的表格', en: 'Table, scrolls sideways' },
});
