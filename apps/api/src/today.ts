const inBeijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day, `YYYY-MM-DD`, by the clock that the plan's days are counted by, wherever the machine stands. */
export function dayIn(now: Date): string {
  return inBeijing.format(now);
}
