import type { Choices } from './register.ts';

/** Disability categories by their certificate digit (残疾人证管理办法 art. 5; GB/T 26341-2010). */
export const categories = {
  visual: { title: { zh: '视力', en: 'Visual' }, synonyms: ['视力残疾', '视残', '盲', '盲人', '低视力', '1'] },
  hearing: { title: { zh: '听力', en: 'Hearing' }, synonyms: ['听力残疾', '听残', '聋', '聋人', '2'] },
  speech: { title: { zh: '言语', en: 'Speech' }, synonyms: ['言语残疾', '语言', '3'] },
  physical: { title: { zh: '肢体', en: 'Physical' }, synonyms: ['肢体残疾', '肢残', '肢残人', '4'] },
  intellectual: { title: { zh: '智力', en: 'Intellectual' }, synonyms: ['智力残疾', '智残', '5'] },
  mental: { title: { zh: '精神', en: 'Mental' }, synonyms: ['精神残疾', '精残', '6'] },
  multiple: { title: { zh: '多重', en: 'Multiple' }, synonyms: ['多重残疾', '7'] },
} as const satisfies Choices;

/** One of the seven certificate categories. */
export type Category = keyof typeof categories;

/** Grades of disability, 1 the most severe (GB/T 26341-2010). */
export const grades = {
  '1': { title: { zh: '一级', en: 'Grade 1' }, synonyms: ['1级', '壹级', '一'] },
  '2': { title: { zh: '二级', en: 'Grade 2' }, synonyms: ['2级', '贰级', '二'] },
  '3': { title: { zh: '三级', en: 'Grade 3' }, synonyms: ['3级', '叁级', '三'] },
  '4': { title: { zh: '四级', en: 'Grade 4' }, synonyms: ['4级', '肆级', '四'] },
} as const satisfies Choices;

/** The category that a certificate's 19th digit stands for. */
export function categoryOfDigit(digit: number): Category | undefined {
  return (Object.keys(categories) as Category[])[digit - 1];
}
