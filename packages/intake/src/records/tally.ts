import type { SheetPlan } from '../layout/plan.ts';

/** How many rows of each sheet were taken in and refused. */
export class Tally {
  readonly #counts = new Map<SheetPlan, { taken: number; refused: number }>();

  taken(plan: SheetPlan): void {
    this.of(plan).taken += 1;
  }

  refused(plan: SheetPlan, rows = 1): void {
    this.of(plan).refused += rows;
  }

  of(plan: SheetPlan): { taken: number; refused: number } {
    let count = this.#counts.get(plan);
    if (count === undefined) this.#counts.set(plan, (count = { taken: 0, refused: 0 }));
    return count;
  }
}
