/** The patients subgraph: who gets care, from whom, by which plan; and figures about it all. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  createSubgraph,
  openAuditLog,
  partReady,
  type Subgraph,
  type SubgraphEnvironment,
} from "@vardgraf/core";
import { commonSdlFile, figuresSdlFile } from "@vardgraf/schema";
import { accessLogPlace } from "./access/log-place.js";
import type { Services } from "./context.js";
import { resolvers } from "./resolvers/index.js";
import { createServices } from "./services.js";
import { openPatientDatabase } from "./store/database.js";
import { Store } from "./store.js";

export { accessLogPlace } from "./access/log-place.js";
export * from "./generate/index.js";
export { personIndicators } from "./indicators/person-indicators.js";
export { rebuildRollups, type RollupReport, verifyRollups } from "./rollups/command.js";

const schemaFile = fileURLToPath(new URL("../schema.graphql", import.meta.url));

/** Opens the people of the data directory, nobody where there are none yet, and makes the subgraph ready to answer. */
export async function createPatientsSubgraph(environment: SubgraphEnvironment): Promise<Subgraph> {
  const { log, figures, dataDirectory } = environment;
  const store = new Store(openPatientDatabase(dataDirectory), log);
  const place = accessLogPlace(dataDirectory);
  const accessLog = await openAuditLog(place, log, figures?.auditLog).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await accessLog.close();
    await store.close();
  };
  try {
    store.keepRollupsUpToDate();
    return await createSubgraph<Services>(
      {
        name: "patients",
        sdl: [schemaFile, commonSdlFile, figuresSdlFile].map((file) => readFileSync(file, "utf8")).join("\n"),
        resolvers,
        services: (request) => createServices(store, accessLog, request),
        beforeAnswer: ({ journal }) => journal.writeDown(),
        ready: async () => {
          await store.ready();
          await partReady("access log", accessLog.ready());
        },
        close,
      },
      environment,
    );
  } catch (error) {
    await close();
    throw error;
  }
}
