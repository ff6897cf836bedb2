import type { Entry } from '@federation/domain';
import { parseDivisionCode } from '@federation/domain/division-code';
import { normal } from '../layout/heading.ts';
import type { SheetPlan } from '../layout/plan.ts';
import type { ProblemChoice } from '../problem.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { UnitMention } from './draft.ts';

type Unit = Pick<Entry<'units'>, 'id' | 'code' | 'name' | 'kind'> & { readonly parent?: string | undefined };

/** Finds the units that rows name: by id, by code, by name with or without the names of what they belong to. */
export class UnitFinder {
  readonly #units = new Map<string, Unit>();
  readonly #names = new Map<string, Set<string>>();
  readonly #log;
  readonly #answers;

  constructor(log: ProblemLog, answers: Readonly<Record<string, string>>) {
    this.#log = log;
    this.#answers = answers;
  }

  get size(): number {
    return this.#units.size;
  }

  /** Makes units findable; their parents must be among them or among those before. */
  add(units: readonly Unit[]): void {
    for (const unit of units) {
      this.#units.set(unit.id, unit);
      if (!this.#units.has(unit.code)) this.#units.set(unit.code, unit);
    }
    for (const unit of units) {
      const above = this.#lineage(unit);
      for (let from = 0; from <= above.length; from += 1) this.#name(above.slice(from).join('') + unit.name, unit.id);
      const [top] = above;
      if (above.length > 1 && top !== undefined) this.#name(top + unit.name, unit.id);
    }
  }

  /** Another id under which a unit is named. */
  alias(id: string, of: string): void {
    const unit = this.#units.get(of);
    if (unit !== undefined && !this.#units.has(id)) this.#units.set(id, unit);
  }

  /** The id of the unit that a row names; undefined where there is none or more than one, which is told. */
  find(mention: UnitMention, plan: SheetPlan, row: number, field: string): string | undefined {
    const byCode = [mention.id, mention.code].map((code) => (code === undefined ? undefined : this.#byCode(code))).find((unit) => unit !== undefined);
    if (byCode !== undefined) return byCode.id;
    const texts = [mention.name, mention.township].filter((text) => text !== undefined);
    const [text] = texts;
    const shown = text ?? mention.code ?? mention.id;
    const column = plan.columns.find(({ target }) => target.field === field && target.of === 'record');
    if (shown === undefined) return undefined;
    const { found, sure } = this.#candidates(mention);
    const [only] = found;
    if (only !== undefined && found.length === 1 && sure) return only.id;
    if (only === undefined) {
      this.#log.cell('unit-unknown', plan, row, column, shown, { field });
      return undefined;
    }
    const key = `unit:${plan.file}/${plan.sheet}/${normal(texts.join('/'))}`;
    const answer = found.find(({ id }) => id === this.#answers[key]);
    if (answer !== undefined) return answer.id;
    const choices = found.map((unit): ProblemChoice => {
      const name = [...this.#lineage(unit), unit.name].join('');
      return { value: unit.id, title: { zh: `${name}（${unit.code}）`, en: `${name} (${unit.code})` } };
    });
    this.#log.cell('which-unit', plan, row, column, shown, { field, key, choices, args: { count: found.length } });
    return undefined;
  }

  /** The one unit of that name, if there is just one. */
  only(name: string): string | undefined {
    const [unit, ...others] = this.#named(name);
    return others.length === 0 ? unit?.id : undefined;
  }

  #byCode(code: string): Unit | undefined {
    return this.#units.get(code) ?? this.#units.get(parseDivisionCode(code)?.text ?? code);
  }

  /** The units that may be meant; not sure where the township beside the name is not the one it belongs to. */
  #candidates({ name, township }: UnitMention): { readonly found: readonly Unit[]; readonly sure: boolean } {
    if (name === undefined) return { found: this.#named(township ?? ''), sure: true };
    const code = this.#byCode(name);
    if (code !== undefined) return { found: [code], sure: true };
    const all = this.#named(name);
    if (township === undefined) return { found: all, sure: true };
    if (all.length === 0) return { found: this.#named(township + name), sure: true };
    const parents = new Set(this.#named(township).map(({ id }) => id));
    const within = all.filter((unit) => parents.has(unit.id) || (unit.parent !== undefined && parents.has(unit.parent)));
    return within.length > 0 ? { found: within, sure: true } : { found: all, sure: false };
  }

  #named(name: string): Unit[] {
    const key = normal(name);
    const bare = key.replace(/(?:村民委员会|居民委员会|村委会|居委会|嘎查委员会)$/, '');
    const ids = this.#names.get(key) ?? this.#names.get(bare) ?? this.#names.get(key.replace(/残联$/, '')) ?? [];
    return [...ids].flatMap((id) => this.#units.get(id) ?? []);
  }

  #name(name: string, id: string): void {
    const key = normal(name);
    const ids = this.#names.get(key);
    if (ids === undefined) this.#names.set(key, new Set([id]));
    else ids.add(id);
  }

  /** The names of what a unit belongs to, the largest first. */
  #lineage(unit: Unit): string[] {
    const names: string[] = [];
    let above = unit.parent;
    for (let depth = 0; above !== undefined && depth < 5; depth += 1) {
      const parent = this.#byCode(above);
      if (parent === undefined) break;
      names.unshift(parent.name);
      above = parent.parent;
    }
    return names;
  }
}
