/** Starts the municipalities subgraph alone, over HTTP. */
import { runSubgraphProgram } from "@vardgraf/core";
import { createMunicipalitiesSubgraph } from "./index.js";

await runSubgraphProgram(createMunicipalitiesSubgraph);
