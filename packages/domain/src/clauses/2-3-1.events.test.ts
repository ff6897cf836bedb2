import type { Entry, Facts } from '../facts.ts';
import { describeCadence } from '../kinds.testing.ts';

const activities = (kind: Entry<'activities'>['kind']) => (days: readonly string[]): Facts => ({ activities: days.map((date) => ({ id: date, kind, date })) });

describeCadence('2-3-1/talent-pool', { reading: '2-3-1/talent-pool-times', times: 1 }, activities('talent-pool'), [activities('role-models')(['2026-02-01'])]);
