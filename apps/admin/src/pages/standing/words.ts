import { defineWords } from '../../language/words.ts';

export const words = defineWords({
  title: { zh: '我们做到哪一步', en: 'Where do we stand' },
  answer: {
    zh: (day: string, measures: string, parts: string) => `截至 ${day}，${measures} 项指标中，${parts}。`,
    en: (day: string, measures: string, parts: string) => `On ${day}, of ${measures} measures, ${parts}.`,
  },
  part: {
    zh: (count: string, word: string) => `${count} 项${word}`,
    en: (count: string, word: string) => `${count} ${count === '1' ? 'is' : 'are'} ${word.toLowerCase()}`,
  },
  comma: { zh: '，', en: ', ' },
  nothing: {
    zh: '还没有任何名册，所以每一项都无法判断。把单位现有的表格导入，马上就有答案。',
    en: 'There are no rosters yet, so nothing can be judged. Take in the spreadsheets the office keeps, and the answer follows.',
  },
  takeIn: { zh: '导入名册', en: 'Take in files' },
  asOf: { zh: '按哪一天判断', en: 'Judge as of' },
  judge: { zh: '按这一天判断', en: 'Judge on this day' },
  today: { zh: '今天', en: 'Today' },
  next: { zh: '下一步做什么', en: 'What to do next' },
  nextHelp: {
    zh: '先列有约束力的，再列一步能解决最多的。',
    en: 'Binding obligations first, then the steps that settle most.',
  },
  supply: {
    zh: (register: string) => `导入“${register}”名册`,
    en: (register: string) => `Take in the register “${register}”`,
  },
  supplied: {
    zh: (count: string) => `导入后可以判断 ${count} 项指标。`,
    en: (count: string) => (count === '1' ? '1 measure can then be judged.' : `${count} measures can then be judged.`),
  },
  space: { zh: '', en: ' ' },
  more: { zh: (count: string) => `共 ${count} 步。`, en: (count: string) => ` ${count} steps in all.` },
  settled: { zh: '没有需要补救的事项。', en: 'Nothing needs mending.' },
  clauses: { zh: '逐条情况', en: 'Clause by clause' },
  clausesCaption: {
    zh: (day: string) => `各条款的指标和结论，截至 ${day}`,
    en: (day: string) => `Measures and findings by clause, on ${day}`,
  },
  measure: { zh: '指标', en: 'Measure' },
  status: { zh: '结论', en: 'Finding' },
  sum: { zh: '算式', en: 'The sum' },
  short: { zh: '还差', en: 'Short by' },
});
