/** Where the files of the contract lie. */
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** SDL that every subgraph adds to its own: scalars, paging, shared enums. */
export const commonSdlFile = fileURLToPath(new URL("common.graphql", root));

/** SDL that subgraphs which compute values of indicators add to theirs. */
export const figuresSdlFile = fileURLToPath(new URL("figures.graphql", root));

/** The composed supergraph. */
export const supergraphFile = fileURLToPath(new URL("supergraph.graphql", root));

/** The manifest of the documents that portals and dashboards may run. */
export const trustedDocumentsFile = fileURLToPath(new URL("trusted-documents.json", root));

/** The folder of operation documents, one named operation a file. */
export const operationsDirectory = fileURLToPath(new URL("operations/", root));

/** Variables and personas that show each operation at work in the sandbox. */
export const operationExamplesFile = fileURLToPath(new URL("demo/operation-examples.json", root));

/** The personas of the demo identity provider. */
export const personasFile = fileURLToPath(new URL("demo/personas.json", root));
