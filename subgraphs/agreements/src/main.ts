import { runSubgraphProgram } from "@vardgraf/core";
import { createAgreementsSubgraph } from "./index.js";

await runSubgraphProgram(createAgreementsSubgraph);
