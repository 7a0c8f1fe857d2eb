/**
 * `npm run gateway`: serves any Federation 2 supergraph over the addresses that it names. SIGHUP reads it anew. With
 * `--check` it says what is wrong with the settings instead, and ends with status 1 when anything is.
 */
import { closeOnSignal, runProgram, SettingsError } from "@vardgraf/schema";
import { settingsProblems } from "./check/settings.js";
import { startGatewayProgram } from "./program.js";

await runProgram(async () => {
  if (process.argv.includes("--check")) {
    const problems = await settingsProblems(process.env);
    if (problems.length > 0) throw new SettingsError(problems);
    process.stdout.write("the settings are good\n");
    return;
  }
  const gateway = await startGatewayProgram(process.env);
  closeOnSignal(() => gateway.close());
  process.on("SIGHUP", () => void gateway.reload());
  process.stdout.write(`gateway listening on ${gateway.url}/graphql\n`);
  if (gateway.operatorUrl) process.stdout.write(`operators: ${gateway.operatorUrl}\n`);
});
