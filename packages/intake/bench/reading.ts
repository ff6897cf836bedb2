import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from './people-sheet.ts';

/**
 * Reading a people sheet of 100,000 rows and 12 columns against the reader library alone, in one run. Every reading is
 * a process of its own, so that time and memory are its own; the two take turns, and the best of each counts. The ratio is of
 * processor time, all threads counted: what else the machine does bears on the clock.
 */
const ROWS = 100_000;
const ROUNDS = 5;
const MOST_RATIO = 1.5;
const MOST_MEGABYTES = 450;

interface Measured {
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'federation-bench-'));
try {
  const file = join(folder, 'people.xlsx');
  writeFileSync(file, await people(ROWS));
  const ours: Measured[] = [];
  const library: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    library.push(measure('library', file));
    ours.push(measure('intake', file));
  }
  const least = (of: readonly Measured[], what: 'milliseconds' | 'processor') => Math.min(...of.map((measured) => measured[what]));
  const ratioOf = (what: 'milliseconds' | 'processor') => least(ours, what) / least(library, what);
  const ratio = ratioOf('processor');
  const memory = Math.max(...ours.map(({ megabytes }) => megabytes));
  const alone = Math.max(...library.map(({ megabytes }) => megabytes));
  console.log(`reading ${ROWS.toLocaleString('en')} rows x 12 columns (${(readFileSync(file).length / 1e6).toFixed(1)} MB)`);
  console.log(`  library alone   ${least(library, 'processor').toFixed(0)} ms of processor, ${least(library, 'milliseconds').toFixed(0)} ms by the clock, peak ${alone.toFixed(0)} MB`);
  console.log(`  intake          ${least(ours, 'processor').toFixed(0)} ms of processor, ${least(ours, 'milliseconds').toFixed(0)} ms by the clock, peak ${memory.toFixed(0)} MB`);
  console.log(`  ratio           ${ratio.toFixed(2)} (at most ${MOST_RATIO}) ${ratio <= MOST_RATIO ? 'ok' : 'MISSED'}; by the clock ${ratioOf('milliseconds').toFixed(2)}`);
  console.log(`  memory          ${memory.toFixed(0)} MB (below ${MOST_MEGABYTES}) ${memory < MOST_MEGABYTES ? 'ok' : 'MISSED'}`);
  if (ratio > MOST_RATIO || memory >= MOST_MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function measure(reader: 'library' | 'intake', file: string): Measured {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'reader.ts'), reader, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.status !== 0) throw new Error(`The ${reader} reading failed.`);
  const [milliseconds, processor, megabytes] = child.stdout.trim().split(' ').map(Number);
  return { milliseconds: milliseconds ?? Number.NaN, processor: processor ?? Number.NaN, megabytes: megabytes ?? Number.NaN };
}
