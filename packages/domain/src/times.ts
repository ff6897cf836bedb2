import type { Words } from './language.ts';
import type { NumberReading } from './reading.ts';

/** How often a year, as a reading of a measure. */
export const timesAYear = (id: string, fallback = 1): NumberReading => ({
  id,
  title: { zh: '每年至少几次', en: 'Times a year, at least' },
  default: fallback,
  min: 1,
  max: 366,
  unit: { zh: '次', en: 'times' },
});

/** Within how many days something is to be done, as a reading of a measure. */
export const withinDays = (id: string, what: Words, fallback: number, working = false): NumberReading => ({
  id,
  title: working ? { zh: `${what.zh}（工作日）`, en: `${what.en}, working days` } : { zh: `${what.zh}（日历日）`, en: `${what.en}, calendar days` },
  default: fallback,
  min: 0,
  max: 3660,
  unit: working ? { zh: '个工作日', en: 'working days' } : { zh: '天', en: 'days' },
});

/** The share to reach in percent, as a reading of a measure. */
export const targetOf = (id: string, fallback = 100): NumberReading => ({
  id,
  title: { zh: '目标', en: 'Target' },
  default: fallback,
  min: 1,
  max: 100,
  unit: { zh: '%', en: '%' },
});
