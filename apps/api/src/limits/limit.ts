import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Env } from '../access/admit.ts';
import { Problem } from '../problem.ts';
import { addressOf } from './address.ts';

/** How many requests are answered, in windows of so many seconds. */
export interface Limits {
  readonly window: number;
  /** Of each account or key. */
  readonly known: number;
  /** Of each address that nobody has signed in from. */
  readonly unknown: number;
  /** Whether a proxy stands before the service and names addresses in X-Forwarded-For. */
  readonly behindProxy?: boolean;
}

/** A page of the admin app asks for less than ten things; a program may page through a hundred thousand records in a minute. */
export const defaultLimits: Limits = { window: 60, known: 1200, unknown: 300 };

// Whoever watches over the service must not be turned away.
const EXEMPT = new Set(['/api/health', '/api/ready']);

/** Answers so many requests of each caller, and tells how many are left (draft-ietf-httpapi-ratelimit-headers-10). */
export function limitRequests({ window, known, unknown, behindProxy = false }: Limits): MiddlewareHandler<Env> {
  const policies = { known: policy('known', known, window), unknown: policy('unknown', unknown, window) };
  return async (c, next) => {
    if (EXEMPT.has(c.req.path)) return next();
    const principal = await c.get('door').identify();
    const { limiter, told, headersOf } = policies[principal === undefined ? 'unknown' : 'known'];
    const left = await consumed(limiter, principal?.actor ?? addressOf(c, behindProxy));
    const headers = { ...told, ...headersOf(left) };
    if (left.refused) throw tooMany(left.seconds, headers);
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  };
}

interface Left {
  readonly refused: boolean;
  readonly remaining: number;
  /** Until the window is over. */
  readonly seconds: number;
}

function policy(name: string, points: number, window: number) {
  return {
    limiter: new RateLimiterMemory({ keyPrefix: name, points, duration: window }),
    told: { 'RateLimit-Policy': `"${name}";q=${points};w=${window}` },
    headersOf: ({ remaining, seconds }: Left) => ({ RateLimit: `"${name}";r=${remaining};t=${seconds}` }),
  };
}

async function consumed(limiter: RateLimiterMemory, key: string): Promise<Left> {
  try {
    return leftOf(await limiter.consume(key), false);
  } catch (error) {
    if (error instanceof RateLimiterRes) return leftOf(error, true);
    throw error;
  }
}

function leftOf({ remainingPoints, msBeforeNext }: RateLimiterRes, refused: boolean): Left {
  return { refused, remaining: remainingPoints, seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}

function tooMany(seconds: number, headers: Readonly<Record<string, string>>): Problem {
  const detail = { zh: `请求过于频繁，请在 ${seconds} 秒后再试。`, en: `Too many requests: try again in ${seconds} seconds.` };
  return new Problem('too-many-requests', detail, [], { ...headers, 'Retry-After': String(seconds) });
}
