import type { Engine } from './engine.ts';
import type { Connection } from './tables.ts';

/** The ways to the tables that a part of the store works through. */
export interface Doors {
  readonly db: Connection;
  /** A transaction that changes a federation. */
  readonly change: <Result>(federation: string, work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /** A look at what one federation keeps. */
  readonly read: <Result>(federation: string, work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  readonly engine: Engine;
  readonly now: () => Date;
}
