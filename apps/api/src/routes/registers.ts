import { registerNames, registers, type Field, type RegisterName } from '@federation/domain';
import type { Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { masked } from '../masked.ts';
import { Problem } from '../problem.ts';
import { pageOf, pageQuery } from '../schemas/page.ts';
import { errors } from '../schemas/problem.ts';
import { recordSchema } from '../schemas/record.ts';
import { registerSchema } from '../schemas/register.ts';

const listQuery = pageQuery.extend({ q: z.string().max(100).optional().openapi({ description: 'Only records whose texts contain this.' }) });

/** The registers themselves, and every register's records: a resource each, made from its definition. */
export function registerRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('records.read', {
      method: 'get',
      path: `${FEDERATION}/registers`,
      operationId: 'listRegisters',
      tags: ['registers'],
      summary: 'The definitions of all registers, and how far they are filled',
      request: { params: inFederation },
      responses: { 200: { description: 'In the order in which they are filled in.', content: { 'application/json': { schema: z.object({ items: z.array(registerSchema).readonly() }) } } } },
    }),
    async (c) => {
      const kept = new Map((await store.kept(c.req.valid('param').federation)).map(({ register, count }) => [register, count]));
      return c.json({ items: registerNames.map((name) => registerView(name, kept.get(name))) }, 200);
    },
  );
  for (const name of registerNames) recordRoutes(app, store, name);
}

function recordRoutes(app: Api, store: Store, name: RegisterName): void {
  const { title } = registers[name];
  const schema = recordSchema(name);
  app.openapi(
    route('records.read', {
      method: 'get',
      path: `${FEDERATION}/${name}`,
      operationId: `list-${name}`,
      tags: ['registers'],
      summary: `${title.zh} ${title.en}`,
      request: { params: inFederation, query: listQuery },
      responses: { 200: { description: 'A page in order of id.', content: { 'application/json': { schema: pageOf(schema) } } }, ...errors(422) },
    }),
    async (c) => {
      const page = await store.list(c.req.valid('param').federation, name, c.req.valid('query'));
      return c.json({ ...page, items: page.items.map((record) => masked(name, record)) }, 200);
    },
  );
  app.openapi(
    route('records.read', {
      method: 'get',
      path: `${FEDERATION}/${name}/{id}`,
      operationId: `get-${name}`,
      tags: ['registers'],
      summary: `One record of ${title.zh} ${title.en}`,
      request: { params: inFederation.extend({ id: z.string().max(200) }) },
      responses: { 200: { description: 'The record.', content: { 'application/json': { schema } } }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const found = await store.get(federation, name, id);
      if (found === undefined) throw new Problem('not-found', { zh: `${title.zh}登记册中没有这条记录。`, en: `The register ${title.en} has no such record.` });
      return c.json(masked(name, found.entry), 200);
    },
  );
}

function registerView(name: RegisterName, count: number | undefined) {
  const { title, identity, fields } = registers[name];
  return {
    name,
    title,
    identity,
    fields: Object.entries(fields).map(([key, field]) => fieldView(key, field)),
    kept: count !== undefined,
    count: count ?? 0,
  };
}

function fieldView(name: string, { kind, title, help, required, sensitive, choices, register }: Field) {
  return {
    name,
    kind,
    title,
    required,
    sensitive,
    ...(help === undefined ? {} : { help }),
    ...(register === undefined ? {} : { register }),
    ...(choices === undefined ? {} : { choices: Object.fromEntries(Object.entries(choices).map(([value, choice]) => [value, choice.title])) }),
  };
}
