const SECTIONS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * The clause number that a citation means: `二(一)1`, `二（一）1`, `二㈠1`, `二(一)1.` and `2-1-1` are all `2-1-1`; `二(六)`
 * is `2-6`, `二(一)10` is `2-1-10`. Undefined for anything else; never throws.
 */
export function parseCitation(text: string): string | undefined {
  const plain = text.trim().normalize('NFKC').replace(/\s/g, '');
  if (/^[1-9]\d*(-[1-9]\d*){1,2}$/.test(plain)) return plain;
  const parts = /^第?([一二三四五六七八九十])[、,.]?\(([一二三四五六七八九十])\)(?:([1-9]\d*)[.、]?)?$/.exec(plain);
  if (parts === null) return undefined;
  const [, section, part, item] = parts;
  const numbers = [SECTIONS.indexOf(section ?? '') + 1, SECTIONS.indexOf(part ?? '') + 1];
  return [...numbers, ...(item === undefined ? [] : [Number(item)])].join('-');
}

/** The official spelling of a clause number: `2-1-1` is `二（一）1`, `2-6` is `二（六）`. */
export function citationOf(clause: string): string {
  const [section, part, item = ''] = clause.split('-');
  const inSection = SECTIONS[Number(section) - 1] ?? section ?? '';
  return part === undefined ? inSection : `${inSection}（${SECTIONS[Number(part) - 1] ?? part}）${item}`;
}
