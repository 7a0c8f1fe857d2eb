/** The agreements subgraph: who has promised what to whom, since when, and what is aimed at. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSubgraph, openDatabase, type Subgraph, type SubgraphEnvironment } from "@vardgraf/core";
import { commonSdlFile, figuresSdlFile } from "@vardgraf/schema";
import type { Services } from "./context.js";
import { Lifecycle } from "./lifecycle.js";
import { createLoaders } from "./loaders.js";
import { Money } from "./money.js";
import { Progress } from "./progress.js";
import { loadFiles } from "./loading/load-files.js";
import { resolvers } from "./resolvers/index.js";
import { Store } from "./store.js";
import * as tables from "./tables.js";

export { type CatalogueTarget, indicatorsFile, readCatalogueTargets } from "./catalogue.js";
export { agreementIndicators } from "./indicators/index.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const name = "agreements";

/**
 * Opens the store, loads the data files where they are new, and makes the subgraph ready to answer. Files with a
 * mistake stop the first start; later the mistakes are told and the last good data stay in use.
 */
export async function createAgreementsSubgraph(
  environment: SubgraphEnvironment,
  dataFiles: string = join(root, "data"),
): Promise<Subgraph> {
  const { dataDirectory } = environment;
  const database = openDatabase({
    file: dataDirectory === ":memory:" ? dataDirectory : join(dataDirectory, `${name}.sqlite`),
    tables,
    migrations: join(root, "migrations"),
  });
  try {
    loadFiles(database, dataFiles, environment);
  } catch (error) {
    database.close();
    throw error;
  }

  const store = new Store(database);
  return createSubgraph<Services>(
    {
      name,
      sdl: [join(root, "schema.graphql"), commonSdlFile, figuresSdlFile]
        .map((file) => readFileSync(file, "utf8"))
        .join("\n"),
      resolvers,
      services: () => {
        const loaders = createLoaders(store);
        return {
          store,
          loaders,
          lifecycle: new Lifecycle(loaders),
          money: new Money(loaders),
          progress: new Progress(loaders),
        };
      },
      ready: () => store.ready(),
      close: () => store.close(),
    },
    environment,
  );
}
