import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retrying } from './retry.ts';

const ADDRESS = 'http://federation.test/api/people';
const post = (headers: Record<string, string> = {}) => new Request(ADDRESS, { method: 'POST', body: '{"name":"甲"}', headers });

/** A server that answers one after the other with these; an error is a line that broke. The bodies that came are kept. */
function answering(...answers: readonly (number | Error | Response)[]) {
  const bodies: string[] = [];
  const times: number[] = [];
  const begin = Date.now();
  return {
    bodies,
    times,
    fetch: async (request: Request) => {
      times.push(Date.now() - begin);
      const answer = answers[bodies.push(await request.text()) - 1];
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : new Response(null, { status: answer ?? 500 });
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') }));
afterEach(() => void vi.useRealTimers());

async function run(server: ReturnType<typeof answering>, request: Request, tries = 3): Promise<number | string> {
  const done = retrying(server.fetch, { tries, delay: 200 })(request).then(({ status }) => status, (error: Error) => error.message);
  await vi.runAllTimersAsync();
  return done;
}

describe('trying again', () => {
  it.each([
    ['a GET that meets a full server', new Request(ADDRESS), [503, 200], 200, 2],
    ['a GET whose line broke', new Request(ADDRESS), [new TypeError('broken'), 200], 200, 2],
    ['a GET that is refused for good', new Request(ADDRESS), [404, 200], 404, 1],
    ['a GET that fails in the server', new Request(ADDRESS), [500, 200], 500, 1],
    ['as often as allowed and no more', new Request(ADDRESS), [503, 503, 503, 200], 503, 3],
    ['a line that stays broken', new Request(ADDRESS), [new TypeError('a'), new TypeError('b'), new TypeError('c')], 'c', 3],
    ['a POST without a key is said once', post(), [503, 201], 503, 1],
    ['a POST without a key whose line broke is said once', post(), [new TypeError('broken'), 201], 'broken', 1],
    ['a POST with a key', post({ 'Idempotency-Key': 'k' }), [429, 201], 201, 2],
  ] as const)('%s', async (_, request, answers, outcome, times) => {
    const server = answering(...answers);
    expect(await run(server, request)).toBe(outcome);
    expect(server.bodies).toHaveLength(times);
    expect(new Set(server.bodies).size).toBe(1);
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Mon, 23 Nov 2026 08:00:09 GMT', 9000],
    ['a date that has passed', 'Mon, 23 Nov 2026 07:00:00 GMT', 0],
  ])('waits as long as the server asks: %s', async (_, header, milliseconds) => {
    const server = answering(new Response(null, { status: 429, headers: { 'Retry-After': header } }), 200);
    expect(await run(server, new Request(ADDRESS))).toBe(200);
    expect(server.times[1]).toBe(milliseconds);
  });

  it('does not wait longer than anybody does', async () => {
    const server = answering(new Response(null, { status: 429, headers: { 'Retry-After': '900' } }), 200);
    expect(await run(server, new Request(ADDRESS))).toBe(429);
    expect(server.bodies).toHaveLength(1);
  });

  it('waits longer each time where the server names none', async () => {
    const server = answering(503, new Response(null, { status: 503, headers: { 'Retry-After': 'soon' } }), 200);
    expect(await run(server, new Request(ADDRESS))).toBe(200);
    const [, second = 0, third = 0] = server.times;
    expect(second).toBeGreaterThanOrEqual(100);
    expect(second).toBeLessThanOrEqual(200);
    expect(third - second).toBeGreaterThanOrEqual(200);
    expect(third - second).toBeLessThanOrEqual(400);
  });

  it('stops waiting when the request is aborted', async () => {
    const [server, abort] = [answering(503, 200), new AbortController()];
    const done = retrying(server.fetch, { tries: 3, delay: 1000 })(new Request(ADDRESS, { signal: abort.signal })).catch((error: Error) => error.name);
    await vi.advanceTimersByTimeAsync(10);
    abort.abort();
    expect(await done).toBe('AbortError');
    expect(server.bodies).toHaveLength(1);
  });
});
