import { expect, test } from 'vitest';
import { describeProblem } from './index.ts';
import { severities, type ProblemCode } from './problem.ts';

const codes = Object.keys(severities) as ProblemCode[];
const args = { most: 1, count: 2, rows: '3、4', columns: 'B、D', otherFile: 'b.xlsx', otherSheet: '乙', otherRow: 5 };

test.for(codes)('%s says what is wrong and what to do, in Chinese and English', (code) => {
  const problem = { code, severity: severities[code], file: 'a.xlsx', heading: '性别', found: 'x', args };
  for (const language of ['zh', 'en'] as const) {
    const { what, mend } = describeProblem(problem, language);
    expect(what).not.toMatch(/[{}]|undefined/);
    expect(mend).not.toMatch(/[{}]|undefined/);
    expect(what.length * mend.length).toBeGreaterThan(0);
    expect(/\p{sc=Han}/u.test(what.replaceAll(/“[^”]*”|[乙、]/gu, ''))).toBe(language === 'zh');
  }
});
