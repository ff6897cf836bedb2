import { defineWords } from '../../language/words.ts';

const files = (n: string) => (n === '1' ? '1 file' : `${n} files`);

/** The words of choosing files. */
export const words = defineWords({
  title: { zh: '导入名册', en: 'Take in files' },
  lead: {
    zh: '把单位现有的表格放进来，不用改格式。先核对读出了什么，您确认之后才保存。',
    en: 'Drop the spreadsheets that the office keeps, as they are. You look over what was understood; nothing is stored until you accept it.',
  },
  drop: { zh: '把文件拖到这里', en: 'Drop files here' },
  choose: { zh: '选择文件', en: 'Choose files' },
  kinds: {
    zh: '可用 .xlsx 和 .csv，可一次选多个。旧的 .xls 请先另存为 .xlsx。',
    en: '.xlsx and .csv, several at a time. Save an old .xls as .xlsx first.',
  },
  chosen: { zh: (n: string) => `已选 ${n} 个文件`, en: (n: string) => `${files(n)} chosen` },
  file: { zh: '文件', en: 'File' },
  size: { zh: '大小', en: 'Size' },
  remove: { zh: '移除', en: 'Remove' },
  removeNamed: { zh: (name: string) => `移除 ${name}`, en: (name: string) => `Remove ${name}` },
  action: { zh: '操作', en: 'Action' },
  read: { zh: '读取这些文件', en: 'Read these files' },
  reading: { zh: (n: string) => `正在读取 ${n} 个文件……`, en: (n: string) => `Reading ${files(n)} …` },
  wrong: { zh: '文件没有读成', en: 'The files could not be read' },
  noFiles: { zh: '请先选择至少一个文件。', en: 'Choose at least one file first.' },
  templates: { zh: '没有现成的表格？', en: 'No spreadsheet yet?' },
  templatesHelp: {
    zh: '下载模板填写。模板里有填写说明，身份证号一栏已设为文本。',
    en: 'Fill in a template. It explains each column, and keeps identity numbers as text.',
  },
  allTemplates: { zh: '全部登记册的模板', en: 'Templates of all registers' },
});
