import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import { serialise } from './body.ts';
import { retrying, type Retries } from './retry.ts';
import type { paths } from './schema.gen.ts';

/** The API, typed to the last field: `client.GET('/api/clauses/{number}', { params: { path: { number: '2-1-1' } } })`. */
export type FederationClient = Client<paths>;

/** Where the API is, and how it is reached. */
export interface FederationClientOptions {
  /** The address without `/api`; the page's own origin is `''`. */
  readonly baseUrl: string;
  /** The language of errors; Chinese where absent. */
  readonly language?: 'zh' | 'en';
  /** Another `fetch`; `(request) => app.request(request)` in a test. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Three tries, 200 ms before the second, where absent. */
  readonly retries?: Retries;
}

/**
 * A client of the federation's API. Every call gives `{ data }` or `{ error }`: a problem, as `ProblemDetails`. What may succeed the
 * next time is tried again; every POST carries an `Idempotency-Key`, so that it is done once however often it is sent.
 */
export function createFederationClient({ baseUrl, language, fetch = (request) => globalThis.fetch(request), retries = { tries: 3, delay: 200 } }: FederationClientOptions): FederationClient {
  const options: ClientOptions = { baseUrl, bodySerializer: serialise };
  if (language !== undefined) options.headers = { 'Accept-Language': language };
  options.fetch = retrying(fetch, retries);
  const client = createClient<paths>(options);
  client.use({
    onRequest: ({ request }) => {
      // A POST that is said twice must be done once.
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
  });
  return client;
}
