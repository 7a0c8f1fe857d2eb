/**
 * The product's gateway over its patients subgraph, as `VARIANT` says: `full` as it is, `unlogged` without the access
 * log, `open` without the log and without any decision. The last two exist here only: they are put together from the
 * parts of the subgraph, and nothing in the product can be set to be so.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startGatewayProgram } from "../../gateway/dist/index.js";
import { gatewayEnvironment } from "../../gateway/start/dist/gateway-environment.js";
import { keyFiles, readKeys } from "../../gateway/start/dist/keys.js";
import { commonSdlFile, createLogger } from "../../schema/dist/index.js";
import { createSubgraph, fixedClock, stockholmDay } from "../../subgraphs/core/dist/index.js";
import { Guard } from "../../subgraphs/patients/dist/access/guard.js";
import { Notices } from "../../subgraphs/patients/dist/access/notices.js";
import { Sealed } from "../../subgraphs/patients/dist/access/sealed.js";
import { createPatientsSubgraph } from "../../subgraphs/patients/dist/index.js";
import { createLoaders } from "../../subgraphs/patients/dist/loaders.js";
import { resolvers } from "../../subgraphs/patients/dist/resolvers/index.js";
import { openPatientDatabase } from "../../subgraphs/patients/dist/store/database.js";
import { Store } from "../../subgraphs/patients/dist/store.js";

const { DATA_DIR, NOW, VARIANT } = process.env;
const environment = {
  dataDirectory: DATA_DIR,
  callerKeys: readKeys(keyFiles(DATA_DIR).callerContextKeys),
  clock: fixedClock(NOW),
  log: createLogger("bench", "error"),
  progress: () => {},
};

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

function compose(guardOf) {
  const store = new Store(openPatientDatabase(DATA_DIR));
  const sdl = fileURLToPath(new URL("../../subgraphs/patients/schema.graphql", import.meta.url));
  const parts = {
    name: "patients",
    sdl: `${readFileSync(sdl, "utf8")}\n${readFileSync(commonSdlFile, "utf8")}`,
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
  full: () => createPatientsSubgraph(environment),
  unlogged: () => compose((store, request) => new Guard(store.access, request, noJournal)),
  open: () => compose((store, request) => new NoGuard(store, request)),
};

const settings = { ...process.env, PORT: "0", SANDBOX: "off", LOG_LEVEL: "error" };
const { url } = await startGatewayProgram(gatewayEnvironment(settings, DATA_DIR), {
  local: new Map([["patients", await variants[VARIANT]()]]),
});
process.send({ url });
