import { expect, test } from 'vitest';
import { FederationProblem, items } from './items.ts';

const pages: Record<string, { items: number[]; next: string | null }> = {
  first: { items: [1, 2], next: 'b' },
  b: { items: [], next: 'c' },
  c: { items: [3], next: null },
};

test('every item comes once, and no page before it is wanted', async () => {
  const asked: (string | undefined)[] = [];
  const all = items(async (cursor) => {
    asked.push(cursor);
    return { data: pages[cursor ?? 'first'] ?? { items: [], next: null } };
  });
  expect(await all.next()).toEqual({ done: false, value: 1 });
  expect(asked).toEqual([undefined]);
  const rest: number[] = [];
  for await (const item of all) rest.push(item);
  expect(rest).toEqual([2, 3]);
  expect(asked).toEqual([undefined, 'b', 'c']);
});

test('a page that is refused is an error with the problem', async () => {
  const problem = { title: '没有找到', status: 404 };
  await expect(items(async () => ({ error: problem })).next()).rejects.toThrow(new FederationProblem(problem));
  await expect(items(async () => ({ error: problem })).next()).rejects.toMatchObject({ message: '没有找到', problem });
});
