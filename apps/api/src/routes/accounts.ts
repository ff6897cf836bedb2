import type { Account, Grant, Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { principalOf } from '../access/admit.ts';
import { isRole, roleNames, roles } from '../access/permissions.ts';
import type { Principal } from '../access/principal.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import { heldIn, mustHold } from '../access/scope.ts';
import { accountNameFrom } from '../accounts/account-name.ts';
import { hashOf, oneTimePassword } from '../accounts/password.ts';
import type { Api, Surroundings } from '../app.ts';
import { Problem } from '../problem.ts';
import { accountSchema, newAccountSchema, oneTimeSchema } from '../schemas/account.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['accounts'];
const inAccount = inFederation.extend({ id: z.uuid() });
const inRole = inAccount.extend({ role: z.enum(roleNames) });
const told = { description: 'With its one-time password.', content: { 'application/json': { schema: oneTimeSchema } } };

/** Accounts of a federation, for its administrators. */
export function accountRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('accounts', {
      method: 'get',
      path: `${FEDERATION}/accounts`,
      operationId: 'listAccounts',
      tags,
      summary: 'The accounts that were made here or hold a role here',
      request: { params: inFederation },
      responses: { 200: { description: 'In order of name.', content: { 'application/json': { schema: z.object({ items: z.array(accountSchema).readonly() }) } } } },
    }),
    async (c) => c.json({ items: (await store.accounts.list(c.req.valid('param').federation)).map((account) => accountView(account, account.grants)) }, 200),
  );
  app.openapi(
    route('accounts', {
      method: 'post',
      path: `${FEDERATION}/accounts`,
      operationId: 'addAccount',
      tags,
      summary: 'Make an account with a one-time password and roles here',
      request: { params: inFederation, body: { required: true, content: { 'application/json': { schema: newAccountSchema } } } },
      responses: { 201: told, ...errors(400, 409, 422) },
    }),
    async (c) => {
      const { federation } = c.req.valid('param');
      const { name: given, roles: wanted } = c.req.valid('json');
      const { actor } = principalOf(c);
      const name = accountNameFrom(given);
      if (name === undefined) throw badName();
      for (const role of wanted) await mustHold(store, principalOf(c), [federation], roles[role].here);
      const password = oneTimePassword();
      const account = await store.accounts.add(actor, { federation, name, password: await hashOf(password) });
      if (account === undefined) throw new Problem('name-taken', { zh: '请换一个登录名。', en: 'Choose another name.' });
      for (const role of wanted) await store.accounts.grant(actor, account.id, { federation, role });
      return c.json({ account: accountView(account, wanted.map((role) => ({ federation, role }))), password }, 201);
    },
  );
  app.openapi(
    route('accounts', {
      method: 'post',
      path: `${FEDERATION}/accounts/{id}/reset`,
      operationId: 'resetAccount',
      tags,
      summary: 'Another one-time password; the second factor is taken off, every session ends',
      request: { params: inAccount },
      responses: { 200: told, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const { account, grants } = await governed(store, principalOf(c), federation, id);
      const password = oneTimePassword();
      await store.accounts.setPassword(principalOf(c).actor, id, await hashOf(password), true);
      if (account.secondFactor !== null) await store.accounts.setSecondFactor(principalOf(c).actor, id, null);
      return c.json({ account: { ...accountView(account, grants.filter((grant) => grant.federation === federation)), oneTime: true, secondFactor: false }, password }, 200);
    },
  );
  app.openapi(
    route('accounts', {
      method: 'delete',
      path: `${FEDERATION}/accounts/{id}`,
      operationId: 'closeAccount',
      tags,
      summary: 'Close an account for good',
      request: { params: inAccount },
      responses: { 204: { description: 'Closed.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      await governed(store, principalOf(c), federation, id);
      await store.accounts.close(principalOf(c).actor, id);
      return c.body(null, 204);
    },
  );
  app.openapi(
    route('accounts', {
      method: 'put',
      path: `${FEDERATION}/accounts/{id}/roles/{role}`,
      operationId: 'grantRole',
      tags,
      summary: 'Give an account a role here, wherever it was made',
      request: { params: inRole },
      responses: { 204: { description: 'It holds the role.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id, role } = c.req.valid('param');
      const account = await store.accounts.get(id);
      if (account === undefined || account.closed) throw noAccount();
      await mustHold(store, principalOf(c), [federation], roles[role].here);
      await store.accounts.grant(principalOf(c).actor, id, { federation, role });
      return c.body(null, 204);
    },
  );
  app.openapi(
    route('accounts', {
      method: 'delete',
      path: `${FEDERATION}/accounts/{id}/roles/{role}`,
      operationId: 'revokeRole',
      tags,
      summary: 'Take a role here from an account',
      request: { params: inRole },
      responses: { 204: { description: 'It no longer holds the role.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id, role } = c.req.valid('param');
      if (!(await store.accounts.revoke(principalOf(c).actor, id, { federation, role }))) throw noAccount();
      return c.body(null, 204);
    },
  );
}

/** An account of the federation that holds no role where whoever asks could not give it: nobody takes over another's rights. */
async function governed(store: Store, principal: Principal, federation: string, id: string): Promise<{ readonly account: Account; readonly grants: readonly Grant[] }> {
  const account = await store.accounts.get(id);
  if (account === undefined || account.federation !== federation || account.closed) throw noAccount();
  const grants = await store.accounts.grants(id);
  for (const grant of grants) {
    if ((await heldIn(store, principal, grant.federation)).has('accounts')) continue;
    throw new Problem('not-allowed', { zh: '这个账号在别处还有角色，请由那里的管理员处理。', en: 'The account holds a role elsewhere too: ask an administrator there.' });
  }
  return { account, grants };
}

function accountView({ id, name, federation, created, oneTime, secondFactor, closed }: Account, grants: readonly Grant[]) {
  return { id, name, federation, roles: grants.map(({ role }) => role).filter(isRole), created, oneTime, secondFactor: secondFactor !== null, closed };
}

function noAccount(): Problem {
  return new Problem('not-found', { zh: '这里没有这个账号。', en: 'There is no such account here.' });
}

function badName(): Problem {
  const detail = { zh: '登录名须为 2 到 40 个文字、数字、点、横线或下划线，以文字或数字开头。', en: 'Two to forty letters, digits, dots, hyphens or underscores, beginning with a letter or digit.' };
  return new Problem('invalid', detail, [{ pointer: '/name', detail }]);
}
