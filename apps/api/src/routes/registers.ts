import { registerNames, registers, type Field, type RegisterName } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { registerSchema } from '../schemas/register.ts';

/** The registers themselves: their definitions, and how far they are filled. */
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
