/** What every resolver of this subgraph gets. */
import type { RequestContext } from "@vardgraf/core";
import type { Guard } from "./access/guard.js";
import type { Journal } from "./access/journal.js";
import type { Loaders } from "./loaders.js";
import type { Store } from "./store.js";

/** Made once per request, so that no decision and no loader outlives it. */
export interface Services {
  readonly store: Store;
  readonly loaders: Loaders;
  /** The one way to a person. */
  readonly guard: Guard;
  /** What the request has read: written to the access log before the answer leaves. */
  readonly journal: Journal;
}

/** The third argument of every resolver. */
export type Context = RequestContext<Services>;
