/**
 * Runs the examples in the documents. A block fenced as `ts run` prints exactly the `text` block that follows it;
 * `--write` puts there what it prints. A block fenced as `sh run` holds a call of `federation`; the `text` block that
 * follows shows some of its lines, in order, with `…` for what is left out.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { conclude, trackedFiles } from './tracked.ts';

const EXAMPLE = /^```ts run\n(?<code>.*?)^```\n\n```text\n(?<output>.*?)^```$/gms;
const CALL = /^```sh run\n(?<call>.*?)\n```\n\n```text\n(?<output>.*?)^```$/gms;
const COMMAND = 'npx --yes pnpm@12 --silent federation ';
const write = process.argv.includes('--write');
const faults: string[] = [];
let examples = 0;

function node(args: readonly string[], options: { readonly cwd?: string; readonly input?: string }): string {
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { ...options, encoding: 'utf8', env, maxBuffer: 1e8 });
  return status === 0 ? stdout : stderr;
}

/** Runs inside packages/domain, so that the package finds itself by name; it must be built. */
const run = (code: string): string => node(['--input-type=module-typescript', '-'], { cwd: 'packages/domain', input: code });

function call(command: string): string {
  const args = command.slice(COMMAND.length).split(' ');
  return node(['apps/api/src/federation.ts', ...args.flatMap((arg) => (arg.includes('*') ? globSync(arg).toSorted() : [arg]))], {});
}

/** The first line that was promised and did not come, if any. */
function missing(promised: string, printed: string): string | undefined {
  const lines = printed.split('\n');
  let from = 0;
  for (const line of promised.split('\n')) {
    if (/^\s*…?$/.test(line)) continue;
    const at = lines.indexOf(line, from);
    if (at === -1) return line;
    from = at + 1;
  }
  return undefined;
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
  for (const { groups } of ran.matchAll(CALL)) {
    examples += 1;
    const command = groups?.['call'] ?? '';
    const line = command.startsWith(COMMAND) ? missing(groups?.['output'] ?? '', call(command)) : command;
    if (line !== undefined) faults.push(`${document}: "${command}" does not print this line, or not there:\n${line}`);
  }
}

conclude(faults, `${examples} examples print what the documents say`);
