/** The files that the schema tasks read and write. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commonSdlFile, figuresSdlFile } from "../contract/files.js";

/** The subgraphs of the product. */
export const subgraphNames = ["agreements", "care-units", "municipalities", "patients"] as const;
/** Name of a subgraph. */
export type SubgraphName = (typeof subgraphNames)[number];

const subgraphsDirectory = fileURLToPath(new URL("../../../subgraphs/", import.meta.url));

/** Folder of one subgraph. */
export function subgraphDirectory(name: SubgraphName): string {
  return join(subgraphsDirectory, name);
}

/** Subgraphs that compute values of indicators. */
const withFigures: ReadonlySet<SubgraphName> = new Set(["agreements", "care-units", "patients"]);

/** SDL of one subgraph as it is served: its own, the common part and, where it computes figures, that of figures. */
export function subgraphSdl(name: SubgraphName): string {
  const own = join(subgraphDirectory(name), "schema.graphql");
  const files = [own, commonSdlFile, ...(withFigures.has(name) ? [figuresSdlFile] : [])];
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}

/** Address of a subgraph in services mode on loopback; a deployment overrides it. */
export const routingUrls: Readonly<Record<SubgraphName, string>> = {
  agreements: "http://127.0.0.1:4101/graphql",
  "care-units": "http://127.0.0.1:4102/graphql",
  municipalities: "http://127.0.0.1:4103/graphql",
  patients: "http://127.0.0.1:4104/graphql",
};

/** Text of a file, or undefined where there is none. */
export function readIfPresent(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
