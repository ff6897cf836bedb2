import { Refused } from './problem.ts';

async function ask(method: string, path: string, body?: FormData | string): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body === undefined ? {} : { body }),
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Refused(response.status, (answer as { detail: string }).detail);
  return answer;
}

export const api = {
  get: async <T>(path: string) => (await ask('GET', path)) as T,
  post: async <T>(path: string, body?: FormData) => (await ask('POST', path, body)) as T,
  patch: async <T>(path: string, body: unknown) => (await ask('PATCH', path, JSON.stringify(body))) as T,
  delete: (path: string) => ask('DELETE', path),
};
