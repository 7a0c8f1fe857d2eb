/**
 * `npm run schema`: writes everything that is made from the schema files. With names of subgraphs as
 * arguments it writes only their resolver types, also while the graph as a whole does not compose.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { runProgram, StartError } from "../program/main.js";
import { type Artifact, graphArtifacts, OperationsError, resolverArtifacts } from "./artifacts.js";
import { CompositionError } from "./compose.js";
import { readIfPresent, subgraphNames } from "./sources.js";

function write({ file, text }: Artifact): void {
  if (readIfPresent(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`wrote ${relative(process.cwd(), file)}\n`);
}

await runProgram(async () => {
  const only = process.argv.slice(2);
  const names = subgraphNames.filter((name) => only.length === 0 || only.includes(name));
  for (const artifact of await resolverArtifacts(names)) write(artifact);
  if (only.length > 0) return;
  try {
    for (const artifact of await graphArtifacts()) write(artifact);
  } catch (error) {
    if (error instanceof CompositionError || error instanceof OperationsError)
      throw new StartError(error.message);
    throw error;
  }
});
