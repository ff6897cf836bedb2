import { randomUUID } from 'node:crypto';
import { registerNames, registers, type Entry, type RegisterName } from '@federation/domain';
import { StoreError, type Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { principalOf } from '../access/admit.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { masked } from '../masked.ts';
import { Problem } from '../problem.ts';
import { checked, patched } from '../records/checked.ts';
import { expectedBy, moved, tagOf, type Expected } from '../records/precondition.ts';
import { pageOf, pageQuery } from '../schemas/page.ts';
import { errors } from '../schemas/problem.ts';
import { recordBody, recordPatch, recordSchema, stateSchema } from '../schemas/record.ts';

const tags = ['registers'];
const listQuery = pageQuery.extend({ q: z.string().max(100).optional().openapi({ description: 'Only records whose texts contain this.' }) });
const oneRecord = inFederation.extend({ id: z.string().min(1).max(200) });
const ifMatch = z.object({
  'If-Match': z.string().optional().openapi({ description: 'The ETag that came with the record.', example: '"12"' }),
  'If-None-Match': z.string().optional().openapi({ description: '`*` for a record that is to be new.' }),
});
const tagged = z.object({ ETag: z.string().openapi({ description: 'The version, for If-Match.', example: '"12"' }) });
const created = tagged.extend({ Location: z.string() });

/** Every register's records: a resource each, made from its definition. */
export function recordRoutes(app: Api, { store }: Surroundings): void {
  for (const name of registerNames) resource(app, store, name);
}

function resource(app: Api, store: Store, name: RegisterName): void {
  const { title } = registers[name];
  const json = { 'application/json': { schema: recordSchema(name) } };
  const [collection, member] = [`${FEDERATION}/${name}`, `${FEDERATION}/${name}/{id}`] as const;
  const sent = { required: true, content: { 'application/json': { schema: recordBody(name) } } };
  const nobody = () => new Problem('not-found', { zh: `${title.zh}登记册中没有这条记录。`, en: `The register ${title.en} has no such record.` });

  app.openapi(
    route('records.read', {
      method: 'get',
      path: collection,
      operationId: `list-${name}`,
      tags,
      summary: `${title.zh} ${title.en}`,
      request: { params: inFederation, query: listQuery },
      responses: { 200: { description: 'A page in order of id.', content: { 'application/json': { schema: pageOf(recordSchema(name)) } } }, ...errors(422) },
    }),
    async (c) => {
      const page = await store.list(c.req.valid('param').federation, name, c.req.valid('query'));
      return c.json({ ...page, items: page.items.map((record) => masked(name, record)) }, 200);
    },
  );
  app.openapi(
    route('records.read', {
      method: 'get',
      path: member,
      operationId: `get-${name}`,
      tags,
      summary: `One record of ${title.zh} ${title.en}`,
      request: { params: oneRecord },
      responses: { 200: { description: 'The record.', headers: tagged, content: json }, 304: { description: 'Still the one of If-None-Match.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const found = await store.get(federation, name, id);
      if (found === undefined) throw nobody();
      const ETag = tagOf(found.version);
      if (c.req.header('If-None-Match') === ETag) return c.body(null, 304, { ETag });
      return c.json(masked(name, found.entry), 200, { ETag });
    },
  );
  app.openapi(
    route('records.read', {
      method: 'get',
      path: `${member}/history`,
      operationId: `history-${name}`,
      tags,
      summary: `All that a record of ${title.zh} ${title.en} ever was`,
      request: { params: oneRecord },
      responses: { 200: { description: 'Every state, the first one first.', content: { 'application/json': { schema: z.object({ items: z.array(stateSchema(name)) }) } } }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const states = await store.history(federation, name, id);
      if (states.length === 0) throw nobody();
      return c.json({ items: states.map(({ entry, number, ...act }) => ({ version: number, ...act, record: entry === null ? null : masked(name, entry) })) }, 200);
    },
  );
  app.openapi(
    route('records.write', {
      method: 'post',
      path: collection,
      operationId: `add-${name}`,
      tags,
      summary: `Add a record to ${title.zh} ${title.en} under an id of the service's`,
      request: { params: inFederation, body: sent },
      responses: { 201: { description: 'Added.', headers: created, content: json }, ...errors(400, 409, 413, 415, 422) },
    }),
    async (c) => {
      const { federation } = c.req.valid('param');
      const id = randomUUID();
      const version = await put(federation, id, checked(name, id, c.req.valid('json'), undefined), null, principalOf(c).actor);
      const { entry } = (await store.get(federation, name, id)) ?? {};
      return c.json(masked(name, entry ?? {}), 201, { Location: `${c.req.path}/${id}`, ETag: tagOf(version) });
    },
  );
  app.openapi(
    route('records.write', {
      method: 'put',
      path: member,
      operationId: `put-${name}`,
      tags,
      summary: `Replace a record of ${title.zh} ${title.en} whole, or add one under this id`,
      request: { params: oneRecord, headers: ifMatch, body: sent },
      responses: { 200: { description: 'Replaced.', headers: tagged, content: json }, 201: { description: 'Added.', headers: tagged, content: json }, ...errors(400, 404, 409, 412, 413, 415, 422, 428) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const expected = expectedBy(c);
      const before = await store.get(federation, name, id);
      if (before === undefined && expected !== null) throw nobody();
      const entry = checked(name, id, c.req.valid('json'), before?.entry);
      const ETag = tagOf(await put(federation, id, entry, expected, principalOf(c).actor));
      return c.json(masked(name, entry), expected === null ? 201 : 200, { ETag });
    },
  );
  app.openapi(
    route('records.write', {
      method: 'patch',
      path: member,
      operationId: `patch-${name}`,
      tags,
      summary: `Change fields of a record of ${title.zh} ${title.en}; null takes one away (RFC 7396)`,
      request: { params: oneRecord, headers: ifMatch, body: { required: true, content: { 'application/json': { schema: recordPatch(name) } } } },
      responses: { 200: { description: 'Changed.', headers: tagged, content: json }, ...errors(400, 404, 409, 412, 413, 415, 422, 428) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const expected = expectedBy(c);
      const before = await store.get(federation, name, id);
      if (before === undefined) throw nobody();
      const entry = checked(name, id, patched(masked(name, before.entry), c.req.valid('json')), before.entry);
      return c.json(masked(name, entry), 200, { ETag: tagOf(await put(federation, id, entry, expected, principalOf(c).actor)) });
    },
  );
  app.openapi(
    route('records.write', {
      method: 'delete',
      path: member,
      operationId: `remove-${name}`,
      tags,
      summary: `Remove a record of ${title.zh} ${title.en}; its history stays`,
      request: { params: oneRecord, headers: ifMatch },
      responses: { 204: { description: 'Removed.' }, ...errors(404, 409, 412, 422, 428) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const expected = expectedBy(c);
      if ((await store.get(federation, name, id)) === undefined) throw nobody();
      await matching(store.write(federation, { actor: principalOf(c).actor, action: 'record.remove', remove: { [name]: [id] }, ifMatch: { [name]: { [id]: expected } } }));
      return c.body(null, 204);
    },
  );

  /** Writes one record, and gives the version that it has then. */
  async function put(federation: string, id: string, entry: Entry<RegisterName>, expected: Expected, actor: string): Promise<number> {
    await matching(store.write(federation, { actor, action: expected === null ? 'record.add' : 'record.change', put: { [name]: [entry] }, ifMatch: { [name]: { [id]: expected } } }));
    return (await store.get(federation, name, id))?.version ?? 0;
  }
}

async function matching<Result>(writing: Promise<Result>): Promise<Result> {
  return writing.catch((error: unknown) => {
    throw error instanceof StoreError && error.fault === 'changed-meanwhile' ? moved() : error;
  });
}
