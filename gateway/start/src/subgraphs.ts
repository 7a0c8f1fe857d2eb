/** The four subgraphs by name: the one place that knows them all. */
import { createAgreementsSubgraph } from "@vardgraf/agreements";
import { createCareUnitsSubgraph } from "@vardgraf/care-units";
import type { Subgraph, SubgraphEnvironment } from "@vardgraf/core";
import { createMunicipalitiesSubgraph } from "@vardgraf/municipalities";
import { createPatientsSubgraph } from "@vardgraf/patients";

/** Makes a subgraph ready to answer. */
export type SubgraphFactory = (environment: SubgraphEnvironment) => Promise<Subgraph>;

/** How each subgraph is made. */
export const subgraphFactories = {
  agreements: createAgreementsSubgraph,
  "care-units": createCareUnitsSubgraph,
  municipalities: createMunicipalitiesSubgraph,
  patients: createPatientsSubgraph,
} as const satisfies Record<string, SubgraphFactory>;

/** Name of a subgraph. */
export type SubgraphName = keyof typeof subgraphFactories;
/** All names. */
export const subgraphNames = Object.keys(subgraphFactories) as SubgraphName[];

/** Subgraphs that run in this process. */
export interface LocalSubgraphs {
  readonly byName: ReadonlyMap<string, Subgraph>;
  /** For each of them, by name, a look at whether it can answer: rejects with the reason when not. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
  close(): Promise<void>;
}

/** Opens the named subgraphs in this process; when one fails, those already open are closed. */
export async function openSubgraphs(
  names: readonly SubgraphName[],
  environment: SubgraphEnvironment,
): Promise<LocalSubgraphs> {
  const byName = new Map<string, Subgraph>();
  const close = async (): Promise<void> => {
    await Promise.all([...byName.values()].map((subgraph) => subgraph.close()));
  };
  try {
    for (const name of names) byName.set(name, await subgraphFactories[name](environment));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    byName,
    checks: Object.fromEntries(
      [...byName].map(([name, subgraph]) => [`subgraph ${name}`, () => subgraph.ready()]),
    ),
    close,
  };
}
