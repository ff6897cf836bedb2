import { Fault, type Read } from '../cells/read.ts';
import { plain } from '../cells/text.ts';
import type { Raw, SourceRow } from '../files/source.ts';
import type { Column, SheetPlan } from '../layout/plan.ts';
import { EXISTS, LABELS } from '../layout/targets.ts';
import type { ProblemLog } from '../problem-log.ts';
import { agreeWithNumbers } from './agreement.ts';
import { noValues, type Draft, type Mention, type UnitMention, type Values } from './draft.ts';
import { complete, completePerson } from './complete.ts';
import { isBackwards } from './span.ts';
import { splitGrade, splitNames, splitPosting, splitRange } from './split.ts';

/** Two columns that say different things of the same field in some row. */
export interface Conflict {
  readonly slot: string;
  readonly columns: readonly Column[];
}

/** Turns the rows of one sheet into drafts. */
export class RowReader {
  readonly drafts: Draft[] = [];
  readonly mentions: Mention[] = [];
  readonly conflicts = new Map<string, Conflict>();
  refused = 0;
  readonly #plan;
  readonly #log;
  readonly #splits;
  readonly #ranges;
  readonly #existence;

  constructor(plan: SheetPlan, log: ProblemLog) {
    this.#plan = plan;
    this.#log = log;
    const { fields } = plan.shape;
    this.#splits = 'posting' in fields && !plan.literal;
    this.#existence = this.#column(EXISTS);
    this.#ranges = 'from' in fields && 'to' in fields && !plan.columns.some(({ slot }) => slot === 'to');
  }

  read(row: SourceRow): void {
    const plan = this.#plan;
    const people = plan.shape.name === 'people';
    const own = noValues();
    const person = people ? own : noValues();
    let id: string | undefined;
    let personId: string | undefined;
    let unit: UnitMention | undefined;
    let told: Set<string> | undefined;
    let labels: readonly string[] = [];
    let exists: Read = this.#existence === undefined ? true : undefined;
    for (const column of plan.columns) {
      const raw = row.values[column.index];
      if (raw === null || raw === undefined || raw === '') continue;
      let read = column.read(raw);
      const { of, field, part } = column.target;
      if (this.#splits && of === 'record' && (field === 'role' || field === 'title')) read = this.#splitPosting(read, raw, column, own);
      if (read instanceof Fault && field === 'category') read = this.#splitGrade(read, raw, column, of === 'person' ? person : own);
      if (read instanceof Fault && this.#ranges && field === 'from') read = this.#splitRange(read, raw, column, own);
      if (read instanceof Fault) {
        (told ??= new Set()).add(column.slot);
        this.#log.cell(read.code, plan, row.index + 1, column, raw);
        read = read.value;
      }
      if (read === undefined) continue;
      if (field === EXISTS) {
        exists = read;
      } else if (field === LABELS) {
        // A column of its own, wherever it stands, is heard first.
        if (Array.isArray(read)) labels = read;
      } else if (field === 'id') {
        if (of === 'person' && !people) personId = idOf(read);
        else id = idOf(read);
        if (typeof read === 'string' && idOf(read) === undefined) this.#log.cell('id-sensitive', plan, row.index + 1, column, raw);
      } else if (part !== undefined) {
        unit ??= {};
        if (typeof read === 'string') unit[part] ??= read;
      } else {
        const values = of === 'person' ? person : own;
        const before = values[field];
        if (before === undefined) values[field] = read;
        else if (!same(before, read)) this.#conflict(column);
      }
    }
    for (const field of labels) this.#label(field, person, row);
    if (exists === false) return;
    if (exists === undefined) {
      this.refused += 1;
      if (told?.has(EXISTS) !== true) this.#log.cell('required-empty', plan, row.index + 1, this.#existence);
      return;
    }
    this.#finish({ index: row.index, own, person, id, personId, unit, told });
  }

  /** Unsays a field that two columns contradict each other on; records that need it are no records then. */
  forget(slot: string): void {
    const { shape } = this.#plan;
    const ofPerson = slot.startsWith('person.');
    const field = slot.replace(/^person\.|#.*$/g, '');
    for (const mention of this.mentions) if (ofPerson || shape.name === 'people') delete mention.values[field];
    if (ofPerson) return;
    for (const draft of this.drafts) delete draft.values[field];
    if (shape.fields[field]?.required !== true) return;
    this.refused += shape.name === 'people' ? this.mentions.length : this.drafts.length;
    this.drafts.length = 0;
    this.mentions.length = 0;
  }

  #finish(read: {
    index: number;
    own: Values;
    person: Values;
    id: string | undefined;
    personId: string | undefined;
    unit: UnitMention | undefined;
    told: Set<string> | undefined;
  }): void {
    const plan = this.#plan;
    const row = read.index + 1;
    const { shape } = plan;
    if (!plan.literal) {
      completePerson(read.person);
      agreeWithNumbers(read.person, plan, row, this.#log);
    }
    if (shape.name === 'people') {
      if (this.#missing(read.own, row, read.told)) return;
      const names = plan.literal ? undefined : splitNames(read.own['name']);
      if (names !== undefined) {
        this.#log.cell('several-names', plan, row, this.#column('name'), names.join('、'));
        this.refused += 1;
        return;
      }
      this.mentions.push({ plan, row, values: read.own, id: read.id });
      return;
    }
    for (const name in plan.context) {
      const value = plan.context[name];
      if (value !== undefined && name in shape.fields && read.own[name] === undefined && read.told?.has(name) !== true) read.own[name] = value;
    }
    if (!plan.literal) complete(shape.name, read.own, plan.context);
    if (this.#missing(read.own, row, read.told)) return;
    if (isBackwards(read.own)) {
      this.#log.cell('ends-before-it-begins', plan, row, this.#column('to'));
      this.refused += 1;
      return;
    }
    const names = splitNames(read.person['name']);
    if (names !== undefined && !plan.literal) {
      this.#several(names, read, row);
      return;
    }
    const person = this.#person(read.person, read.personId, row, read.told);
    if (person === null) return;
    const draft: Draft = { plan, row, values: read.own, id: read.id, unit: read.unit, person };
    if (person !== undefined) this.mentions.push(person);
    this.drafts.push(draft);
  }

  /** A trip or a contact of several people is one of each of them; elsewhere a row is of one person. */
  #several(names: readonly string[], read: { readonly own: Values; readonly person: Values; readonly unit: UnitMention | undefined }, row: number): void {
    const plan = this.#plan;
    const shared = plan.shape.name === 'fieldwork' || plan.shape.name === 'contacts';
    if (!shared || Object.keys(read.person).some((field) => field !== 'id' && field !== 'name')) {
      this.#log.cell('several-names', plan, row, this.#column('person.name'), names.join('、'));
      const optional = plan.shape.person !== undefined && plan.shape.fields[plan.shape.person]?.required === false;
      if (optional) this.drafts.push({ plan, row, values: read.own, id: undefined, unit: read.unit, person: undefined });
      else this.refused += 1;
      return;
    }
    for (const name of names) {
      const person: Mention = { plan, row, values: { ...noValues(), name }, id: undefined };
      this.mentions.push(person);
      this.drafts.push({ plan, row, values: { ...read.own }, id: undefined, unit: read.unit, person });
    }
  }

  /** The person of the row; undefined where none is named and none is needed, null where the row cannot do without. */
  #person(values: Values, id: string | undefined, row: number, told: ReadonlySet<string> | undefined): Mention | undefined | null {
    const { shape } = this.#plan;
    if (shape.person === undefined) return undefined;
    const named = id !== undefined || 'name' in values || 'citizenNumber' in values || 'certificateNumber' in values;
    if (named) return { plan: this.#plan, row, values, id };
    if (shape.fields[shape.person]?.required !== true) return undefined;
    if (told?.has('person.name') !== true) this.#log.cell('required-empty', this.#plan, row, this.#column('person.name'), null, { field: shape.person });
    this.refused += 1;
    return null;
  }

  #missing(values: Values, row: number, told: ReadonlySet<string> | undefined): boolean {
    const { shape } = this.#plan;
    for (const name in shape.fields) {
      const field = shape.fields[name];
      if (field?.required !== true || field.kind === 'reference' || values[name] !== undefined) continue;
      const column = this.#column(name);
      // Where there is no column the sheet was asked about as a whole.
      if (told?.has(name) !== true && column !== undefined) this.#log.cell('required-empty', this.#plan, row, column, null, { field: name });
      this.refused += 1;
      return true;
    }
    return false;
  }

  #column(slot: string): Column | undefined {
    return this.#plan.columns.find((column) => column.slot === slot);
  }

  #conflict({ slot }: Column): void {
    if (this.conflicts.has(slot)) return;
    this.conflicts.set(slot, { slot, columns: this.#plan.columns.filter((column) => column.slot === slot) });
  }

  #splitPosting(read: Read, raw: Raw, column: Column, own: Values): Read {
    const text = plain(raw);
    const split = typeof text === 'string' ? splitPosting(text) : undefined;
    if (split === undefined) return read;
    own['posting'] ??= split.posting;
    return read instanceof Fault ? column.read(split.rest) : read;
  }

  #label(field: string, person: Values, row: SourceRow): void {
    const said = person[field];
    if (said === undefined) person[field] = field === 'roleModel' ? 'unstated' : true;
    else if (said === false || said === 'none') {
      delete person[field];
      const column = this.#column(this.#plan.shape.name === 'people' ? field : `person.${field}`);
      this.#log.cell('labels-contradict', this.#plan, row.index + 1, column, null, { field });
    }
  }

  #splitGrade(read: Fault, raw: Raw, column: Column, values: Values): Read {
    const split = typeof raw === 'string' ? splitGrade(raw) : undefined;
    const category = split === undefined ? read : column.read(split.category);
    if (split === undefined || category instanceof Fault) return read;
    values['grade'] ??= split.grade;
    return category;
  }

  #splitRange(read: Fault, raw: Raw, column: Column, own: Values): Read {
    const range = typeof raw === 'string' ? splitRange(raw) : undefined;
    if (range === undefined) return read;
    const [from, to] = [column.read(range.from), column.read(range.to)];
    if (from instanceof Fault || to instanceof Fault || from === undefined || to === undefined) return read;
    own['to'] ??= to;
    return from;
  }
}

function idOf(read: Read): string | undefined {
  // An id never holds personal data: what could be an identity number is none.
  return typeof read === 'string' && read.length <= 200 && !/\d{15}|\d{6}\*+/.test(read) ? read : undefined;
}

function same(a: Read, b: Read): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => value === b[index]));
}
