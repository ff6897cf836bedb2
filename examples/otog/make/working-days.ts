/** Weeks and days around public holidays, when nobody travels. */
const CLOSED = /^2026-(02-1[2-9]|02-2|04-06|05-0[1-5]|06-19|09-25|10-0[1-8])/;

/** The holidays of 2026 that fall on weekdays, when the office is closed. */
export const HOLIDAYS = /^2026-(01-0[12]|02-1[6-9]|02-2[03]|04-06|05-0[145]|06-19|09-25|10-0[12567])/;

/** Mondays to Fridays from one day to another, but for those that are closed. */
export function workingDays(since: string, until: string, closed = CLOSED): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(since); at <= Date.parse(until); at += 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    const day = new Date(at).toISOString().slice(0, 10);
    if (weekday > 0 && weekday < 6 && !closed.test(day)) days.push(day);
  }
  return days;
}
