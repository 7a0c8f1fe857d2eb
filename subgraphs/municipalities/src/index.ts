/** The municipalities subgraph: who is principal where, since when, and for how many people. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSubgraph, openDatabase, type Subgraph, type SubgraphEnvironment } from "@vardgraf/core";
import { commonSdlFile } from "@vardgraf/schema";
import type { Services } from "./context.js";
import { createLoaders } from "./loaders.js";
import { loadReferenceData } from "./reference-data/load.js";
import { readReferenceData } from "./reference-data/read.js";
import { resolvers } from "./resolvers/index.js";
import { Store } from "./store.js";
import * as tables from "./tables.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const name = "municipalities";

/** Opens the store, loads the data files where they are new, and makes the subgraph ready to answer. */
export async function createMunicipalitiesSubgraph(environment: SubgraphEnvironment): Promise<Subgraph> {
  const { dataDirectory, progress } = environment;
  const referenceData = readReferenceData(join(root, "data"));
  const database = openDatabase({
    file: dataDirectory === ":memory:" ? dataDirectory : join(dataDirectory, `${name}.sqlite`),
    tables,
    migrations: join(root, "migrations"),
  });
  if (loadReferenceData(database, referenceData)) {
    const { regions, municipalities } = referenceData.data;
    progress(`${name}: loaded ${regions.length} regions and ${municipalities.length} municipalities`);
  }

  const store = new Store(database);
  return createSubgraph<Services>(
    {
      name,
      sdl: `${readFileSync(join(root, "schema.graphql"), "utf8")}\n${readFileSync(commonSdlFile, "utf8")}`,
      resolvers,
      services: () => ({ store, loaders: createLoaders(store) }),
      ready: () => store.ready(),
      close: () => store.close(),
    },
    environment,
  );
}
