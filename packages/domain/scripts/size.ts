import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

// What a page that imports the package must fetch: minified, gzip, zod left out, Chinese as UTF-8, as Vite writes it. Each with its budget in bytes.
const KINDS = ['share', 'about', 'headcount', 'presence', 'increase', 'coverage', 'days', 'attendance', 'cadence', 'timeliness', 'procedure', 'rate', 'composite', 'established'];
const BUDGETS: readonly (readonly [what: string, code: string, budget: number])[] = [
  ['the mechanism', [...KINDS.map((kind) => `export * from './src/rules/${kind}.ts';`), "export * from './src/judge.ts'; export * from './src/roll.ts';"].join('\n'), 20_000],
  ['the whole plan with words in two languages', "export * from './src/index.ts'; export * from './src/plans/otog-2020.ts';", 60_000],
];

for (const [what, contents, budget] of BUDGETS) {
  const built = await build({ stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname }, bundle: true, minify: true, format: 'esm', external: ['zod'], write: false, charset: 'utf8' });
  const size = gzipSync(built.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  process.stdout.write(`${what}: ${size} of ${budget} bytes\n`);
  if (size > budget) process.exitCode = 1;
}
