import { maskNumber } from '@federation/domain/citizen-number';
import { plain } from './cells/text.ts';
import type { Raw } from './files/source.ts';
import { columnLetter } from './files/letters.ts';
import type { Column, SheetPlan } from './layout/plan.ts';
import { limits } from './limits.ts';
import { severities, type Problem, type ProblemCode } from './problem.ts';

type Details = Omit<Problem, 'code' | 'severity' | 'file'>;

/** Collects problems. Of many alike in one column the first are told, the others counted. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #alike = new Map<string, { count: number; readonly last: Problem }>();

  file(code: ProblemCode, file: string, details: Details = {}): void {
    this.#problems.push({ code, severity: severities[code], file, ...details });
  }

  sheet(code: ProblemCode, plan: Pick<SheetPlan, 'file' | 'sheet' | 'shape'>, details: Details = {}): void {
    const { file, sheet } = plan;
    const problem: Problem = { code, severity: severities[code], file, sheet, register: plan.shape.name, ...details };
    const key = [file, sheet, details.column, code].join('\n');
    const alike = this.#alike.get(key);
    if (alike === undefined) this.#alike.set(key, { count: 1, last: problem });
    else if ((alike.count += 1) > limits.alike && severities[code] !== 'question') return;
    this.#problems.push(problem);
  }

  cell(code: ProblemCode, plan: SheetPlan, row: number, column: Column | undefined, raw: Raw = null, details: Details = {}): void {
    const field = column === undefined ? undefined : fieldOf(plan, column);
    const found = foundIn(raw, field?.sensitive === true);
    this.sheet(code, plan, {
      row,
      ...(column === undefined ? {} : { column: column.letter, heading: column.heading, field: column.target.field }),
      ...(found === '' ? {} : { found }),
      ...details,
    });
  }

  /** Everything that was found, in its order, and for what was only counted a line at the end. */
  all(): Problem[] {
    const more = [...this.#alike.values()].flatMap(({ count, last }): Problem[] => {
      if (count <= limits.alike || last.severity === 'question') return [];
      const { file, sheet, column, heading, register } = last;
      const place = { ...(sheet === undefined ? {} : { sheet }), ...(column === undefined ? {} : { column }), ...(heading === undefined ? {} : { heading }), ...(register === undefined ? {} : { register }) };
      return [{ code: 'more-alike', severity: 'notice', file, ...place, args: { count: count - limits.alike, alike: last.code } }];
    });
    return [...this.#problems, ...more];
  }
}

function fieldOf(plan: SheetPlan, column: Column): { readonly sensitive: boolean } | undefined {
  return column.target.of === 'person' ? plan.personFields[column.target.field] : plan.shape.fields[column.target.field];
}

/** What a cell holds, short, with everything that could be an identity number hidden whatever its column. */
export function foundIn(raw: Raw, sensitive: boolean): string {
  const text = plain(raw);
  const shown = typeof text === 'string' ? text : String(raw);
  if (sensitive) return shown.includes('*') ? shown.slice(0, 40) : maskNumber(shown.slice(0, 40));
  return shown.replaceAll(/\d[\d\s]{11,}[\dXx]/g, maskNumber).slice(0, 40);
}

/** The letter and heading of a column for a message. */
export function columnTitle(column: Pick<Column, 'index' | 'heading'>): string {
  return `${columnLetter(column.index)} ${column.heading}`.trim();
}
