import { randomUUID } from 'node:crypto';
import { record } from './audit.ts';
import type { Doors } from './doors.ts';
import type { Engine } from './engine.ts';
import type { EndpointRow } from './event-tables.ts';
import type { FederationEvent } from './events.ts';
import type { Keyring, Place } from './keyring.ts';
import type { Connection } from './tables.ts';

/** Where a federation's events are told. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  /** The types that it is told; all where empty. */
  readonly types: readonly string[];
  readonly created: string;
}

/** An event to be told to an endpoint by whoever claimed it, until the lease ends. */
export interface Delivery {
  readonly federation: string;
  readonly endpoint: Endpoint & { readonly secret: string };
  readonly event: FederationEvent;
  /** 1 for the first. */
  readonly attempt: number;
}

/** What became of an attempt: told, given up, or to be tried again at a time. */
export interface Outcome {
  readonly state: 'delivered' | 'failed' | 'waiting';
  /** The answer's status code; null where there was none. */
  readonly status: number | null;
  /** ISO 8601 in UTC; for `waiting`. */
  readonly nextAttempt?: string;
}

/** How far the telling of an event has got. */
export interface DeliveryState {
  readonly event: number;
  readonly state: string;
  readonly attempt: number;
  readonly nextAttempt: string;
  readonly status: number | null;
}

/** Endpoints, and the deliveries to them. An event is told at least once: a lease that ends gives it to the next who asks. */
export interface Deliveries {
  addEndpoint(federation: string, actor: string, endpoint: Pick<Endpoint, 'url' | 'types'> & { readonly secret: string }): Promise<Endpoint>;
  endpoints(federation: string): Promise<readonly Endpoint[]>;
  /** Removes it with what was still to be told. False where there is none. */
  removeEndpoint(federation: string, actor: string, id: string): Promise<boolean>;
  /** To an endpoint, the newest event first. */
  list(federation: string, endpoint: string, limit: number): Promise<readonly DeliveryState[]>;
  /** Makes an event due once more for an endpoint, whatever became of it. False where it never was. */
  again(federation: string, endpoint: string, event: number): Promise<boolean>;
  /** What is due, of all federations, for this caller alone until the lease ends. */
  claimDeliveries(limit: number, leaseMs: number): Promise<readonly Delivery[]>;
  /** False where the lease ended and another has taken it: then theirs counts. */
  settleDelivery(delivery: Delivery, outcome: Outcome): Promise<boolean>;
}

/** The deliveries over open doors. */
export function deliveriesOf({ db, engine, change, read, now }: Doors, ring: Keyring): Deliveries {
  const time = (milliseconds = 0) => new Date(now().getTime() + milliseconds).toISOString();
  return {
    addEndpoint: (federation, actor, { url, types, secret }) =>
      change(federation, async (connection) => {
        const endpoint = { id: randomUUID(), url, types, created: time() };
        const row = { ...endpoint, federation, types: JSON.stringify(types), secret: ring.seal(secretPlace(federation, endpoint.id), secret) };
        await connection.insertInto('endpoints').values(row).execute();
        await record(connection, federation, time(), { actor, action: 'endpoint.add', detail: { endpoint: endpoint.id, types } });
        return endpoint;
      }),
    endpoints: (federation) =>
      read(federation, async (connection) => (await connection.selectFrom('endpoints').selectAll().where('federation', '=', federation).orderBy('created').orderBy('id').execute()).map(endpointOf)),
    removeEndpoint: (federation, actor, id) =>
      change(federation, async (connection) => {
        const { numDeletedRows } = await connection.deleteFrom('endpoints').where('federation', '=', federation).where('id', '=', id).executeTakeFirst();
        if (numDeletedRows > 0n) await record(connection, federation, time(), { actor, action: 'endpoint.remove', detail: { endpoint: id } });
        return numDeletedRows > 0n;
      }),
    list: (federation, endpoint, limit) =>
      read(federation, (connection) =>
        connection
          .selectFrom('deliveries')
          .select(['event', 'state', 'attempt', 'next_attempt as nextAttempt', 'status'])
          .where('federation', '=', federation)
          .where('endpoint', '=', endpoint)
          .orderBy('event', 'desc')
          .limit(limit)
          .execute(),
      ),
    again: (federation, endpoint, event) =>
      change(federation, async (connection) => {
        const { numUpdatedRows } = await connection
          .updateTable('deliveries')
          .set({ state: 'waiting', attempt: 0, next_attempt: time(), status: null })
          .where('federation', '=', federation)
          .where('endpoint', '=', endpoint)
          .where('event', '=', event)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    claimDeliveries: async (limit, leaseMs) => {
      const claimed = await db.transaction().execute((connection) => claim(connection, engine, limit, time(), time(leaseMs)));
      const federations = [...new Set(claimed.map((one) => one.federation))];
      const all = await Promise.all(federations.map((federation) => read(federation, (connection) => toTell(connection, ring, federation, claimed.filter((one) => one.federation === federation)))));
      return all.flat();
    },
    settleDelivery: async ({ federation, endpoint, event, attempt }, { state, status, nextAttempt }) => {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({ state, status, ...(nextAttempt === undefined ? {} : { next_attempt: nextAttempt }) })
        .where('federation', '=', federation)
        .where('endpoint', '=', endpoint.id)
        .where('event', '=', event.number)
        .where('state', '=', 'waiting')
        .where('attempt', '=', attempt)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

interface Claimed {
  readonly federation: string;
  readonly endpoint: string;
  readonly event: number;
  readonly attempt: number;
}

async function claim(connection: Connection, engine: Engine, limit: number, now: string, until: string): Promise<readonly Claimed[]> {
  const due = await connection
    .selectFrom('deliveries')
    .select(['federation', 'endpoint', 'event', 'attempt'])
    .where('state', '=', 'waiting')
    .where('next_attempt', '<=', now)
    .orderBy('next_attempt')
    .orderBy('federation')
    .orderBy('event')
    .limit(limit)
    .$if(engine.skipsLocked, (query) => query.forUpdate().skipLocked())
    .execute();
  for (const { federation, endpoint, event } of due) {
    await connection
      .updateTable('deliveries')
      .set(({ eb }) => ({ attempt: eb('attempt', '+', 1), next_attempt: until }))
      .where('federation', '=', federation)
      .where('endpoint', '=', endpoint)
      .where('event', '=', event)
      .execute();
  }
  return due.map((one) => ({ ...one, attempt: one.attempt + 1 }));
}

async function toTell(connection: Connection, ring: Keyring, federation: string, claimed: readonly Claimed[]): Promise<readonly Delivery[]> {
  const endpoints = await connection.selectFrom('endpoints').selectAll().where('federation', '=', federation).execute();
  const events = await connection.selectFrom('events').selectAll().where('federation', '=', federation).where('number', 'in', claimed.map((one) => one.event)).execute();
  return claimed.flatMap(({ endpoint, event, attempt }) => {
    const to = endpoints.find(({ id }) => id === endpoint);
    const told = events.find(({ number }) => number === event);
    if (to === undefined || told === undefined) return [];
    const secret = ring.open(secretPlace(federation, to.id), to.secret);
    return [{ federation, endpoint: { ...endpointOf(to), secret }, event: { number: told.number, type: told.type, data: JSON.parse(told.data), created: told.created }, attempt }];
  });
}

/** Where the secret of an endpoint is sealed. */
export function secretPlace(federation: string, id: string): Place {
  return [federation, 'endpoints', id, 'secret'];
}

function endpointOf({ id, url, types, created }: EndpointRow): Endpoint {
  return { id, url, types: JSON.parse(types), created };
}
