import type { Value } from '../cells/read.ts';
import type { SheetPlan } from '../layout/plan.ts';

/** Values by field, and first of all the id, which stays empty until it is known. */
export type Values = Record<string, Value>;

/** Values of a row that is about to be read. The place of the id is kept free, so that no record need be copied. */
export function noValues(): Values {
  return { id: '' };
}

/** The record of these values, with its id. */
export function withId(values: Values, id: string): Values {
  values['id'] = id;
  return values;
}

/** How a row tells a unit. */
export interface UnitMention {
  id?: string;
  code?: string;
  name?: string;
  township?: string;
}

/** A person as one row tells them. Of the register of people, the row itself. */
export interface Mention {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly values: Values;
  readonly id: string | undefined;
}

/** One row of a register, before its references are resolved. */
export interface Draft {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly values: Values;
  readonly id: string | undefined;
  readonly unit: UnitMention | undefined;
  readonly person: Mention | undefined;
}
