import { inYearSoFar } from '../period.ts';
import type { Criterion } from '../population.ts';
import type { nets } from '../registers/services.ts';
import { hasRecord } from './records.ts';

type Net = keyof typeof nets;

/** Received or took part in a service of these nets in the calendar year. */
export const served = (...of: readonly Net[]): Criterion =>
  hasRecord('services', 'person', `served:${of.join('+')}`, { zh: '本年得到服务', en: 'served this year' }, ({ net, date }, { asOf }) => (of.length === 0 || of.includes(net)) && inYearSoFar(date, asOf));

/** Received a service that was completed in the calendar year. */
export const benefited: Criterion = hasRecord('services', 'person', 'benefited', { zh: '本年得到已完成的服务', en: 'received a completed service this year' }, ({ completed, date }, { asOf }) =>
  inYearSoFar(date, asOf) ? completed : false,
);
