import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeDocument } from '../kinds.testing.ts';

const activities = (kind: Entry<'activities'>['kind']) => (days: readonly string[]): Facts => ({ activities: days.map((date) => ({ id: date, kind, date })) });

describeCadence('2-4-2/culture-and-sport', { reading: '2-4-2/culture-and-sport-times', times: 1 }, activities('culture-and-sport'), [activities('role-models')(['2026-02-01'])]);
describeCadence('2-4-2/role-models-selected', { reading: '2-4-2/role-models-selected-times', times: 1 }, activities('role-models'), [activities('culture-and-sport')(['2026-02-01'])]);
describeDocument('2-4-2/accessible-environment', 'accessible-environment');
