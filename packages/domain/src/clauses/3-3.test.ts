import type { Entry, Facts } from '../facts.ts';
import { describeCadence } from '../kinds.testing.ts';

const reports = (kind: Entry<'reports'>['kind']) => (days: readonly string[]): Facts => ({ reports: days.map((date) => ({ id: date, kind, date })) });

describeCadence('3-3/progress-supervised', { reading: '3-3/progress-supervised-times', times: 1 }, reports('progress'), [reports('council')(['2026-02-01'])]);
