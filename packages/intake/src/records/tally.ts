import type { SheetPlan } from '../layout/plan.ts';

interface Count {
  taken: number;
  refused: number;
  last: number;
}

/** How many rows of each sheet were taken in and refused. */
export class Tally {
  readonly #counts = new Map<SheetPlan, Count>();

  /** A row is counted once, though it may be a record of several people. */
  taken(plan: SheetPlan, row: number): void {
    const count = this.of(plan);
    if (count.last !== row) count.taken += 1;
    count.last = row;
  }

  refused(plan: SheetPlan, rows = 1): void {
    this.of(plan).refused += rows;
  }

  of(plan: SheetPlan): Count {
    let count = this.#counts.get(plan);
    if (count === undefined) this.#counts.set(plan, (count = { taken: 0, refused: 0, last: 0 }));
    return count;
  }
}
