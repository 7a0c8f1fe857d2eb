/** The ways to all subgraphs, however often the supergraph changes: one for each name and address. */
import type { SubgraphEndpoint } from "@vardgraf/schema";
import type { CircuitPosition } from "../transport/circuit.js";
import { type LinkServices, type SubgraphLink, subgraphLink } from "./fetch/link.js";

/** A subgraph as a supergraph names it. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** What links are made from. */
export interface LinksOptions extends LinkServices {
  readonly endpoint: (subgraph: SubgraphAddress) => SubgraphEndpoint;
  /** How long a link that no supergraph names any more is kept for requests in flight, in milliseconds. */
  readonly keepRemovedMilliseconds?: number;
}

/** Longer than a request lives by default. */
const KEEP_REMOVED = 30_000;

interface Kept {
  readonly name: string;
  readonly link: SubgraphLink;
  /** Runs from when no supergraph names the subgraph any more. */
  leaving?: NodeJS.Timeout;
}

/** See the file. */
export class Links {
  /** By name and address. */
  readonly #kept = new Map<string, Kept>();

  constructor(readonly options: LinksOptions) {}

  /** The links to `subgraphs`, by name. The others are closed when requests that began with them have ended. */
  use(subgraphs: readonly SubgraphAddress[]): ReadonlyMap<string, SubgraphLink> {
    const wanted = new Map(subgraphs.map((subgraph) => [keyOf(subgraph), subgraph]));
    for (const [key, kept] of this.#kept) if (!wanted.has(key)) this.#leave(key, kept);
    return new Map([...wanted].map(([key, subgraph]) => [subgraph.name, this.#linkTo(key, subgraph)]));
  }

  /** Where the circuits stand, by name of the subgraph; of one that changes its address, the new one counts. */
  get circuits(): Readonly<Record<string, CircuitPosition>> {
    return Object.fromEntries([...this.#kept.values()].map(({ name, link }) => [name, link.circuit]));
  }

  /** Closes all links. */
  async close(): Promise<void> {
    const all = [...this.#kept.values()];
    this.#kept.clear();
    for (const { leaving } of all) clearTimeout(leaving);
    await Promise.all(all.map(({ link }) => link.close()));
  }

  #linkTo(key: string, subgraph: SubgraphAddress): SubgraphLink {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      clearTimeout(kept.leaving);
      delete kept.leaving;
      return kept.link;
    }
    const link = subgraphLink(subgraph.name, this.options.endpoint(subgraph), this.options);
    this.#kept.set(key, { name: subgraph.name, link });
    return link;
  }

  #leave(key: string, kept: Kept): void {
    kept.leaving ??= setTimeout(() => {
      this.#kept.delete(key);
      void kept.link.close();
      const livesOn = [...this.#kept.values()].some(({ name }) => name === kept.name);
      if (!livesOn) this.options.metrics.forgetSubgraph(kept.name);
    }, this.options.keepRemovedMilliseconds ?? KEEP_REMOVED).unref();
  }
}

function keyOf({ name, url }: SubgraphAddress): string {
  return JSON.stringify([name, url]);
}
