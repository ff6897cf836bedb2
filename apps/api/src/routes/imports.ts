import { describeProblem } from '@federation/intake';
import type { Written } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { principalOf } from '../access/admit.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { accept, importOf, pendingOf } from '../imports/accept.ts';
import { columnFaults, together } from '../imports/corrections.ts';
import { contradictions } from '../imports/contradictions.ts';
import { prepare, type Pending } from '../imports/pending.ts';
import { Problem } from '../problem.ts';
import { acceptedSchema, correctionsSchema, filesSchema, importSchema, previewSchema } from '../schemas/import.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['imports'];
const params = inFederation.extend({ id: z.uuid() });
const preview = { description: 'What was understood, and what accepting would change.', content: { 'application/json': { schema: previewSchema } } };

/** Files are taken in in two steps: nothing is written before a person has seen what would be, and accepted it. */
export function importRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('imports.create', {
      method: 'post',
      path: `${FEDERATION}/imports`,
      operationId: 'createImport',
      tags,
      summary: 'Hand in files; they wait for a day at most',
      request: { params: inFederation, body: { required: true, content: { 'multipart/form-data': { schema: filesSchema } } } },
      responses: { 201: { ...preview, headers: z.object({ Location: z.string() }) }, ...errors(400, 413, 422) },
    }),
    async (c) => {
      const { federation } = c.req.valid('param');
      const files = await Promise.all([c.req.valid('form').files].flat().map(async (file) => ({ name: file.name, data: await file.bytes() })));
      const pending = await prepare(store, federation, files, {});
      const { id, expires } = await store.imports.create(federation, principalOf(c).actor, files, pending);
      return c.json(previewView(id, expires, pending), 201, { Location: `/api/federations/${federation}/imports/${id}` });
    },
  );
  app.openapi(
    route('imports.create', {
      method: 'get',
      path: `${FEDERATION}/imports/{id}`,
      operationId: 'getImport',
      tags,
      summary: 'The preview of an import that waits, or what became of it',
      request: { params },
      responses: { 200: { description: 'The import.', content: { 'application/json': { schema: importSchema } } }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const { state, expires, pending, written } = await importOf(store, federation, id);
      return c.json(state === 'accepted' ? acceptedView(id, written) : previewView(id, expires, pending), 200);
    },
  );
  app.openapi(
    route('imports.create', {
      method: 'patch',
      path: `${FEDERATION}/imports/{id}`,
      operationId: 'correctImport',
      tags,
      summary: 'Mend what was understood: columns, registers, answers to questions',
      request: { params, body: { required: true, content: { 'application/json': { schema: correctionsSchema } } } },
      responses: { 200: preview, ...errors(400, 404, 409, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const { expires, pending } = await pendingOf(store, federation, id);
      const said = c.req.valid('json');
      const faults = columnFaults(said, pending.sheets);
      if (faults.length > 0) throw new Problem('invalid', { zh: '有的列对应的字段不存在，位置见 errors。', en: 'Some columns are said to hold fields that do not exist; see errors for which.' }, faults);
      const corrections = together(pending.corrections, said);
      const mended = await prepare(store, federation, await store.imports.files(federation, id), corrections);
      await store.imports.update(federation, id, mended);
      return c.json(previewView(id, expires, mended), 200);
    },
  );
  app.openapi(
    route('imports.accept', {
      method: 'post',
      path: `${FEDERATION}/imports/{id}/accept`,
      operationId: 'acceptImport',
      tags,
      summary: 'Write what was previewed, all of it or nothing; the files are deleted',
      request: { params },
      responses: { 200: { description: 'Written.', content: { 'application/json': { schema: acceptedSchema } } }, ...errors(404, 409, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      return c.json(acceptedView(id, await accept(store, federation, principalOf(c).actor, id)), 200);
    },
  );
  app.openapi(
    route('imports.create', {
      method: 'delete',
      path: `${FEDERATION}/imports/{id}`,
      operationId: 'deleteImport',
      tags,
      summary: 'Discard an import and its files',
      request: { params },
      responses: { 204: { description: 'Gone.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const deleted = await store.imports.delete(federation, id);
      if (!deleted) throw new Problem('not-found', { zh: '没有这次导入，或已过期。', en: 'There is no such import, or it has expired.' });
      return c.body(null, 204);
    },
  );
}

function previewView(id: string, expires: string, pending: Pending) {
  const { sheets, problems, differences, corrections } = pending;
  const told = problems.map((problem) => Object.assign({}, problem, { words: { zh: describeProblem(problem, 'zh'), en: describeProblem(problem, 'en') } }));
  return { id, state: 'previewed' as const, expires, sheets, problems: [...told, ...contradictions(pending)], differences, corrections };
}

function acceptedView(id: string, written: Written) {
  return { id, state: 'accepted' as const, written: Object.fromEntries(Object.entries(written).map(([name, { added, changed }]) => [name, added + changed])) };
}
