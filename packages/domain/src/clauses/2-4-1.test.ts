import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeRate, EVE, expectMissing } from '../kinds.testing.ts';
import { nets } from '../registers/services.ts';
import { crowd, find, statusOf } from '../roster.testing.ts';

const NETS = Object.keys(nets) as (keyof typeof nets)[];
const EIGHT = '2-4-1/eight-service-nets';
const service = (net: (typeof NETS)[number], date = '2026-03-01'): Entry<'services'> => ({ id: `${net}-${date}`, person: 'p', net, date });

describe('the eight service nets', () => {
  it('each delivered in the year: met', () => {
    expect(find(EIGHT, { services: NETS.map((net) => service(net)) })).toMatchObject({ status: 'met', observed: { low: 8, high: 8, of: 8 }, remedies: [] });
  });

  it.each(NETS)('without %s it is unmet at the end of the year, in progress before', (net) => {
    const services = NETS.filter((one) => one !== net).map((one) => service(one));
    expect(find(EIGHT, { services }, { asOf: EVE })).toMatchObject({ status: 'unmet', short: 1, remedies: [{ kind: 'establish', count: 1, ids: [net] }] });
    const running = find(EIGHT, { services });
    expect(running).toMatchObject({ status: 'in-progress', observed: { low: 7, of: 8 } });
    expect(running.parts?.find(({ key }) => key === net)?.status).toBe('in-progress');
  });

  it('counts neither last year nor what lies ahead; many of one net are one', () => {
    expect(find(EIGHT, { services: [service('care', '2025-12-31'), service('rights', '2026-07-01')] }).observed.low).toBe(0);
    expect(find(EIGHT, { services: [service('care'), service('care', '2026-03-02')] }).observed.low).toBe(1);
    expect(statusOf(EIGHT, { services: [] }, { asOf: EVE })).toBe('unmet');
    expectMissing(EIGHT, { services: [] }, 'services');
  });
});

const wanting = (yes: number, no: number): Facts => {
  const people = crowd('h', yes + no);
  return {
    people,
    certificates: people.map(({ id }) => ({ id: `c-${id}`, person: id })),
    needs: people.map(({ id }) => ({ id: `n-${id}`, person: id, net: 'employment', assessed: '2026-01-01' })),
    services: people.slice(0, yes).map(({ id }) => ({ id: `s-${id}`, person: id, net: 'employment', date: '2026-03-01' })),
  };
};
describeRate('2-4-1/employment-support', '2-4-1/employment-support-target', 'year', wanting, ['people', 'certificates', 'needs', 'services'], false);
