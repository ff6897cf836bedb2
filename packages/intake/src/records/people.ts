import type { Facts } from '@federation/domain';
import type { ProblemChoice } from '../problem.ts';
import type { ProblemLog } from '../problem-log.ts';
import { withId, type Mention, type Values } from './draft.ts';
import { mergeTellings, type Telling } from './merge.ts';
import { describePerson, nameKey, numberOf } from './person-name.ts';
import type { Tally } from './tally.ts';

/** A person whom the files tell of, or who is known already. */
export class Person {
  id: string | undefined;
  readonly mentions: Mention[] = [];
  readonly known: Readonly<Values> | undefined;
  constructor(id?: string, known?: Readonly<Values>) {
    this.id = id;
    this.known = known;
  }
}

type Known = NonNullable<Facts['people']>;

/** Finds out who is who among the rows of all sheets: by id, by number, else by name, and asks where a name is not enough. */
export class PeopleMatcher {
  readonly #people: Person[] = [];
  readonly #byId = new Map<string, Person>();
  readonly #byNumber = new Map<string, Person>();
  readonly #byName = new Map<string, Person[]>();
  /** Of mentions that another record refers through; a row of the register of people needs no way back. */
  readonly #matched = new Map<Mention, Person>();
  #named = false;
  readonly #asked = new Map<string, Person | null>();
  readonly #firstRows = new Map<string, number>();
  readonly #log;
  readonly #answers;

  constructor(known: Known, log: ProblemLog, answers: Readonly<Record<string, string>>) {
    this.#log = log;
    this.#answers = answers;
    for (const { id, ...values } of known) {
      const person = new Person(id, values);
      this.#byId.set(id, person);
      this.#number(person, values);
      this.#name(person, values);
    }
    this.#named = known.length > 0;
  }

  /** Sets every mention to its person. Mentions with an id or number come first: they say who there is. */
  match(mentions: readonly Mention[], tally: Tally): void {
    const later: Mention[] = [];
    for (const mention of mentions) {
      const number = numberOf(mention.values);
      if (mention.id === undefined && number === undefined) {
        later.push(mention);
        continue;
      }
      const byId = mention.id === undefined ? undefined : this.#byId.get(mention.id);
      const byNumber = number === undefined ? undefined : this.#byNumber.get(number);
      if (byId !== undefined && number !== undefined && byNumber !== byId && this.#differs(byId, number)) {
        this.#log.cell('id-taken', mention.plan, mention.row, mention.plan.columns.find(({ target }) => target.field === 'id'), mention.id ?? null);
        this.#drop(mention, tally);
        continue;
      }
      const person = byId ?? byNumber ?? this.#unnumbered(mention, number) ?? this.#add(mention.id);
      // Another installation's id for someone who is known here by number.
      if (mention.id !== undefined && byId === undefined) this.#byId.set(mention.id, person);
      this.#take(mention, person);
    }
    if (later.length > 0) this.#nameAll();
    for (const mention of later) {
      const person = this.#byNameOf(mention);
      if (person === undefined) this.#drop(mention, tally);
      else this.#take(mention, person);
    }
  }

  /** Who a mention is; undefined where that could not be told. */
  of(mention: Mention): Person | undefined {
    return this.#matched.get(mention);
  }

  /** The people whom the files tell of, with their ids and what all rows together say of them. */
  records(tally: Tally): Values[] {
    const inOrder = this.#people.filter((person) => person.mentions.length > 0);
    let last = 0;
    for (const id of this.#byId.keys()) last = Math.max(last, Number(/^p-(\d+)$/.exec(id)?.[1] ?? 0));
    return inOrder.flatMap((person) => {
      const values = mergeTellings(person.mentions, ['name'], this.#log, slotOf);
      if (values['name'] === undefined && person.known?.['name'] !== undefined) values['name'] = person.known['name'];
      const [first] = person.mentions;
      if (values['name'] === undefined && first !== undefined) {
        this.#log.cell('person-unknown', first.plan, first.row, first.plan.columns.find(({ slot }) => slot === 'person.id' || slot === 'person.name'));
        for (const mention of person.mentions) this.#matched.delete(mention);
        return [];
      }
      person.id ??= `p-${String((last += 1)).padStart(4, '0')}`;
      for (const { plan, row } of person.mentions) if (plan.shape.name === 'people') tally.taken(plan, row);
      return [withId(values, person.id)];
    });
  }

  #add(id?: string): Person {
    const person = new Person(id);
    if (id !== undefined) this.#byId.set(id, person);
    return person;
  }

  #take(mention: Mention, person: Person): void {
    if (person.mentions.length === 0) this.#people.push(person);
    person.mentions.push(mention);
    if (mention.plan.shape.name !== 'people') this.#matched.set(mention, person);
    this.#number(person, mention.values);
    if (this.#named) this.#name(person, mention.values);
  }

  #drop(mention: Mention, tally: Tally): void {
    if (mention.plan.shape.name === 'people') tally.refused(mention.plan);
  }

  #number(person: Person, values: Readonly<Values>): void {
    const number = numberOf(values);
    if (number !== undefined && !this.#byNumber.has(number)) this.#byNumber.set(number, person);
  }

  /** Names are looked up only where a row gives nothing better, or where someone is on record already. */
  #nameAll(): void {
    if (this.#named) return;
    this.#named = true;
    for (const person of this.#people) for (const { values } of person.mentions) this.#name(person, values);
  }

  #name(person: Person, values: Readonly<Values>): void {
    const { name } = values;
    if (typeof name !== 'string') return;
    const key = nameKey(name);
    const namesakes = this.#byName.get(key);
    if (namesakes === undefined) this.#byName.set(key, [person]);
    else if (!namesakes.includes(person)) namesakes.push(person);
  }

  #differs(person: Person, number: string): boolean {
    const numbers = [person.known, ...person.mentions.map(({ values }) => values)].flatMap((values) => (values === undefined ? [] : [numberOf(values)]));
    return numbers.some((other) => other !== undefined && other !== number);
  }

  /** A known person of that name whose number was not known yet, where there is only one. */
  #unnumbered(mention: Mention, number: string | undefined): Person | undefined {
    if (!this.#named || number === undefined || mention.id !== undefined || mention.plan.literal) return undefined;
    const namesakes = typeof mention.values['name'] === 'string' ? (this.#byName.get(nameKey(mention.values['name'])) ?? []) : [];
    const [only] = namesakes;
    if (namesakes.length !== 1 || only?.known === undefined || this.#differs(only, number)) return undefined;
    return numberOf(only.known) === undefined ? only : undefined;
  }

  #byNameOf(mention: Mention): Person | undefined {
    const { name } = mention.values;
    if (typeof name !== 'string') return undefined;
    const namesakes = this.#byName.get(nameKey(name)) ?? [];
    const key = this.#questionKey(mention, name);
    const asked = this.#asked.get(key);
    if (asked !== undefined) return asked ?? undefined;
    const answer = this.#answers[key];
    if (answer !== undefined) {
      const chosen = answer === 'new' ? this.#add() : namesakes.find((person) => choiceValue(person) === answer);
      if (chosen !== undefined) {
        this.#asked.set(key, chosen);
        return chosen;
      }
    }
    const [only] = namesakes;
    if (only === undefined) return this.#add();
    if (namesakes.length === 1 && !this.#twiceInList(mention, only) && !contradicts(only, mention)) return only;
    this.#asked.set(key, null);
    this.#ask(key, mention, namesakes);
    return undefined;
  }

  /** Asked once a row in a list of people, once a sheet where a person may occur many times. Never holds the name. */
  #questionKey(mention: Mention, name: string): string {
    const { plan, row } = mention;
    const place = `${plan.file}/${plan.sheet}`;
    if (isList(mention)) return `person:${place}/${row}`;
    const key = `${place}/${nameKey(name)}`;
    const at = this.#firstRows.get(key) ?? row;
    this.#firstRows.set(key, at);
    return `person:${place}/${at}`;
  }

  /** A list that names every person once names two people where it has one name twice. */
  #twiceInList(mention: Mention, person: Person): boolean {
    return isList(mention) && person.mentions.some(({ plan }) => plan === mention.plan);
  }

  #ask(key: string, mention: Mention, namesakes: readonly Person[]): void {
    const { plan, row, values } = mention;
    const choices: ProblemChoice[] = [
      ...namesakes.map((person) => ({ value: choiceValue(person), title: describePerson(person) })),
      { value: 'new', title: { zh: '都不是，是另一个人', en: 'None of these: another person' } },
    ];
    const column = plan.columns.find(({ slot }) => slot === 'person.name' || (slot === 'name' && plan.shape.name === 'people'));
    const found = values['name'];
    this.#log.cell('which-person', plan, row, column, typeof found === 'string' ? found : null, { key, choices, args: { count: namesakes.length } });
  }
}

const bodies = ['people', 'seats'];

function isList(mention: Mention): boolean {
  return bodies.includes(mention.plan.shape.name);
}


function choiceValue(person: Person): string {
  const [first] = person.mentions;
  return person.id ?? (first === undefined ? 'new' : `at:${first.plan.file}/${first.plan.sheet}/${first.row}`);
}

function contradicts(person: Person, { values }: Mention): boolean {
  return [person.known, ...person.mentions.map((mention) => mention.values)].some((other) =>
    ['sex', 'birthDate', 'ethnicity'].some((field) => {
      const [a, b] = [other?.[field], values[field]];
      return typeof a === 'string' && typeof b === 'string' && !a.startsWith(b) && !b.startsWith(a);
    }),
  );
}

function slotOf({ plan }: Telling, field: string): string {
  return plan.shape.name === 'people' ? field : `person.${field}`;
}
