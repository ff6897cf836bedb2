/** Names, depth and length of the files: what CONTRIBUTING.md asks of them. */
import { readFileSync } from 'node:fs';
import { conclude, trackedFiles } from './tracked.ts';

const DUMPING_GROUNDS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'types', 'constants']);
const FOLDERS_BELOW_SOURCE = 2;
const LINES = { median: 60, ninetyFifth: 250 };

const files = trackedFiles();

function nameFaults(path: string): string[] {
  return path
    .split('/')
    .filter((part) => DUMPING_GROUNDS.has(part.replace(/\..*$/, '').toLowerCase()))
    .map((part) => `${path}: "${part}" names no idea. Call it by what it holds.`);
}

function depthFaults(path: string): string[] {
  const below = /(?:^|\/)src\/(.*)\/[^/]+$/.exec(path)?.[1]?.split('/') ?? [];
  return below.length > FOLDERS_BELOW_SOURCE ? [`${path}: ${below.length} folders below src, at most ${FOLDERS_BELOW_SOURCE}.`] : [];
}

/** The smallest value that at least this part of the sorted values does not exceed. */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0;
}

const sources = files.filter((path) => /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(path) && !/\.(d|gen)\.ts$/.test(path));
const measured = sources
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines);
const lengths = measured.map(({ lines }) => lines);
const median = percentile(lengths, 50);
const ninetyFifth = percentile(lengths, 95);
const figures = `${sources.length} source files: median ${median} lines, 95th percentile ${ninetyFifth}`;

const lengthFaults = [];
if (median > LINES.median) lengthFaults.push(`${figures}; the median may be ${LINES.median}.`);
if (ninetyFifth > LINES.ninetyFifth) {
  const longest = measured.filter(({ lines }) => lines > LINES.ninetyFifth).map(({ path, lines }) => `\n  ${path} (${lines})`);
  lengthFaults.push(`${figures}; the 95th percentile may be ${LINES.ninetyFifth}. Longer:${longest.join('')}`);
}

conclude([...files.flatMap(nameFaults), ...files.flatMap(depthFaults), ...lengthFaults], `${figures}; no faults in the names of ${files.length} files`);
