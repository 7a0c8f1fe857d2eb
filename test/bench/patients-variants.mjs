/**
 * The patients subgraph of the product as it is (`full`), without the access log (`unlogged`), and without the log and
 * without any decision (`open`). The last two exist for measuring only: they are put together from the parts of the
 * subgraph, and nothing in the product can be set to be so.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keyFiles, readKeys } from "../../gateway/start/dist/keys.js";
import { commonSdlFile, createLogger, figuresSdlFile } from "../../schema/dist/index.js";
import { createSubgraph, fixedClock, stockholmDay } from "../../subgraphs/core/dist/index.js";
import { Guard } from "../../subgraphs/patients/dist/access/guard.js";
import { Notices } from "../../subgraphs/patients/dist/access/notices.js";
import { Sealed } from "../../subgraphs/patients/dist/access/sealed.js";
import { createPatientsSubgraph } from "../../subgraphs/patients/dist/index.js";
import { createLoaders } from "../../subgraphs/patients/dist/loaders.js";
import { resolvers } from "../../subgraphs/patients/dist/resolvers/index.js";
import { openPatientDatabase } from "../../subgraphs/patients/dist/store/database.js";
import { Store } from "../../subgraphs/patients/dist/store.js";

/** Takes no notes. */
const noJournal = { opened() {}, refused() {}, wrote() {}, async writeDown() {} };

/** Opens what the guard opens, asking nobody. */
class NoGuard {
  constructor(store, { clock }) {
    this.store = store;
    this.today = stockholmDay(clock.now());
  }
  requireForPersons() {}
  async patients(ids) {
    const persons = new Map(
      (await this.store.access.persons(ids)).map(({ id, sealed }) => [id, open(sealed)]),
    );
    return ids.flatMap((id) => (persons.has(id) ? [{ id, person: persons.get(id) }] : []));
  }
  async patient(id) {
    return (await this.patients([id]))[0];
  }
  rows(patient, sealed) {
    return sealed.map((each) => ({ ...open(each), patient }));
  }
}
const open = (sealed) => Sealed.open(sealed).row;

function compose(environment, guardOf) {
  const store = new Store(openPatientDatabase(environment.dataDirectory));
  const schemaFile = fileURLToPath(new URL("../../subgraphs/patients/schema.graphql", import.meta.url));
  const parts = {
    name: "patients",
    sdl: [schemaFile, commonSdlFile, figuresSdlFile].map((file) => readFileSync(file, "utf8")).join("\n"),
    resolvers,
    services: (request) => {
      const guard = guardOf(store, request);
      const notices = new Notices(request.caller, noJournal);
      return { store, guard, notices, journal: noJournal, loaders: createLoaders(store, guard.today) };
    },
    ready: () => store.ready(),
    close: () => store.close(),
  };
  return createSubgraph(parts, environment);
}

const variants = {
  full: (environment) => createPatientsSubgraph(environment),
  unlogged: (environment) =>
    compose(environment, (store, request) => new Guard(store.access, request, noJournal)),
  open: (environment) => compose(environment, (store, request) => new NoGuard(store, request)),
};

/** The subgraph over the data in `dataDirectory`, with a clock that stands still at `now`. */
export function patientsVariant(variant, dataDirectory, now) {
  return variants[variant]({
    dataDirectory,
    callerKeys: readKeys(keyFiles(dataDirectory).callerContextKeys),
    clock: fixedClock(now),
    log: createLogger("bench", "error"),
    progress: () => {},
  });
}
