/** A gateway in a process of its own, with a fault proxy between it and each of the subgraphs of the services world. */
import { type FaultProxy, startFaultProxy } from "./fault-proxy.js";
import { type GatewayProcess, startGatewayProcess } from "./gateway-process.js";
import { worlds } from "./shared-worlds.js";

/** The subgraphs of the product. */
const NAMES = ["agreements", "care-units", "municipalities", "patients"] as const;
/** Name of a subgraph. */
export type SubgraphName = (typeof NAMES)[number];

/** See the file. */
export interface FaultyFederation extends AsyncDisposable {
  readonly gateway: GatewayProcess;
  readonly proxies: Readonly<Record<SubgraphName, FaultProxy>>;
  /** Ends all faults. */
  heal(): Promise<void>;
}

/** Starts it; `settings` are the gateway's. */
export async function startFaultyFederation(settings: NodeJS.ProcessEnv = {}): Promise<FaultyFederation> {
  const world = worlds.find(({ topology }) => topology === "services");
  if (!world) throw new Error("There is no world of services.");
  const started = await Promise.all(
    NAMES.map(async (name) => [name, await startFaultProxy(world.subgraphUrls[name] ?? "")] as const),
  );
  const proxies = Object.fromEntries(started) as Record<SubgraphName, FaultProxy>;
  const gateway = await startGatewayProcess({
    dataDirectory: world.dataDirectory,
    subgraphs: Object.fromEntries(started.map(([name, { url }]) => [name, url])),
    settings: { RATE_LIMIT: "off", ...settings },
  });
  return {
    gateway,
    proxies,
    heal: async () => {
      for (const [, proxy] of started) {
        proxy.set(null);
        if (!proxy.listening) await proxy.up();
      }
    },
    [Symbol.asyncDispose]: async () => {
      await gateway[Symbol.asyncDispose]();
      await Promise.all(started.map(([, proxy]) => proxy[Symbol.asyncDispose]()));
    },
  };
}

/** Asks `municipalities` alone. */
export const UNAFFECTED = `{ municipality(code: "1380") { code name } }`;

/** Asks `municipalities`, and `care-units` for a part that may be missing. */
export const AFFECTED = `{
  region(code: "13") { code municipalities(first: 6) { edges { node { code name coordinatingUnit { hsaId } } } } }
}`;

/** A municipality, and who coordinates care in it. */
export interface CoordinatedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly coordinatingUnit: { readonly hsaId: string } | null;
}

/** The answer to {@link AFFECTED}. */
export interface AffectedData {
  readonly region: {
    readonly code: string;
    readonly municipalities: { readonly edges: readonly { readonly node: CoordinatedMunicipality }[] };
  };
}
