/** What the resolvers of one request share. */
import type { RequestContext } from "@vardgraf/core";
import type { Loaders } from "./loaders.js";
import type { CareUnitsStore, CareUnitsWrites } from "./store.js";

/** The subgraph's own part of the context. */
export interface Services {
  /** What has been read in the request; a mutation puts new ones in their place, see `changed`. */
  loaders: Loaders;
  /** For lists that depend on the caller and are not batched. */
  readonly store: CareUnitsStore;
  readonly writes: CareUnitsWrites;
}

/** The context of every resolver of this subgraph. */
export type Context = RequestContext<Services>;
