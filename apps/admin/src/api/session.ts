import type { Schemas } from '@federation/client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import { Refused } from './problem.ts';

/** Who is signed in. */
export type Session = Schemas['Session'];

/** Who is signed in; null where nobody is. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async (): Promise<Session | null> => {
      try {
        return await answerOf(client.GET('/api/session'));
      } catch (error) {
        if (error instanceof Refused && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Whether one can sign in at a provider of identities. */
export const waysQuery = () => queryOptions({ queryKey: ['ways'], queryFn: () => answerOf(client.GET('/api/sign-in')), staleTime: Number.POSITIVE_INFINITY });

/** Signs in; refused as `code-needed` where a second factor is set and no code was given. */
export const signIn = (given: Schemas['SignIn']): Promise<Session> => answerOf(client.POST('/api/session', { body: given }));

/** Changes one's own password. */
export const changePassword = (change: Schemas['PasswordChange']): Promise<Session> => answerOf(client.PUT('/api/session/password', { body: change }));

/** Signs out. Without a session one is signed out already. */
export async function signOut(): Promise<void> {
  const { error, response } = await client.DELETE('/api/session');
  if (error !== undefined && response.status !== 401) throw new Refused(response.status, error.detail, error.type);
}
