/** The subgraph of care providers, care units, staff, care homes, physician teams and coordination. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  checkDatabase,
  createSubgraph,
  loadOnce,
  type Subgraph,
  type SubgraphEnvironment,
} from "@vardgraf/core";
import { commonSdlFile, figuresSdlFile } from "@vardgraf/schema";
import type { Services } from "./context.js";
import { createLoaders } from "./loaders.js";
import { fingerprint } from "./loading/fingerprint.js";
import { readReferenceData } from "./loading/reference-data.js";
import { resolvers } from "./resolvers/index.js";
import { migrationsDirectory, openCareUnits } from "./store/database.js";
import { loadFiles } from "./store/load-files.js";
import { createStore, createWrites } from "./store.js";

export { unitIndicators } from "./indicators/index.js";

const schemaFile = fileURLToPath(new URL("../schema.graphql", import.meta.url));
const shippedData = fileURLToPath(new URL("../data", import.meta.url));

/**
 * Makes the subgraph ready to answer: opens its database and loads the data files when they have changed
 * since the last start, without touching what mutations have written. Throws `StartError` with file and line
 * when the files are wrong.
 */
export async function createCareUnitsSubgraph(
  environment: SubgraphEnvironment,
  dataDirectory = shippedData,
): Promise<Subgraph> {
  const database = openCareUnits(environment.dataDirectory);
  try {
    const print = fingerprint([dataDirectory, migrationsDirectory], [".csv", ".sql"]);
    loadOnce(database.connection, print, () => {
      const data = readReferenceData(dataDirectory);
      const { clock, progress } = environment;
      for (const line of loadFiles(database, data, { clock, fingerprint: print }))
        progress(`care-units: ${line}`);
      progress(
        `care-units: loaded ${data.careUnits.length} care units, ${data.careHomes.length} care homes and ${data.practitioners.length} practitioners`,
      );
    });
    const store = createStore(database);
    const writes = createWrites(database);
    return await createSubgraph<Services>(
      {
        name: "care-units",
        sdl: [schemaFile, commonSdlFile, figuresSdlFile].map((file) => readFileSync(file, "utf8")).join("\n"),
        resolvers,
        services: () => ({ loaders: createLoaders(store), store, writes }),
        ready: () => checkDatabase(database),
        close: async () => database.close(),
      },
      environment,
    );
  } catch (error) {
    database.close();
    throw error;
  }
}
