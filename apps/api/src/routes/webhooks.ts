import { randomBytes } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { principalOf } from '../access/admit.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { Problem } from '../problem.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['webhooks'];
const one = inFederation.extend({ id: z.uuid() });
const gone = () => new Problem('not-found', { zh: '没有登记这个接收地址。', en: 'No such endpoint is registered.' });

const types = z.array(z.string().regex(/^[a-z-]+(\.[a-z-]+)*$/).max(60)).max(50).openapi({ description: 'The types of events to be told; all where empty.', example: ['records.changed'] });
const url = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((text) => URL.canParse(text) && new URL(text).username === '' && new URL(text).password === '', { error: 'credentials' })
  .openapi({ example: 'https://example.com/federation', description: 'Where events are posted to; without a name or password in it.' });

const endpointSchema = z.object({ id: z.string(), url: z.string(), types: z.array(z.string()).readonly(), created: z.iso.datetime() }).openapi('Endpoint');
const newEndpointSchema = endpointSchema.extend({ secret: z.string().openapi({ description: 'Shown this once. Signs every delivery, as Standard Webhooks describes.', example: 'whsec_…' }) }).openapi('NewEndpoint');
const states = ['waiting', 'delivered', 'failed'] as const;
const stateOf = (text: string) => states.find((state) => state === text) ?? 'waiting';
const deliverySchema = z
  .object({
    event: z.int(),
    state: z.enum(states),
    attempt: z.int().openapi({ description: 'Attempts so far.' }),
    nextAttempt: z.string(),
    status: z.int().nullable().openapi({ description: 'The last answer’s status; null where there was no answer.' }),
  })
  .openapi('Delivery');
const eventSchema = z
  .object({ number: z.int(), type: z.string(), data: z.record(z.string(), z.unknown()).openapi({ description: 'Registers, ids and counts; nobody’s name.' }), created: z.iso.datetime() })
  .openapi('Event');

/** What happens in a federation, as a list to ask for and as messages to be told. */
export function webhookRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('webhooks', {
      method: 'get',
      path: `${FEDERATION}/events`,
      operationId: 'listEvents',
      tags,
      summary: 'What happened, the oldest first, after an event',
      request: { params: inFederation, query: z.object({ after: z.coerce.number().int().min(0).optional(), limit: z.coerce.number().int().min(1).max(500).default(50) }) },
      responses: { 200: { description: 'Give the last number as `after` to go on.', content: { 'application/json': { schema: z.object({ items: z.array(eventSchema).readonly() }) } } }, ...errors(422) },
    }),
    async (c) => c.json({ items: await store.events(c.req.valid('param').federation, c.req.valid('query')) }, 200),
  );
  app.openapi(
    route('webhooks', {
      method: 'get',
      path: `${FEDERATION}/webhooks`,
      operationId: 'listEndpoints',
      tags,
      summary: 'Where events are told',
      request: { params: inFederation },
      responses: { 200: { description: 'Without their secrets.', content: { 'application/json': { schema: z.object({ items: z.array(endpointSchema).readonly() }) } } } },
    }),
    async (c) => c.json({ items: await store.deliveries.endpoints(c.req.valid('param').federation) }, 200),
  );
  app.openapi(
    route('webhooks', {
      method: 'post',
      path: `${FEDERATION}/webhooks`,
      operationId: 'addEndpoint',
      tags,
      summary: 'Have events told to an address, signed as Standard Webhooks describes',
      request: { params: inFederation, body: { required: true, content: { 'application/json': { schema: z.strictObject({ url, types: types.default([]) }).openapi('EndpointRequest') } } } },
      responses: { 201: { description: 'From now on.', content: { 'application/json': { schema: newEndpointSchema } } }, ...errors(400, 422) },
    }),
    async (c) => {
      const secret = `whsec_${randomBytes(32).toString('base64')}`;
      const endpoint = await store.deliveries.addEndpoint(c.req.valid('param').federation, principalOf(c).actor, { ...c.req.valid('json'), secret });
      return c.json({ ...endpoint, secret }, 201);
    },
  );
  app.openapi(
    route('webhooks', {
      method: 'delete',
      path: `${FEDERATION}/webhooks/{id}`,
      operationId: 'removeEndpoint',
      tags,
      summary: 'Tell an address nothing more, not even what is still waiting',
      request: { params: one },
      responses: { 204: { description: 'Gone.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      if (!(await store.deliveries.removeEndpoint(federation, principalOf(c).actor, id))) throw gone();
      return c.body(null, 204);
    },
  );
  app.openapi(
    route('webhooks', {
      method: 'get',
      path: `${FEDERATION}/webhooks/{id}/deliveries`,
      operationId: 'listDeliveries',
      tags,
      summary: 'How far the telling has got, the newest event first',
      request: { params: one, query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }) },
      responses: { 200: { description: 'The log.', content: { 'application/json': { schema: z.object({ items: z.array(deliverySchema).readonly() }) } } }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const endpoints = await store.deliveries.endpoints(federation);
      if (!endpoints.some((endpoint) => endpoint.id === id)) throw gone();
      const items = await store.deliveries.list(federation, id, c.req.valid('query').limit);
      return c.json({ items: items.map(({ state, ...item }) => ({ ...item, state: stateOf(state) })) }, 200);
    },
  );
  app.openapi(
    route('webhooks', {
      method: 'post',
      path: `${FEDERATION}/webhooks/{id}/deliveries/{event}/replay`,
      operationId: 'replayDelivery',
      tags,
      summary: 'Tell an event once more, whatever became of it',
      request: { params: one.extend({ event: z.coerce.number().int().min(1) }) },
      responses: { 202: { description: 'It is due now.' }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id, event } = c.req.valid('param');
      if (!(await store.deliveries.again(federation, id, event))) throw gone();
      return c.body(null, 202);
    },
  );
}
