import type { Account, Store } from '@federation/store';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { principalOf, type Env } from '../access/admit.ts';
import { route } from '../access/route.ts';
import { hashOf, isAcceptable } from '../accounts/password.ts';
import { dropCookie, openSession } from '../accounts/session.ts';
import { confirmPassword, signIn } from '../accounts/sign-in.ts';
import type { Api, Surroundings } from '../app.ts';
import { Problem } from '../problem.ts';
import { passwordSchema, sessionSchema, signInSchema } from '../schemas/account.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['session'];
const signedIn = { description: 'Who is signed in.', content: { 'application/json': { schema: sessionSchema } } };
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } });

/** Signing in and out, and one's own password. */
export function sessionRoutes(app: Api, { store, now }: Surroundings): void {
  app.openapi(
    route('anyone', {
      method: 'post',
      path: '/api/session',
      operationId: 'signIn',
      tags,
      summary: 'Sign in; the session is a cookie',
      request: { body: body(signInSchema) },
      responses: { 200: signedIn, ...errors(400, 401, 403, 422, 429) },
    }),
    async (c) => {
      const given = c.req.valid('json');
      const account = await signIn(store, now(), given);
      await openSession(c, store, now(), account, given.code === undefined ? 'password' : 'password-and-code');
      return c.json(await sessionView(store, account), 200);
    },
  );
  app.openapi(
    route('account', { method: 'get', path: '/api/session', operationId: 'getSession', tags, summary: 'Who is signed in', responses: { 200: signedIn } }),
    async (c) => c.json(await sessionView(store, await ownAccount(c, store)), 200),
  );
  app.openapi(
    route('account', { method: 'delete', path: '/api/session', operationId: 'signOut', tags, summary: 'Sign out', responses: { 204: { description: 'Signed out.' } } }),
    async (c) => {
      await store.sessions.close(principalOf(c).session ?? '');
      dropCookie(c);
      return c.body(null, 204);
    },
  );
  app.openapi(
    route('account', { method: 'delete', path: '/api/sessions', operationId: 'signOutEverywhere', tags, summary: 'Sign out in every browser', responses: { 204: { description: 'Signed out.' } } }),
    async (c) => {
      const { id, federation } = await ownAccount(c, store);
      await store.sessions.closeAll(principalOf(c).actor, id, federation);
      dropCookie(c);
      return c.body(null, 204);
    },
  );
  app.openapi(
    route('account', {
      method: 'put',
      path: '/api/session/password',
      operationId: 'changePassword',
      tags,
      summary: 'Change one’s own password; every other session ends',
      request: { body: body(passwordSchema) },
      responses: { 200: signedIn, ...errors(400, 422, 429) },
    }),
    async (c) => {
      const { present, next } = c.req.valid('json');
      const account = await ownAccount(c, store);
      await confirmPassword(store, now(), account, present);
      if (!isAcceptable(next, account.name) || next === present) {
        const detail = { zh: '新密码至少十二个字符，不能与登录名或现在的密码相同，也不能只有两三种字符。', en: 'At least twelve signs, other than the name and the present password, and of more than three kinds.' };
        throw new Problem('invalid', detail, [{ pointer: '/next', detail }]);
      }
      await store.accounts.setPassword(principalOf(c).actor, account.id, await hashOf(next), false);
      await openSession(c, store, now(), account, 'password-change');
      return c.json(await sessionView(store, { ...account, oneTime: false }), 200);
    },
  );
}

/** The account of whoever asks. */
export async function ownAccount(c: Context<Env>, store: Store): Promise<Account> {
  const account = await store.accounts.get(principalOf(c).account ?? '');
  if (account === undefined) throw new Problem('signed-out', { zh: '请先登录。', en: 'Sign in first.' });
  return account;
}

async function sessionView(store: Store, { id, name, federation, oneTime, secondFactor }: Account) {
  const [own] = await store.federations.lineage(federation);
  return { account: id, name, federation: { code: federation, name: own?.name ?? federation }, mustChange: oneTime, secondFactor: secondFactor !== null };
}
