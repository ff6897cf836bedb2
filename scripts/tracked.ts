import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Every file that git tracks and that is still there, as paths from the root of the repository. */
export function trackedFiles(): readonly string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(path));
}

/** The text of a file, or nothing where it is no text. */
export function textOf(path: string): string | undefined {
  const data = readFileSync(path);
  return data.subarray(0, 8000).includes(0) ? undefined : data.toString('utf8');
}

/** Prints the faults and makes the process fail; says what was looked at where there are none. */
export function conclude(faults: readonly string[], otherwise: string): void {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(otherwise);
}
