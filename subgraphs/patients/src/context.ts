/** What every resolver of this subgraph gets. */
import type { AuditReader, RequestContext } from "@vardgraf/core";
import type { Guard } from "./access/guard.js";
import type { Journal } from "./access/journal.js";
import type { Notices } from "./access/notices.js";
import type { Loaders } from "./loaders.js";
import type { LogLoaders } from "./loaders/access-log.js";
import type { Store } from "./store.js";

/** Made once per request, so that no decision and no loader outlives it. */
export interface Services {
  readonly store: Store;
  readonly loaders: Loaders & LogLoaders;
  /** The one way to a person. */
  readonly guard: Guard;
  /** The one way to the notices of discharges. */
  readonly notices: Notices;
  /**
   * What the request has read, changed or been refused: written to the access log before the answer leaves. A change
   * notes itself (`wrote`, `emergency`) and awaits `writeDown` before it is made: no log, no change.
   */
  readonly journal: Journal;
  /** The access log itself, for the queries over it. */
  readonly accessLog: AuditReader;
}

/** The third argument of every resolver. */
export type Context = RequestContext<Services>;
