import type { Corrections } from '@federation/intake';

type SheetCorrection = NonNullable<Corrections['sheets']>[number];

/** What was said before and what is said now, together; the later word counts, column by column and answer by answer. */
export function together(before: Corrections, now: Corrections): Corrections {
  const sheets = new Map<string, SheetCorrection>();
  for (const sheet of [...(before.sheets ?? []), ...(now.sheets ?? [])]) {
    const key = JSON.stringify([sheet.file, sheet.sheet]);
    const earlier = sheets.get(key);
    sheets.set(key, {
      ...earlier,
      ...sheet,
      ...both('columns', earlier?.columns, sheet.columns),
      ...both('context', earlier?.context, sheet.context),
    });
  }
  return { sheets: [...sheets.values()], answers: { ...before.answers, ...now.answers } };
}

function both<Key extends string, Value extends object>(key: Key, earlier: Value | undefined, later: Value | undefined): { [K in Key]?: Value } {
  const made: { [K in Key]?: Value } = {};
  if (earlier !== undefined || later !== undefined) made[key] = Object.assign({}, earlier, later);
  return made;
}
