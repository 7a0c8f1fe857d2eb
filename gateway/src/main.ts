/** `npm run gateway`: serves any Federation 2 supergraph over the addresses that it names. */
import { closeOnSignal, runProgram } from "@vardgraf/schema";
import { startGatewayProgram } from "./program.js";

await runProgram(async () => {
  const gateway = await startGatewayProgram(process.env);
  closeOnSignal(() => gateway.close());
  process.stdout.write(`gateway listening on ${gateway.url}/graphql\n`);
});
