import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import { serialise } from './body.ts';
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
}

/** A client of the federation's API. Every call gives `{ data }` or `{ error }`: a problem, as `ProblemDetails`. */
export function createFederationClient({ baseUrl, language, fetch }: FederationClientOptions): FederationClient {
  const options: ClientOptions = { baseUrl, bodySerializer: serialise };
  if (language !== undefined) options.headers = { 'Accept-Language': language };
  if (fetch !== undefined) options.fetch = fetch;
  return createClient<paths>(options);
}
