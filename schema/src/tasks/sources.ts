/** The files that the schema tasks read and write. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commonSdlFile } from "../contract/files.js";

/** The subgraphs of the product. */
export const subgraphNames = ["agreements", "care-units", "municipalities", "patients"] as const;
/** Name of a subgraph. */
export type SubgraphName = (typeof subgraphNames)[number];

const subgraphsDirectory = fileURLToPath(new URL("../../../subgraphs/", import.meta.url));

/** Folder of one subgraph. */
export function subgraphDirectory(name: SubgraphName): string {
  return join(subgraphsDirectory, name);
}

/** SDL of one subgraph as it is served: its own and the common part. */
export function subgraphSdl(name: SubgraphName): string {
  return `${readFileSync(join(subgraphDirectory(name), "schema.graphql"), "utf8")}\n${readFileSync(commonSdlFile, "utf8")}`;
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
