import type { Selectable } from 'kysely';

/** The tables of what happened, and of who is told. */
export interface EventTables {
  events: EventsTable;
  endpoints: EndpointsTable;
  deliveries: DeliveriesTable;
}

interface EventsTable {
  federation: string;
  number: number;
  type: string;
  /** JSON: registers, ids and counts, never what a record says. */
  data: string;
  created: string;
}

interface EndpointsTable {
  federation: string;
  id: string;
  url: string;
  /** JSON: the types of events that are told; empty for all. */
  types: string;
  /** Sealed. */
  secret: string;
  created: string;
}

interface DeliveriesTable {
  federation: string;
  endpoint: string;
  event: number;
  /** `waiting`, `delivered` or `failed`. */
  state: string;
  /** How many attempts were begun. */
  attempt: number;
  /** When it is due; while somebody is at it, when it falls back to others. */
  next_attempt: string;
  /** The last answer's status code; null where there was none. */
  status: number | null;
}

export type EventRow = Selectable<EventsTable>;
export type EndpointRow = Selectable<EndpointsTable>;
