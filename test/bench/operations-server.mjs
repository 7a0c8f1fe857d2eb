/**
 * Two gateways in one process, with what operations need switched on or off as `PARTS` says (names of `parts`, commas
 * between): `facts` over the shop at `SHOP` (a supergraph), `records` over the patients subgraph in this process.
 *
 * What is off is taken out of the product's classes here, and nothing in the product can be set to be so: a gateway
 * without limits, documents, figures and decisions is what the others are measured against.
 */
import { Counter, Gauge, Histogram } from "prom-client";
import { startGatewayProgram } from "../../gateway/dist/index.js";
import { Inspector } from "../../gateway/dist/admission/inspector.js";
import { UsageLedger } from "../../gateway/dist/documents/usage.js";
import { Concurrency } from "../../gateway/dist/limits/concurrency.js";
import { gatewayEnvironment } from "../../gateway/start/dist/gateway-environment.js";
import { patientsVariant } from "./patients-variants.mjs";

const { DATA_DIR, NOW, PARTS, SHOP, MANIFEST, TRACES } = process.env;
const on = new Set(PARTS.split(","));
const AMPLE = "1000000000";

/** By part: the settings with which it is on, those with which it is off, and how its code is taken out. */
const parts = {
  /** Form and cost of documents. */
  limits: {
    takeOut() {
      const nothing = { cost: () => 0, use: { name: "other", fields: [], deprecated: [] } };
      Inspector.prototype.inspect = () => ({ introspects: false, operation: () => nothing });
    },
  },
  documents: {
    on: { TRUSTED_DOCUMENTS: "enforce", TRUSTED_DOCUMENTS_MANIFEST: MANIFEST },
    off: { TRUSTED_DOCUMENTS: "off", TRUSTED_DOCUMENTS_MANIFEST: "" },
  },
  /** How often and how many at once. */
  admission: {
    on: { RATE_LIMIT: "on", ORGANISATION_REQUESTS_PER_SECOND: AMPLE, CLIENT_REQUESTS_PER_SECOND: AMPLE },
    off: { RATE_LIMIT: "off" },
    takeOut() {
      Concurrency.prototype.enterNow = () => () => {};
    },
  },
  /** Figures, use by client, and one trace in ten. */
  telemetry: {
    on: { TRACES_URL: TRACES, TRACES_PERCENT: "10" },
    takeOut() {
      const nothing = () => {};
      Counter.prototype.inc = Histogram.prototype.observe = UsageLedger.prototype.count = nothing;
      Histogram.prototype.labels = () => ({ observe: nothing, startTimer: () => nothing });
      Gauge.prototype.inc = Gauge.prototype.dec = Gauge.prototype.set = nothing;
    },
  },
  /** Who asks: the token; whether they may: the decision about a person, and the log of it. */
  access: { on: { IDENTITY: "demo" }, off: { IDENTITY: "none" } },
};

const settings = { ...process.env, PORT: "0", SANDBOX: "off", LOG_LEVEL: "error", FREE_CLIENT_KINDS: "" };
for (const [name, part] of Object.entries(parts)) {
  Object.assign(settings, on.has(name) ? part.on : part.off);
  if (!on.has(name)) part.takeOut?.();
}
const environment = gatewayEnvironment(settings, DATA_DIR);
const facts = await startGatewayProgram({ ...environment, SUPERGRAPH: SHOP });
const patients = await patientsVariant(on.has("access") ? "full" : "open", DATA_DIR, NOW);
const records = await startGatewayProgram(environment, { local: new Map([["patients", patients]]) });
process.send({ facts: facts.url, records: records.url });
