/** A text as headings are compared: width, case, spaces and punctuation make no difference. */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
}

/** A heading in the ways it may be meant, the fullest first: with and without its hint in brackets and its “whether”. */
export function headingVariants(text: string): string[] {
  const wide = text.normalize('NFKC');
  const bare = normal(wide.replaceAll(/[([【〔][^)\]】〕]*[)\]】〕]/g, ''));
  const variants = [normal(wide), bare, bare.replace(/^是否(为|是|属于|属|系)?/, ''), bare.replace(/(情况|信息)$/, '')];
  return [...new Set(variants)].filter((variant) => variant !== '');
}
