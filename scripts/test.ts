/** Runs the tests of every package and closes with their sum: `N passed, N failed`, alone on the last line. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { turbo } from './turbo.ts';

const RESULT = 'node_modules/.cache/tests.json';

interface Result {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function resultOf(folder: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(`${folder}/${RESULT}`, 'utf8'));
  } catch {
    return undefined;
  }
}

const filesThatDidNotLoad = ({ testResults }: Result): number =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;

const tests = globSync('{packages,apps}/*/**/*.test.{ts,tsx}', { exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(path) });
const folders = [...new Set(tests.map((path) => path.split(/[\\/]/).slice(0, 2).join('/')))].toSorted();
for (const folder of folders) rmSync(`${folder}/${RESULT}`, { force: true });

const vitest = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULT}`];
// Two runs: arguments for the tests would become part of the key under which builds are cached.
const built = turbo('build', '--output-logs=errors-only', '--continue=dependencies-successful');
const tested = turbo('test', '--only', '--continue=always', '--', ...vitest);

let passed = 0;
let failed = 0;
const faults = built === 0 && tested === 0 ? [] : ['Not every task of turbo succeeded: see above.'];
for (const folder of folders) {
  const result = resultOf(folder);
  if (result === undefined) {
    faults.push(`${folder} has tests and wrote no result.`);
    continue;
  }
  passed += result.numPassedTests;
  failed += result.numFailedTests + filesThatDidNotLoad(result);
  if (result.numPendingTests > 0) faults.push(`${folder} skipped ${result.numPendingTests}: no test of this house is skipped.`);
  if (!result.success) faults.push(`${folder} failed.`);
}

for (const fault of faults) console.log(fault);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = faults.length === 0 && failed === 0 && passed > 0 ? 0 : 1;
