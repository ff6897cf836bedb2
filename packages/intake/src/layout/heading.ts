/** A text as headings are compared: width, case, spaces and punctuation make no difference. */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
}

const remembered = new Map<string, readonly string[]>();

/** A heading in the ways it may be meant, the fullest first: with and without its hint in brackets and its “whether”. */
export function headingVariants(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const wide = text.normalize('NFKC');
  const bare = normal(wide.replaceAll(/[([【〔][^)\]】〕]*[)\]】〕]/g, ''));
  const all = [normal(wide), bare, bare.replace(/^是否(为|是|属于|属|系)?/, ''), bare.replace(/(情况|信息)$/, '')];
  const variants = [...new Set(all)].filter((variant) => variant !== '');
  // Asked again for every register; forgotten at once when a sheet brings more than a sheet can.
  if (remembered.size > 5_000) remembered.clear();
  remembered.set(text, variants);
  return variants;
}
