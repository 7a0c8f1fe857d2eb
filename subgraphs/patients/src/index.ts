/** The patients subgraph: who gets care, from whom, by which plan; and figures about it all. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createSubgraph, type Subgraph, type SubgraphEnvironment } from "@vardgraf/core";
import { commonSdlFile } from "@vardgraf/schema";
import { Guard } from "./access/guard.js";
import type { Services } from "./context.js";
import { createLoaders } from "./loaders.js";
import { resolvers } from "./resolvers/index.js";
import { openPatientDatabase } from "./store/database.js";
import { Store } from "./store.js";

export * from "./generate/index.js";

const schemaFile = fileURLToPath(new URL("../schema.graphql", import.meta.url));

/** Opens the people of the data directory, nobody where there are none yet, and makes the subgraph ready to answer. */
export async function createPatientsSubgraph(environment: SubgraphEnvironment): Promise<Subgraph> {
  const store = new Store(openPatientDatabase(environment.dataDirectory));
  try {
    return await createSubgraph<Services>(
      {
        name: "patients",
        sdl: `${readFileSync(schemaFile, "utf8")}\n${readFileSync(commonSdlFile, "utf8")}`,
        resolvers,
        services: (caller) => {
          const guard = new Guard(store.access, caller, environment.clock);
          return { store, guard, loaders: createLoaders(store, guard.today) };
        },
        ready: () => store.ready(),
        close: () => store.close(),
      },
      environment,
    );
  } catch (error) {
    await store.close();
    throw error;
  }
}
