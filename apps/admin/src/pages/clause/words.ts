import { defineWords } from '../../language/words.ts';

export const words = defineWords({
  standing: { zh: '做到哪一步', en: 'Where we stand' },
  answer: {
    zh: (day: string, measures: string, parts: string) => `截至 ${day}，这一条的 ${measures} 项指标中，${parts}。`,
    en: (day: string, measures: string, parts: string) => `On ${day}, of the ${measures} measures of this clause, ${parts}.`,
  },
  part: {
    zh: (count: string, word: string) => `${count} 项${word}`,
    en: (count: string, word: string) => `${count} ${count === '1' ? 'is' : 'are'} ${word.toLowerCase()}`,
  },
  comma: { zh: '，', en: ', ' },
  silent: { zh: '这一条不计算指标。', en: 'This clause computes nothing.' },
  gist: { zh: '这一条要求什么', en: 'What it asks' },
  measures: { zh: '指标', en: 'Measures' },
  since: {
    zh: (value: string, day: string) => `标准 ${value}，自 ${day} 起施行`,
    en: (value: string, day: string) => `Value ${value}, in force since ${day}`,
  },
  readings: { zh: '原文留有余地的地方怎么读', en: 'How open words are read' },
  source: {
    zh: (title: string, day: string) => `依据：《${title}》，${day} 印发。以上是本系统的概括，以原文为准。`,
    en: (title: string, day: string) => `Source: ${title}, issued ${day}. The summary is ours; the official text prevails.`,
  },
});
