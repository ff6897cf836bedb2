import { z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { principalOf, type Env } from '../access/admit.ts';
import { Problem } from '../problem.ts';
import { unavailability } from '../unavailable.ts';
import { digestOfAll, digestOfBody } from './digest.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;
const KEPT_HEADERS = ['Content-Type', 'Content-Language', 'Location', 'ETag'];
const answerSchema = z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() });

/** The header of {@link answerAgain}, for the description of an operation. */
export const againParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'A name for this request, a UUID at best. Sent again under it within a day, the same request is answered as before, with `Idempotency-Replayed: true`, and nothing is done twice.',
  schema: { type: 'string', pattern: '^[!-~]{1,255}$' },
} as const;

/**
 * Does what is asked under an Idempotency-Key once, and answers it again for a day to the same caller at the same address
 * (draft-ietf-httpapi-idempotency-key-header-07). What was refused was not done: it may be sent again, and be changed.
 */
export function answerAgain(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header('Idempotency-Key');
    if (key === undefined) return next();
    if (!KEY.test(key)) throw badKey();
    const { answers } = c.get('door');
    const federation = c.req.param('federation') ?? '';
    const id = digestOfAll(principalOf(c).actor, c.req.path, key);
    const begun = await answers.begin(federation, id, await digestOfBody(c));
    if (begun.state === 'other') throw otherBody();
    if (begun.state === 'open') throw stillOpen();
    if (begun.state === 'answered') return replayed(begun.answer);
    await next();
    // Nobody knows how far a failure came: what is not certain to be undone stays open, so that it is not done twice.
    const settled = c.res.ok ? answers.keep(federation, id, await answerOf(c)) : c.res.status < 500 || unavailability(c.error) === 'full' ? answers.forget(federation, id) : Promise.resolve();
    // What was done was done, whether or not the answer can be kept.
    await settled.catch(() => {});
    return undefined;
  };
}

async function answerOf(c: Context<Env>): Promise<string> {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = c.res.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return JSON.stringify({ status: c.res.status, headers: Object.fromEntries(headers), body: await c.res.clone().text() });
}

function replayed(kept: string): Response {
  const { status, headers, body } = answerSchema.parse(JSON.parse(kept));
  return new Response(body === '' ? null : body, { status, headers: { ...headers, 'Idempotency-Replayed': 'true' } });
}

function badKey(): Problem {
  const detail = { zh: 'Idempotency-Key 须为 1 到 255 个可见的 ASCII 字符，不含空格。', en: 'Idempotency-Key is one to 255 visible ASCII characters without blanks.' };
  return new Problem('invalid', detail, [{ pointer: '/header/Idempotency-Key', detail }]);
}

function otherBody(): Problem {
  return new Problem('key-reused', { zh: '这个 Idempotency-Key 已用于另一内容，请换一个。', en: 'Something else was sent under this Idempotency-Key: take another.' });
}

function stillOpen(): Problem {
  const detail = {
    zh: '同一请求正在处理。如果一直如此，说明处理曾中断：请先查看是否已经完成，再换一个 Idempotency-Key 重发。',
    en: 'The same request is still being worked on. If it stays so, that broke off: look whether it was done before you send it under another Idempotency-Key.',
  };
  return new Problem('request-open', detail, [], { 'Retry-After': '1' });
}
