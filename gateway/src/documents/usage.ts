/**
 * What is used by whom: requests per operation and per field of each client, since the gateway started. Kept in memory;
 * an operator who wants it for longer, or of all copies together, reads the metrics.
 */
import type { Client } from "./client.js";
import type { FieldUse } from "./fields.js";

/** An operation, as far as its use is concerned. One object stands for it as long as it is remembered. */
export interface UsedOperation extends FieldUse {
  /** Name of a trusted document's operation, or one name for all others. */
  readonly name: string;
}

/** Requests of one client. */
export interface ClientUse {
  readonly client: Client;
  requests: number;
  /** Milliseconds since the epoch. */
  lastSeen: number;
  /** Requests by operation. */
  readonly operations: Map<string, number>;
  /** Requests by coordinate of a field. */
  readonly fields: Map<string, number>;
  /** Requests by coordinate of what is deprecated. */
  readonly deprecated: Map<string, DeprecatedUse>;
}

/** Use of one deprecated part by one client. */
export interface DeprecatedUse {
  requests: number;
  lastSeen: number;
  readonly operations: Set<string>;
}

/** Stands for clients that do not name themselves, and for those beyond the first {@link MAX_CLIENTS}. */
export const UNNAMED_CLIENT: Client = { name: "(unnamed)", version: "-" };

/** Most clients that are told apart: their names are their own choice. */
const MAX_CLIENTS = 200;

/** Requests that are only counted, before they are sorted into the figures. */
const MAX_PENDING = 1000;

/** Counts requests. */
export class UsageLedger {
  readonly startedAt: number;
  readonly #clients = new Map<string, ClientUse>();
  /** By client, then by operation: what has been counted since the figures were sorted. */
  readonly #pending = new Map<ClientUse, Map<UsedOperation, number>>();
  #pendingCount = 0;

  constructor(readonly now: () => number = Date.now) {
    this.startedAt = now();
  }

  /** Counts one request. */
  count(client: Client | null, operation: UsedOperation): void {
    const use = this.#useOf(client ?? UNNAMED_CLIENT);
    use.requests += 1;
    use.lastSeen = this.now();
    let counts = this.#pending.get(use);
    if (counts === undefined) this.#pending.set(use, (counts = new Map()));
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
    if (++this.#pendingCount >= MAX_PENDING) this.#sort();
  }

  /** The figures of every client. */
  clients(): readonly ClientUse[] {
    this.#sort();
    return [...this.#clients.values()];
  }

  #useOf(client: Client): ClientUse {
    const key = `${client.name} ${client.version}`;
    const known = this.#clients.get(key);
    if (known) return known;
    if (this.#clients.size >= MAX_CLIENTS && client !== UNNAMED_CLIENT) return this.#useOf(UNNAMED_CLIENT);
    const use: ClientUse = {
      client,
      requests: 0,
      lastSeen: 0,
      operations: new Map(),
      fields: new Map(),
      deprecated: new Map(),
    };
    this.#clients.set(key, use);
    return use;
  }

  #sort(): void {
    for (const [use, counts] of this.#pending) {
      for (const [operation, requests] of counts) this.#add(use, operation, requests);
    }
    this.#pending.clear();
    this.#pendingCount = 0;
  }

  #add(use: ClientUse, { name, fields, deprecated }: UsedOperation, requests: number): void {
    const plus = (figures: Map<string, number>, key: string): void =>
      void figures.set(key, (figures.get(key) ?? 0) + requests);
    plus(use.operations, name);
    for (const field of fields) plus(use.fields, field);
    for (const part of deprecated) {
      const before = use.deprecated.get(part) ?? { requests: 0, lastSeen: 0, operations: new Set() };
      before.requests += requests;
      before.lastSeen = use.lastSeen;
      before.operations.add(name);
      use.deprecated.set(part, before);
    }
  }
}
