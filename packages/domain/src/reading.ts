import type { Words } from './language.ts';

/**
 * A word that the plan leaves open, as a setting with a default. A finding lists the readings it used; none is buried
 * in a rule.
 */
export type Reading = ChoiceReading | NumberReading;

interface Open {
  /** `<clause>/<slug>`: a public contract, as a measure's id is. */
  readonly id: string;
  readonly title: Words;
}

/** A reading that is one of some wordings. */
export interface ChoiceReading<Value extends string = string> extends Open {
  readonly default: NoInfer<Value>;
  readonly choices: Readonly<Record<Value, Words>>;
}

/** A reading that is a whole number. */
export interface NumberReading extends Open {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Words;
  /** Another reading that this one may not be below: the upper end of a band. */
  readonly notBelow?: NumberReading;
}

/** Chosen values by reading id; what is absent has its default. */
export type Readings = Readonly<Record<string, string | number>>;

/** The value of a reading in this judgement: as chosen, else its default. */
export type Chosen = <R extends Reading>(reading: R) => R extends ChoiceReading<infer Value> ? Value : number;

/** Looks chosen values up; they must have passed {@link checkReadings}. */
export function choose(readings: Readings): Chosen {
  return ((reading: Reading) => readings[reading.id] ?? reading.default) as Chosen;
}

/** A reading as a finding used it. */
export interface ReadingUsed {
  readonly id: string;
  readonly value: string | number;
  readonly isDefault: boolean;
}

/** One thing wrong with chosen readings. */
export interface ReadingProblem {
  readonly id: string;
  readonly fault: 'unknown' | 'not-a-choice' | 'out-of-range';
}

/** Declares a choice and keeps its values in its type. */
export function choiceReading<const Value extends string>(reading: ChoiceReading<Value>): ChoiceReading<Value> {
  return reading;
}

/** What is wrong with chosen readings, against those that a plan has. Empty when nothing is. */
export function checkReadings(known: readonly Reading[], chosen: Readings): readonly ReadingProblem[] {
  return Object.entries(chosen).flatMap(([id, value]): ReadingProblem[] => {
    const reading = known.find((one) => one.id === id);
    if (reading === undefined) return [{ id, fault: 'unknown' }];
    if ('choices' in reading) return Object.hasOwn(reading.choices, value) ? [] : [{ id, fault: 'not-a-choice' }];
    return Number.isInteger(value) && Number(value) >= reading.min && Number(value) <= reading.max ? [] : [{ id, fault: 'out-of-range' }];
  }).concat(known.filter((reading) => isCrossed(reading, chosen)).map(({ id }) => ({ id, fault: 'out-of-range' })));
}

function isCrossed(reading: Reading, chosen: Readings): boolean {
  if ('choices' in reading || reading.notBelow === undefined) return false;
  const { notBelow } = reading;
  return Number(chosen[reading.id] ?? reading.default) < Number(chosen[notBelow.id] ?? notBelow.default);
}
