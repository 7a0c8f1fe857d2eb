/** The municipalities subgraph: who is principal where, since when, and for how many people. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSubgraph, openDatabase, type Subgraph, type SubgraphEnvironment } from "@vardgraf/core";
import { commonSdlFile } from "@vardgraf/schema";
import type { Services } from "./context.js";
import { createLoaders } from "./loaders.js";
import { refreshReferenceData } from "./reference-data/refresh.js";
import { resolvers } from "./resolvers/index.js";
import { Store } from "./store.js";
import * as tables from "./tables.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const name = "municipalities";

/** Opens the store, loads the data files where they are new, and makes the subgraph ready to answer. */
export async function createMunicipalitiesSubgraph(environment: SubgraphEnvironment): Promise<Subgraph> {
  const { dataDirectory, log, progress } = environment;
  const database = openDatabase({
    file: dataDirectory === ":memory:" ? dataDirectory : join(dataDirectory, `${name}.sqlite`),
    tables,
    migrations: join(root, "migrations"),
  });
  refreshReferenceData(database, join(root, "data"), {
    loaded: ({ regions, municipalities }) =>
      progress(`${name}: loaded ${regions.length} regions and ${municipalities.length} municipalities`),
    kept: (reason) => {
      log.error({ reason }, "the data files are refused: those that were loaded before stay in use");
      progress(`${name}: the data files are refused, those that were loaded before stay in use:\n${reason}`);
    },
  });

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
