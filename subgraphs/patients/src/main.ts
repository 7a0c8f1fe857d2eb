/** Starts the patients subgraph alone, over HTTP. */
import { runSubgraphProgram } from "@vardgraf/core";
import { createPatientsSubgraph } from "./index.js";

await runSubgraphProgram(createPatientsSubgraph);
