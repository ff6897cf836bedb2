import { z } from '@hono/zod-openapi';

const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:federation:problem:invalid' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ description: 'The id of the request, as in the header Request-Id; the log of the service has it.', example: 'urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301' }),
    errors: z.array(z.object({ pointer: z.string().openapi({ example: '/facts/people/0/name' }), detail: z.string() })),
  })
  .openapi('ProblemDetails', { description: 'RFC 9457, in the language of Accept-Language. Never repeats what was sent.' });

const descriptions = {
  400: 'The body cannot be read.',
  401: 'Nobody is signed in.',
  403: 'Not allowed with this role or key; or sent by another site.',
  404: 'There is none.',
  409: 'Contradicts what is stored by now.',
  412: 'Not the version that If-Match names.',
  413: 'Too large.',
  415: 'Another type of content is expected.',
  429: 'Too many failures, or too many requests; Retry-After says when to try again.',
  422: 'Understood, but not valid; `errors` says where.',
  503: 'The database does not answer, or has no room; Retry-After says when to try again.',
  428: 'If-Match or If-None-Match is missing.',
} as const;

/** The errors that an operation can answer with, for its description. */
export function errors<Status extends keyof typeof descriptions>(...statuses: readonly Status[]) {
  const content = { 'application/problem+json': { schema: problemSchema } };
  return Object.fromEntries(statuses.map((status) => [status, { description: descriptions[status], content }]));
}
