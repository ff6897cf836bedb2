import { describe, expect, it } from 'vitest';
import { ledgerOf } from './ledger.ts';
import { otog2020 } from './plans/otog-2020.ts';

describe('the ledger of clauses', () => {
  const ledger = ledgerOf(otog2020);
  const numbers = (standing: string) => ledger.filter((entry) => entry.standing === standing).map(({ clause }) => clause);

  it('has all 26 clauses and 92 measures, each once', () => {
    const ids = ledger.flatMap(({ computed, attested }) => [...computed, ...attested]);
    expect([ledger.length, ids.length, new Set(ids).size]).toEqual([26, 92, 92]);
  });

  it('says which compute nothing and which are only recorded', () => {
    expect(numbers('nothing-to-compute')).toEqual(['1-1', '1-2', '1-3']);
    expect(numbers('attested')).toEqual(['2-4-3', '3-1']);
  });
});
