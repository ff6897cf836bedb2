import type { Value } from '../cells/read.ts';
import type { SheetPlan } from '../layout/plan.ts';

/** Values by field. */
export type Values = Record<string, Value>;

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
