import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeDeadline } from '../kinds.testing.ts';
import { person } from '../roster.testing.ts';

const moves = (kind: Entry<'secondments'>['kind']) => (days: readonly string[]): Facts => ({ people: [person('p')], secondments: days.map((from) => ({ id: from, kind, person: 'p', from })) });

describeCadence('2-2-1/cadre-exchange', { reading: '2-2-1/cadre-exchange-times', times: 1 }, moves('exchange'), [moves('grassroots')(['2026-02-01'])]);
describeCadence('2-2-2/grassroots-secondments', { reading: '2-2-2/grassroots-secondments-times', times: 1 }, moves('grassroots'), [moves('exchange')(['2026-02-01'])]);
describeDeadline('2-2-1/probation-reports', 30, '2-2-1/probation-reports-within', (ended, reported) => ({ people: [person('p')], probations: [{ id: 'p', person: 'p', ended, ...(reported === undefined ? {} : { reported }) }] }), 'probations');
