import type { Assessment, Facts } from '@federation/domain';
import type { Problem } from '@federation/intake';
import type { Names } from '../names.ts';

/** What the command `assess` has to say: the judgement, what was wrong with the files, and who is who. */
export interface Answer {
  readonly assessment: Assessment;
  readonly problems: readonly Problem[];
  readonly names: Names;
  readonly facts: Facts;
}
