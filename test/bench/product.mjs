/** This gateway, started as the program starts it. */
import { startGatewayProgram } from "../../gateway/dist/index.js";

const { url } = await startGatewayProgram({
  ...process.env,
  PORT: "0",
  OPERATOR_PORT: "0",
  IDENTITY: "none",
  SANDBOX: "off",
  LOG_LEVEL: "error",
});
process.send({ url: `${url}/graphql` });
