import { readFileSync } from 'node:fs';

/** A row of the published list of divisions: real places, unlike the people. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
}

/** The six sumu and towns, and the 97 gacha, villages and communities in order of code. */
export function readDivisions(): { readonly townships: readonly Division[]; readonly villages: readonly Division[] } {
  const lines = readFileSync(new URL('divisions.csv', import.meta.url), 'utf8').trim().split('\n').slice(1);
  const all = lines.map((line): Division => {
    const [code = '', name = '', type = '', parent = ''] = line.split(',');
    return { code, name, type, parent };
  });
  return {
    townships: all.filter((division) => division.code.length === 9),
    villages: all.filter((division) => division.code.length === 12),
  };
}

/** The banner. */
export const banner = { code: '150624', name: '鄂托克旗' } as const;

/** What the office calls a type of division. */
export const typeNames: Readonly<Record<string, string>> = { town: '镇', sumu: '苏木', gacha: '嘎查', village: '村', community: '社区' };
