/** What the resolvers of one request share. */
import type { RequestContext } from "@vardgraf/core";
import type { Loaders } from "./loaders.js";

/** The subgraph's own part of the context. */
export interface Services {
  readonly loaders: Loaders;
}

/** The context of every resolver of this subgraph. */
export type Context = RequestContext<Services>;
