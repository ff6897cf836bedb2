import type { RegisterName } from './facts.ts';
import type { Words } from './language.ts';
import type { ReadingUsed } from './reading.ts';
import type { Operator, Share } from './threshold.ts';

/** Where an obligation stands. Nothing is ever a silent pass or a silent fail. */
export type Status =
  /** Held, whatever the unknown answers turn out to be. */
  | 'met'
  /** Missed, whatever the unknown answers turn out to be. */
  | 'unmet'
  /** Facts are missing that could change the answer. */
  | 'undetermined'
  /** The period or the deadline still runs. */
  | 'in-progress'
  /** There is nobody to judge: an empty body is never met. */
  | 'not-applicable'
  /** A value with no target to judge it by. */
  | 'reported';

/** How strongly the plan binds: a floor or an all, something to strive for, something to have set up. */
export type Force = 'binding' | 'expected' | 'attested';

/** A count between what is certain and what is possible, out of how many. Whole numbers; half days are 0.5. */
export interface Observed {
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** What is required at this denominator. */
export interface Required {
  readonly op: Operator;
  readonly count: number;
  readonly of: number;
  /** The share that the head-count was worked out from, where the plan sets one. */
  readonly share?: Share;
}

/** Who is behind the numbers: ids of records of one register, in order of id. */
export interface Evidence {
  readonly register: RegisterName;
  readonly counted: readonly string[];
  readonly notCounted: readonly string[];
  readonly unknown: readonly string[];
  /** Whose answer can decide the status, last term's members included where they are compared; empty when it is decided. */
  readonly deciding: readonly string[];
  /** Who is counted here and also in another measure over the same people. */
  readonly elsewhere: readonly { readonly measure: string; readonly ids: readonly string[] }[];
}

/** One group, person or side that is judged for itself within a finding. */
export interface Part {
  /** A group's key, a record's id, or `now` and `baseline`. */
  readonly key: string;
  /** A group's name; absent where the key is the id of a record. */
  readonly title?: Words;
  readonly status: Status;
  readonly observed: Observed;
  readonly required?: Required;
  readonly short: number;
  /** Whether what is done by now is enough for the time that has passed; only while it runs. */
  readonly pace?: Pace;
  /** The interval of a share that was estimated from a sample, in parts of 1. */
  readonly interval?: Interval;
  /** Steps that are missing or came too late, and indicators behind a field. */
  readonly faults?: readonly Fault[];
}

/** On track when the share done is at least the share of the time that has passed. */
export type Pace = 'on-track' | 'behind';

/** A confidence interval of a share, both ends in parts of 1, cut to four decimals. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence in percent. */
  readonly confidence: number;
}

/** A step of due form that is not as it must be. */
export interface Fault {
  readonly key: string;
  readonly title: Words;
  readonly state: 'missing' | 'late';
}

/** A least step that mends the finding, with the numbers it was worked out from. */
export interface Remedy {
  readonly kind:
    /** Exchange so many who do not count for as many who do; the size stays. */
    | 'replace'
    /** Take in so many who count; the size grows. */
    | 'add'
    /** Let so many go who do not belong. */
    | 'remove'
    /** Learn that so many of the unknown count. */
    | 'answer'
    /** Learn about so many, some of them last term's: which answers help depends on whose they are. */
    | 'learn'
    /** Set up what is missing in so many units, groups or for so many people. */
    | 'establish'
    /** So many more days for each person in `ids`. */
    | 'days'
    /** Take in registers that are missing. */
    | 'supply'
    /** Hold so many more, in the group in `ids` where groups are judged apart. */
    | 'hold'
    /** Let the person in `ids` attend so many more meetings. */
    | 'attend'
    /** Finish so many open or late items of `of`. */
    | 'finish'
    /** Take or record so many steps for the decision in `ids`. */
    | 'complete'
    /** Record the document with its date. */
    | 'record'
    /** Serve so many more people. */
    | 'serve';
  readonly count: number;
  /** How many there are to choose from, or the size after adding. */
  readonly of?: number;
  /** Set where those who come in must not count: under a ceiling. */
  readonly notCounting?: true;
  /** False when the step would break the authorised size. */
  readonly withinSize?: boolean;
  /** Whom or what it concerns: ids, group keys or names of registers. */
  readonly ids?: readonly string[];
}

/** A message as key and arguments; `explain` renders it in either language. */
export interface Explanation {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

/** The judgement of one measure over one set of facts on one day. */
export interface Finding {
  readonly measure: string;
  readonly clause: string;
  readonly kind: string;
  readonly force: Force;
  readonly status: Status;
  readonly observed: Observed;
  readonly required?: Required;
  /** How many are still missing, or too many under a ceiling, counting only the certain. */
  readonly short: number;
  readonly parts?: readonly Part[];
  readonly evidence: Evidence;
  readonly remedies: readonly Remedy[];
  /** Registers without which it cannot be judged. */
  readonly missing: readonly RegisterName[];
  readonly readings: readonly ReadingUsed[];
  readonly explanation: Explanation;
}
