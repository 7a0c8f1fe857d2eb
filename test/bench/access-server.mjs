/** The product's gateway over its patients subgraph, which is as `VARIANT` says. */
import { startGatewayProgram } from "../../gateway/dist/index.js";
import { gatewayEnvironment } from "../../gateway/start/dist/gateway-environment.js";
import { patientsVariant } from "./patients-variants.mjs";

const { DATA_DIR, NOW, VARIANT } = process.env;
const settings = { ...process.env, PORT: "0", SANDBOX: "off", LOG_LEVEL: "error" };
const { url } = await startGatewayProgram(gatewayEnvironment(settings, DATA_DIR), {
  local: new Map([["patients", await patientsVariant(VARIANT, DATA_DIR, NOW)]]),
});
process.send({ url });
