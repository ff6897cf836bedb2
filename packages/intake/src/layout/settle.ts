import { registers, type RegisterName } from '@federation/domain';
import type { SheetCorrection } from '../corrections.ts';
import { columnLetter } from '../files/letters.ts';
import { baseName } from '../files/open.ts';
import type { SheetFrame, SheetSource, SourceRow } from '../files/source.ts';
import { limits } from '../limits.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { Conflict } from '../records/rows.ts';
import { candidates, derivable, type Candidate } from './decide.ts';
import type { SheetPlan } from './plan.ts';

/** Answers to questions, by key. */
type Answers = Readonly<Record<string, string>>;

/** The way to read a sheet; undefined, and told, where there is none or where it must be asked. */
export function settleRegister(
  file: string,
  source: SheetSource,
  head: readonly SourceRow[],
  correction: SheetCorrection | undefined,
  answers: Answers,
  log: ProblemLog,
): Candidate | undefined {
  const key = `register:${file}/${source.name}`;
  const only = correction?.register ?? registerNamed(answers[key]);
  const [best, second] = candidates(head, source.name, baseName(file), correction?.headingRow, only);
  if (best === undefined) {
    log.file('sheet-no-register', file, { sheet: source.name });
    return undefined;
  }
  if (second === undefined || second.weight < best.weight) return best;
  const choices = [best, second].map(({ shape }) => ({ value: shape.name, title: registers[shape.name].title }));
  log.file('which-register', file, { sheet: source.name, key, choices });
  return undefined;
}

function registerNamed(name: string | undefined): RegisterName | undefined {
  return registersByName.get(name ?? '')?.name;
}

const registersByName = new Map(Object.values(registers).map((register) => [register.name as string, register]));

/** A closed list that every record needs, that no column holds and no title tells, is asked for once for the sheet. */
export function settleContext(plan: SheetPlan, answers: Answers, log: ProblemLog): SheetPlan['context'] {
  const { shape } = plan;
  const context: Record<string, string | number> = { ...plan.context };
  for (const [name, field] of Object.entries(shape.fields)) {
    if (!field.required || field.kind === 'reference' || name in context || derivable(shape, name)) continue;
    if (plan.columns.some(({ slot }) => slot === name)) continue;
    const key = `context:${plan.file}/${plan.sheet}/${name}`;
    const answer = answers[key];
    const place = { field: name, heading: field.title.zh };
    if (field.choices === undefined) log.sheet('column-missing', plan, place);
    else if (answer !== undefined && answer in field.choices) context[name] = answer;
    else log.sheet('which-value', plan, { ...place, key, choices: Object.entries(field.choices).map(([value, { title }]) => ({ value, title })) });
  }
  return context;
}

/** Where two columns of one field say different things, it is asked which of them holds. */
export function askWhichColumn(plan: SheetPlan, { slot, columns }: Conflict, log: ProblemLog): void {
  const [first] = columns;
  if (first === undefined) return;
  const choices = columns.map(({ letter, heading }) => ({ value: letter, title: { zh: `${letter} 列 ${heading}`, en: `Column ${letter} ${heading}` } }));
  log.sheet('which-column', plan, {
    column: first.letter,
    heading: first.heading,
    field: first.target.field,
    key: columnKey(plan.file, plan.sheet, slot),
    choices,
    args: { columns: columns.map(({ letter }) => letter).join('、') },
  });
}

/** Under this key it is said which of several columns holds. */
export function columnKey(file: string, sheet: string, slot: string): string {
  return `column:${file}/${sheet}/${slot}`;
}

/** Hidden columns that were read, and columns too far right to be. */
export function tellColumns(plan: SheetPlan, frame: SheetFrame, log: ProblemLog): void {
  for (const { index, letter, heading } of plan.columns) {
    if (frame.hiddenColumns.has(index)) log.sheet('column-hidden', plan, { column: letter, heading });
  }
  if (plan.heading.titles.length > limits.columns) {
    log.sheet('too-many-columns', plan, { column: columnLetter(limits.columns), args: { most: limits.columns } });
  }
}
