/**
 * Runs the examples in the documents: every block fenced as `ts run` prints exactly the `text` block that follows it.
 * They run inside packages/domain, which must be built. `--write` puts what they print into the documents.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { conclude, trackedFiles } from './tracked.ts';

const EXAMPLE = /^```ts run\n(?<code>.*?)^```\n\n```text\n(?<output>.*?)^```$/gms;
const write = process.argv.includes('--write');
const faults: string[] = [];
let examples = 0;

function run(code: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module-typescript', '-'], {
    cwd: 'packages/domain',
    input: code,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return status === 0 ? stdout : stderr;
}

for (const document of trackedFiles().filter((path) => path.endsWith('.md'))) {
  const text = readFileSync(document, 'utf8');
  const ran = text.replace(EXAMPLE, (block: string, code: string, output: string) => {
    examples += 1;
    const printed = run(code);
    if (printed === output) return block;
    if (!write) faults.push(`${document}: an example prints something else than the document says:\n${printed}`);
    return `\`\`\`ts run\n${code}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``;
  });
  if (write && ran !== text) writeFileSync(document, ran);
}

conclude(faults, `${examples} examples print what the documents say`);
