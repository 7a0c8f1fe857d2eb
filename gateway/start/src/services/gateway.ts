/** The gateway process of services mode. */
import { startGatewayProgram } from "@vardgraf/gateway";
import { closeOnSignal, exampleOperations, runProgram } from "@vardgraf/schema";
import { dayOf } from "../data/generate.js";

await runProgram(async () => {
  const sandboxOperations = exampleOperations(dayOf(process.env["NOW"]));
  const gateway = await startGatewayProgram(process.env, { sandboxOperations });
  closeOnSignal(() => gateway.close());
  process.on("SIGHUP", () => void gateway.reload());
  process.once("disconnect", () => void gateway.close().then(() => process.exit(0)));
  process.stdout.write(`gateway listening on ${gateway.url}\n`);
});
