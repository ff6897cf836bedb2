import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult, type DryRunOptions, type DryRunResult, type MutantRunOptions, type MutantRunResult, type TestResult, type TestRunner } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import fc from 'fast-check';
import { expect } from 'vitest';

// Runs the tests of this package once for every mutant, in one process. A run of vitest loads some two hundred modules
// anew, which takes longer than the tests themselves; here everything is one function that is called again for mutants
// at the top of a module only. The tests that killed before come first. Random tests draw from one seed.

type Body = () => unknown;
interface Test {
  readonly id: string;
  readonly run: Body;
}

/** The part of the mutated program that is shared with its runner. */
interface Instrumented {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

type Each = (table: readonly unknown[]) => (name: string, body: (...row: readonly never[]) => unknown) => void;

/** What the tests import as `vitest`: collects instead of running. */
function collector(): { readonly tests: Test[]; readonly api: object } {
  const tests: Test[] = [];
  const path: string[] = [];
  const it = (name: string, body: Body): void => void tests.push({ id: [...path, name, tests.length].join(' › '), run: body });
  const describe = (name: string, body: Body): void => {
    path.push(name);
    body();
    path.pop();
  };
  const each = (register: (name: string, body: Body) => void): Each => (table) => (name, body) => {
    for (const row of table) register(name, () => body(...((Array.isArray(row) ? row : [row]) as never[])));
  };
  return { tests, api: { expect, it: Object.assign(it, { each: each(it) }), describe: Object.assign(describe, { each: each(describe) }) } };
}

/** Left out: what draws at random for seconds, or tests nothing that is mutated. */
const LEFT = ['src/{oracle,forgetting,laws.year,explain,threshold,digest}.test.ts', 'src/registers/*.test.ts'];

/** The tests and all they import as one function of `require`; what is not a path of ours stays outside. */
async function bundle(folder: string): Promise<(require: (name: string) => unknown) => void> {
  const contents = globSync('src/**/*.test.ts', { cwd: folder, exclude: LEFT }).toSorted().map((file) => `import './${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'node',
    packages: 'external',
    ignoreAnnotations: true,
    plugins: [
      {
        name: 'place of a module',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.test(ing)?\.ts$/ }, async ({ path }) => {
            const text = await readFile(path, 'utf8');
            return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
          }),
      },
    ],
  });
  return compileFunction(outputFiles[0]?.text ?? '', ['require']) as (require: (name: string) => unknown) => void;
}

class InProcess implements TestRunner {
  readonly #shared: Instrumented;
  readonly #kills = new Map<string, number>();
  #load: ((require: (name: string) => unknown) => void) | undefined;
  #tests: Test[] = [];

  constructor(namespace: string) {
    this.#shared = {};
    Object.assign(globalThis, { [namespace]: this.#shared });
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#load = await bundle(process.cwd());
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    const failure = this.#reload();
    if (failure !== undefined) return { status: DryRunStatus.Error, errorMessage: failure };
    const result = await this.#run(this.#tests, disableBail);
    const { mutantCoverage } = this.#shared;
    return result.status === DryRunStatus.Complete && mutantCoverage !== undefined ? { ...result, mutantCoverage } : result;
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, reloadEnvironment, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    const shared = this.#shared;
    delete shared.activeMutant;
    shared.hitCount = 0;
    if (hitLimit === undefined) delete shared.hitLimit;
    else shared.hitLimit = hitLimit;
    if (mutantActivation === 'static') shared.activeMutant = activeMutant.id;
    if (reloadEnvironment || this.#tests.length === 0) {
      const failure = this.#reload();
      if (failure !== undefined) return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed('loading', failure)] });
    }
    shared.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true).toSorted((a, b) => (this.#kills.get(b.id) ?? 0) - (this.#kills.get(a.id) ?? 0));
    const result = await this.#run(tests, disableBail);
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, shared.hitLimit) ?? result);
  }

  #reload(): string | undefined {
    const { tests, api } = collector();
    const outside = createRequire(import.meta.url);
    try {
      this.#load?.((name) => (name === 'vitest' ? api : name === 'fast-check' ? { __esModule: true, ...fc, default: fc } : outside(name)));
    } catch (error) {
      return String(error);
    }
    this.#tests = tests;
    return undefined;
  }

  async #run(tests: readonly Test[], all: boolean): Promise<DryRunResult> {
    const results: TestResult[] = [];
    for (const { id, run } of tests) {
      const began = performance.now();
      this.#shared.currentTestId = id;
      fc.configureGlobal({ seed: 20200716 });
      try {
        await run();
        results.push({ id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - began });
      } catch (error) {
        results.push(failed(id, String(error).slice(0, 300)));
        this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1);
        if (!all) break;
      }
    }
    delete this.#shared.currentTestId;
    return { status: DryRunStatus.Complete, tests: results };
  }
}

function failed(id: string, failureMessage: string): TestResult {
  return { id, name: id, status: TestStatus.Failed, timeSpentMs: 0, failureMessage };
}

function inProcess(): InProcess {
  return new InProcess(INSTRUMENTER_CONSTANTS.NAMESPACE);
}
inProcess.inject = [] as const;

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess)];
