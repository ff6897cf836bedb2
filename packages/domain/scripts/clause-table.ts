import { readFileSync, writeFileSync } from 'node:fs';
import { citationOf } from '../src/citation.ts';
import { ledgerOf } from '../src/ledger.ts';
import { otog2020 } from '../src/plans/otog-2020.ts';

// Writes the table of clauses into the README; with --check, fails where it says otherwise than the plan.
const TARGET = new URL('../README.md', import.meta.url);
const [BEGIN, END] = ['<!-- clauses: made by scripts/clause-table.ts -->', '<!-- clauses end -->'];

const rows = ledgerOf(otog2020).map(({ clause, computed, attested }) => {
  const found = otog2020.clauses.find(({ number }) => number === clause);
  const measures = found?.measures ?? [];
  const kinds = [...Map.groupBy(measures.filter(({ id }) => computed.includes(id)), ({ kind }) => kind)].map(([kind, of]) => `${kind} ${of.length}`);
  const recorded = attested.length === 0 ? [] : [`recorded ${attested.length}`];
  const what = found?.silent?.en ?? [...kinds, ...recorded].join(', ');
  return `| \`${clause}\` | ${citationOf(clause)} | ${found?.title.zh ?? ''} ${found?.title.en ?? ''} | ${what} |`;
});
const table = [BEGIN, '', '| clause | 条款 | title | what is judged, by rule kind |', '|---|---|---|---|', ...rows, '', END].join('\n');

const readme = readFileSync(TARGET, 'utf8');
const [before, rest = ''] = readme.split(BEGIN);
const after = rest.split(END)[1] ?? '';
const wanted = `${before ?? ''}${table}${after}`;
if (!process.argv.includes('--check')) writeFileSync(TARGET, wanted);
else if (readme !== wanted) {
  process.stderr.write('README.md: the table of clauses is not what the plan says: run "pnpm table".\n');
  process.exitCode = 1;
}
