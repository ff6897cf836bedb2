import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { route } from '../access/route.ts';
import { answered, sendTo, type Pending, type Provider } from '../accounts/provider.ts';
import { openSession } from '../accounts/session.ts';
import type { Api, Surroundings } from '../app.ts';
import { Problem } from '../problem.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['session'];
const BACK = '/api/sign-in/provider/back';
const COOKIE = 'federation-sign-in';
const away = { description: 'To the address in Location.', headers: z.object({ Location: z.string() }) };
// Lax, other than the session's: the browser comes back from another site.
const attributes = { path: '/api/sign-in', httpOnly: true, sameSite: 'Lax' } as const;
const pendingSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** Signing in at a provider of identities (OpenID Connect, code flow with PKCE). */
export function providerRoutes(app: Api, { store, now, provider, address }: Surroundings): void {
  const own = (c: Context) => new URL(address ?? new URL(c.req.url).origin);
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/sign-in',
      operationId: 'waysToSignIn',
      tags,
      summary: 'Whether one can sign in at a provider of identities',
      responses: { 200: { description: 'The ways.', content: { 'application/json': { schema: z.object({ provider: z.boolean() }) } } } },
    }),
    (c) => c.json({ provider: provider !== undefined }, 200),
  );
  app.openapi(
    route('anyone', { method: 'get', path: '/api/sign-in/provider', operationId: 'signInAtProvider', tags, summary: 'Go to the provider', responses: { 302: away, ...errors(404) } }),
    async (c) => {
      const { address: to, pending } = await sendTo(configured(provider), new URL(BACK, own(c)).href);
      setCookie(c, COOKIE, Buffer.from(JSON.stringify(pending)).toString('base64url'), { ...attributes, maxAge: 600 });
      return c.redirect(to, 302);
    },
  );
  app.openapi(
    route('anyone', { method: 'get', path: BACK, operationId: 'backFromProvider', tags, summary: 'Come back from the provider', responses: { 302: away, ...errors(404) } }),
    async (c) => {
      const pending = pendingIn(getCookie(c, COOKIE));
      deleteCookie(c, COOKIE, attributes);
      const back = new URL(BACK + new URL(c.req.url).search, own(c));
      const account = pending && (await answered(store, configured(provider), back, pending));
      if (account === undefined) return c.redirect('/sign-in?refused=1', 302);
      await openSession(c, store, now(), account, 'provider');
      return c.redirect('/', 302);
    },
  );
}

function configured(provider: Provider | undefined): Provider {
  if (provider === undefined) throw new Problem('not-found', { zh: '没有设置统一身份认证。', en: 'No provider of identities is set up.' });
  return provider;
}

function pendingIn(cookie: string | undefined): Pending | undefined {
  try {
    return pendingSchema.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
}
