import type { components } from './schema.gen.ts';

export { createFederationClient } from './client.ts';
export type { FederationClient, FederationClientOptions } from './client.ts';
export { FederationProblem, items } from './items.ts';
export type { Retries } from './retry.ts';
export type { paths } from './schema.gen.ts';

/** The shapes that the API speaks in, by name: `Schemas['Finding']`. */
export type Schemas = components['schemas'];
