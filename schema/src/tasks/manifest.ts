/** The manifest of trusted documents: what portals and dashboards may run, in the format of Apollo's persisted queries. */
import { createHash } from "node:crypto";
import { getOperationAST, parse } from "graphql";
import type { OperationFile } from "../operations/files.js";

/** The group whose clients run what they like; its documents need no trust. */
const FREE_GROUP = "sandbox";

/** The manifest's text. The id of a document is the SHA-256 of its file, as `sha256sum` prints it. */
export function trustedDocumentsManifest(files: readonly OperationFile[]): string {
  const operations = files
    .filter(({ group }) => group !== FREE_GROUP)
    .map(({ name, text }) => ({
      id: createHash("sha256").update(text, "utf8").digest("hex"),
      name,
      type: getOperationAST(parse(text))?.operation,
      body: text,
    }));
  return `${JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2)}\n`;
}
