import { createFederationClient } from '@federation/client';
import { Refused } from './problem.ts';

/** The API on the page's own origin, asked in the page's language. */
export const client = createFederationClient({ baseUrl: '' });

client.use({
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', document.documentElement.lang);
  },
});

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: { readonly detail: string; readonly type: string } | undefined;
  readonly response: Response;
}

/** What was answered; throws {@link Refused} where the API refused. */
export async function answerOf<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (error !== undefined) throw new Refused(response.status, error.detail, error.type);
  if (data === undefined) throw new Error(`the API answered ${response.status} with nothing`);
  return data;
}
