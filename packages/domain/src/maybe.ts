/** Yes, no, or not known. Unknown is never no: it widens an interval instead of lowering a count. */
export type Maybe = boolean | undefined;

/** Yes when any is yes, unknown when none is yes and any is unknown (Kleene's strong disjunction). */
export function either(a: Maybe, b: Maybe): Maybe {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

/** No when any is no, unknown when none is no and any is unknown (Kleene's strong conjunction). */
export function both(a: Maybe, b: Maybe): Maybe {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}
