/** `npm run schema:check`: fails when a generated file is stale or an operation would break. */
import { relative } from "node:path";
import { runProgram, StartError } from "../program/main.js";
import { graphArtifacts, OperationsError, resolverArtifacts } from "./artifacts.js";
import { CompositionError } from "./compose.js";
import { operationFiles } from "../operations/files.js";
import { readIfPresent } from "./sources.js";

await runProgram(async () => {
  try {
    const artifacts = [...(await resolverArtifacts()), ...(await graphArtifacts())];
    const stale = artifacts.filter(({ file, text }) => readIfPresent(file) !== text);
    if (stale.length > 0) {
      const names = stale.map(({ file }) => relative(process.cwd(), file)).join(", ");
      throw new StartError(`stale: ${names}. Run \`npm run schema\` and commit what it writes.`);
    }
    process.stdout.write(
      `schema: ${artifacts.length} generated files fresh, ${operationFiles().length} operations valid\n`,
    );
  } catch (error) {
    if (error instanceof CompositionError || error instanceof OperationsError)
      throw new StartError(error.message);
    throw error;
  }
});
