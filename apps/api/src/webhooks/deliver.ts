import type { Store } from '@federation/store';
import type { Logger } from 'pino';
import { Webhook } from 'standardwebhooks';

type Delivery = Awaited<ReturnType<Store['deliveries']['claimDeliveries']>>[number];
type Outcome = Parameters<Store['deliveries']['settleDelivery']>[1];

/** What delivering works with; `fetch` is that of Node where absent. */
export interface Means {
  readonly store: Store;
  readonly now: () => Date;
  readonly fetch?: (request: Request) => Promise<Response>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** How long after each attempt that failed the next one comes; after the last the event is given up for that endpoint. */
export const PAUSES: readonly number[] = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
const AT_ONCE = 20;
const LEASE = MINUTE;
const PATIENCE = 15 * SECOND;

/** Tells what is due, once each, and gives how many were due. Several processes may do so at the same time. */
export async function deliverDue({ store, now, fetch = (request) => globalThis.fetch(request) }: Means): Promise<number> {
  const due = await store.deliveries.claimDeliveries(AT_ONCE, LEASE);
  await Promise.all(due.map(async (delivery) => store.deliveries.settleDelivery(delivery, await attempt(delivery, now(), fetch))));
  return due.length;
}

/** Tells what is due from now on, until it is stopped. */
export function deliverAlways(means: Means, log: Logger): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void deliverDue(means)
      .catch((error: unknown) => log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'deliveries'))
      .finally(() => {
        busy = false;
      });
  }, SECOND);
  timer.unref();
  return () => clearInterval(timer);
}

async function attempt({ federation, endpoint, event, attempt: tried }: Delivery, now: Date, fetch: NonNullable<Means['fetch']>): Promise<Outcome> {
  const id = `${federation}.${endpoint.id}.${event.number}`;
  const body = JSON.stringify({ type: event.type, timestamp: event.created, data: { ...event.data, federation, number: event.number } });
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': 'federation',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / SECOND)),
    'webhook-signature': new Webhook(endpoint.secret).sign(id, now, body),
  };
  const status = await fetch(new Request(endpoint.url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })).then(
    async (response) => {
      await response.body?.cancel();
      return response.status;
    },
    () => null,
  );
  if (status !== null && status >= 200 && status < 300) return { state: 'delivered', status };
  const pause = PAUSES[tried - 1];
  // 410: whoever listened there wants to hear no more.
  if (pause === undefined || status === 410) return { state: 'failed', status };
  return { state: 'waiting', status, nextAttempt: new Date(now.getTime() + pause).toISOString() };
}
