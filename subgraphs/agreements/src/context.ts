/** What every resolver of this subgraph gets. */
import type { RequestContext } from "@vardgraf/core";
import type { Lifecycle } from "./lifecycle.js";
import type { Loaders } from "./loaders.js";
import type { Money } from "./money.js";
import type { Progress } from "./progress.js";
import type { Store } from "./store.js";

/** Made once per request, so that no loader outlives it. */
export interface Services {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly lifecycle: Lifecycle;
  readonly money: Money;
  readonly progress: Progress;
}

/** The third argument of every resolver. */
export type Context = RequestContext<Services>;
