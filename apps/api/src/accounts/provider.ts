import type { Account, Store } from '@federation/store';
import type { Configuration } from 'openid-client';

/** A provider of identities (OpenID Connect) that knows the staff already. */
export interface Provider {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
}

/** What the browser keeps while it is at the provider: without it an answer is nobody's. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const known = new Map<string, Promise<Configuration>>();

/** Where to send the browser, and what it has to bring back. */
export async function sendTo(provider: Provider, redirect: string): Promise<{ readonly address: string; readonly pending: Pending }> {
  const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } = await import('openid-client');
  const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const address = buildAuthorizationUrl(await discovered(provider), {
    redirect_uri: redirect,
    scope: 'openid',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, pending };
}

/** The account that the provider's answer is about; undefined where the answer does not hold, or nobody is linked to it. */
export async function answered(store: Store, provider: Provider, back: URL, { state, nonce, verifier }: Pending): Promise<Account | undefined> {
  const { authorizationCodeGrant } = await import('openid-client');
  const configuration = await discovered(provider);
  const tokens = await authorizationCodeGrant(configuration, back, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }).catch(() => undefined);
  const subject = tokens?.claims()?.sub;
  const account = subject === undefined ? undefined : await store.accounts.bySubject(subjectOf(provider.issuer, subject));
  return account?.closed === true ? undefined : account;
}

/** Who somebody is at a provider, as it is kept with the account. */
export function subjectOf(issuer: string, subject: string): string {
  return `${issuer} ${subject}`;
}

async function discovered({ issuer, client, secret }: Provider): Promise<Configuration> {
  const { allowInsecureRequests, discovery } = await import('openid-client');
  const server = new URL(issuer);
  // Plain HTTP only to one on the same machine.
  const options = ['127.0.0.1', 'localhost', '[::1]'].includes(server.hostname) ? { execute: [allowInsecureRequests] } : {};
  const asked = known.get(issuer) ?? discovery(server, client, secret, undefined, options);
  known.set(issuer, asked);
  // Not reached now may be reached later.
  asked.catch(() => known.delete(issuer));
  return asked;
}
