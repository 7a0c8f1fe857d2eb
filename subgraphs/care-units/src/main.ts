import { runSubgraphProgram } from "@vardgraf/core";
import { createCareUnitsSubgraph } from "./index.js";

await runSubgraphProgram(createCareUnitsSubgraph);
