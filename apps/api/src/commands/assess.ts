import { styleText } from 'node:util';
import { assess, isDay, type Language } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { describeProblem, readFiles, type InputFile } from '@federation/intake';
import { Option, type Command } from 'commander';
import type { Answer } from '../answer/answer.ts';
import { jsonAnswer } from '../answer/json.ts';
import { markdownAnswer } from '../answer/markdown.ts';
import { textAnswer, type Paint, type Style } from '../answer/text.ts';
import { namesIn } from '../names.ts';
import { readReadings } from '../readings.ts';
import { dayIn } from '../today.ts';
import { filesFrom } from './files.ts';
import { InputError } from './input-error.ts';
import { languageFrom, languageOption } from './options.ts';
import { progressLine } from './progress.ts';
import type { Terminal, Voice } from './terminal.ts';

interface Options {
  readonly asOf?: string;
  readonly format: string;
  readonly lang: string;
  readonly reading?: readonly string[];
}

/** `assess FILES…`: what the files say, held against the plan. */
export function addAssess(program: Command, { out, err, colour }: Terminal): void {
  program
    .command('assess')
    .argument('<files...>', '名册文件：.xlsx、.csv rosters')
    .option('--as-of <date>', '截至哪一天 the day to judge on, YYYY-MM-DD (今天 today)')
    .addOption(new Option('--format <format>', '输出格式 output').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(languageOption())
    .option('--reading <id=value>', '读法，可多次给出 a reading, repeatable', (text: string, before: readonly string[] | undefined) => [...(before ?? []), text])
    .description('对照方案检查名册 Hold rosters against the plan')
    .action(async (paths: string[], { asOf = dayIn(new Date()), format, lang, reading = [] }: Options) => {
      const language = languageFrom(lang);
      if (!isDay(asOf)) throw new InputError('--as-of 不是有效的日期，请写成 2026-01-31 的形式。', '--as-of is not a day of the calendar: write it like 2026-01-31.');
      const chosen = readReadings(otog2020, reading);
      if ('faults' in chosen) throw badReading(chosen.faults[0]?.detail);
      const { facts, problems } = await understand(await filesFrom(paths), language, err);
      const assessment = assess(otog2020, facts, { asOf, readings: chosen.readings });
      const answer: Answer = { assessment, problems, facts, names: namesIn(assessment, facts) };
      out.write(rendered(answer, format, language, colour ? painted : plain));
    });
}

async function understand(files: readonly InputFile[], language: Language, err: Voice) {
  const { onProgress, done } = progressLine(language, err);
  const { facts, problems, sheets } = await readFiles(files, { onProgress }).finally(done);
  // A file that is none, and files in which no sheet lists anything known, hold nothing to assess.
  const nothing = sheets.every(({ register }) => register === null);
  const unread = problems.filter(({ severity, sheet }) => nothing || (severity === 'error' && sheet === undefined));
  if (unread.length > 0) {
    const said = (in_: Language) => unread.map((problem) => `${problem.file}: ${Object.values(describeProblem(problem, in_)).join(' ')}`).join('\n');
    throw new InputError(said('zh'), said('en'));
  }
  return { facts, problems };
}

function badReading(detail: { readonly zh: string; readonly en: string } | undefined): InputError {
  return new InputError(`--reading：${detail?.zh ?? ''}`, `--reading: ${detail?.en ?? ''}`);
}

function rendered(answer: Answer, format: string, language: Language, paint: Paint): string {
  if (format === 'json') return jsonAnswer(answer);
  return format === 'markdown' ? markdownAnswer(answer, language) : textAnswer(answer, language, paint);
}

const styles: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  heading: 'bold',
  met: 'green',
  unmet: 'red',
  undetermined: 'yellow',
  'in-progress': 'cyan',
  'not-applicable': 'dim',
  reported: 'dim',
};

const painted: Paint = (style, text) => styleText(styles[style], text, { validateStream: false });
const plain: Paint = (_style, text) => text;
