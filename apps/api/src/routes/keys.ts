import type { ApiKey } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { principalOf } from '../access/admit.ts';
import { isPermission } from '../access/permissions.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import { mustHold } from '../access/scope.ts';
import { digestOf, newSecret } from '../accounts/secret.ts';
import type { Api, Surroundings } from '../app.ts';
import { Problem } from '../problem.ts';
import { keySchema, newKeySchema, rotationSchema, toldKeySchema } from '../schemas/account.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['keys'];
const inKey = inFederation.extend({ id: z.uuid() });
const DAY = 24 * 60 * 60 * 1000;
const told = { description: 'With the key itself.', content: { 'application/json': { schema: toldKeySchema } } };

/** Keys of programs: for some permissions in some federations, for a time. */
export function keyRoutes(app: Api, { store, now }: Surroundings): void {
  const inDays = (days: number) => new Date(now().getTime() + days * DAY).toISOString();
  app.openapi(
    route('keys', {
      method: 'get',
      path: `${FEDERATION}/keys`,
      operationId: 'listKeys',
      tags,
      summary: 'The keys that were made here',
      request: { params: inFederation },
      responses: { 200: { description: 'In the order in which they were made.', content: { 'application/json': { schema: z.object({ items: z.array(keySchema).readonly() }) } } } },
    }),
    async (c) => c.json({ items: (await store.keys.list(c.req.valid('param').federation)).map(keyView) }, 200),
  );
  app.openapi(
    route('keys', {
      method: 'post',
      path: `${FEDERATION}/keys`,
      operationId: 'addKey',
      tags,
      summary: 'Make a key; it may no more than whoever makes it',
      request: { params: inFederation, body: { required: true, content: { 'application/json': { schema: newKeySchema } } } },
      responses: { 201: told, ...errors(400, 422) },
    }),
    async (c) => {
      const { federation } = c.req.valid('param');
      const { label, permissions, federations, days } = c.req.valid('json');
      await mustHold(store, principalOf(c), federations, permissions);
      const secret = newSecret();
      const key = await store.keys.add(principalOf(c).actor, { federation, label, permissions, federations, hash: digestOf(secret), expires: inDays(days) });
      return c.json({ key: keyView(key), secret }, 201);
    },
  );
  app.openapi(
    route('keys', {
      method: 'post',
      path: `${FEDERATION}/keys/{id}/rotate`,
      operationId: 'rotateKey',
      tags,
      summary: 'Another key in the place of one, which goes on for some days',
      request: { params: inKey, body: { required: true, content: { 'application/json': { schema: rotationSchema } } } },
      responses: { 201: told, ...errors(400, 404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const { days, overlap } = c.req.valid('json');
      const old = await store.keys.get(federation, id);
      if (old === undefined) throw noKey();
      await mustHold(store, principalOf(c), old.federations, old.permissions.filter(isPermission));
      const secret = newSecret();
      const key = await store.keys.rotate(principalOf(c).actor, federation, id, { hash: digestOf(secret), expires: inDays(days), until: inDays(overlap) });
      if (key === undefined) throw noKey();
      return c.json({ key: keyView(key), secret }, 201);
    },
  );
  app.openapi(
    route('keys', {
      method: 'delete',
      path: `${FEDERATION}/keys/{id}`,
      operationId: 'revokeKey',
      tags,
      summary: 'End a key at once',
      request: { params: inKey },
      responses: { 204: { description: 'Ended.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      if (!(await store.keys.revoke(principalOf(c).actor, federation, id))) throw noKey();
      return c.body(null, 204);
    },
  );
}

function keyView({ id, label, permissions, federations, created, expires, used }: ApiKey) {
  return { id, label, permissions: permissions.filter(isPermission), federations, created, expires, used };
}

function noKey(): Problem {
  return new Problem('not-found', { zh: '没有这个密钥。', en: 'There is no such key.' });
}
