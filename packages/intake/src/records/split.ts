const postings = { 专: 'full-time', 挂: 'seconded', 兼: 'part-time' } as const;

/** A title that says how the post is held: `副理事长(兼)`, `副主席（兼职）`, `兼职副主席`. */
export function splitPosting(text: string): { readonly rest: string; readonly posting: string } | undefined {
  const match = /^(.+?)\s*[(（]\s*([专挂兼])职?\s*[)）]$/.exec(text) ?? /^()([专挂兼])职(?=\S{2,})/.exec(text);
  const word = match?.[2];
  if (match === null || (word !== '专' && word !== '挂' && word !== '兼')) return undefined;
  const rest = match[1] === undefined || match[1] === '' ? text.slice(match[0].length) : match[1];
  return rest === '委员' && word === '专' ? undefined : { rest, posting: postings[word] };
}

const grades = { 一: '1', 二: '2', 三: '3', 四: '4', 壹: '1', 贰: '2', 叁: '3', 肆: '4', 1: '1', 2: '2', 3: '3', 4: '4' } as const;

/** Category and grade in one cell: `肢体二级`, `视力残疾 1级`. */
export function splitGrade(text: string): { readonly category: string; readonly grade: string } | undefined {
  const match = /^(\D+?)[\s/、,，]*([一二三四壹贰叁肆1-4])级$/.exec(text.normalize('NFKC').trim());
  const grade = Object.entries(grades).find(([word]) => word === match?.[2])?.[1];
  return match?.[1] === undefined || grade === undefined ? undefined : { category: match[1], grade };
}

/** Several names in one cell; undefined where there is one. */
export function splitNames(name: unknown): readonly string[] | undefined {
  if (typeof name !== 'string' || !/[、，,;；/\n]/.test(name)) return undefined;
  const names = name.split(/[、，,;；/\n]/).map((part) => part.trim()).filter((part) => part !== '');
  return names.length > 1 ? names : undefined;
}

/** Two dates in one cell: `2024.3.5-2024.3.8`, `2024年3月5日至8日`. What the second leaves out it shares with the first. */
export function splitRange(text: string): { readonly from: string; readonly to: string } | undefined {
  const bare = text.normalize('NFKC').replaceAll(/\s/g, '');
  const match = /^(\d{4}[.年/]\d{1,2}[.月/]\d{1,2}日?)(?:至|到|[-—–―~～])+([\d.年月日/]+)$/.exec(bare);
  const [, from, end] = match ?? [];
  if (from === undefined || end === undefined) return undefined;
  const first = from.match(/\d+/g) ?? [];
  const last = end.match(/\d+/g) ?? [];
  if (last.length === 0 || last.length > 3) return undefined;
  return { from, to: [...first.slice(0, 3 - last.length), ...last].join('.') };
}
