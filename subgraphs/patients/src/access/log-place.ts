/** Where the access log of a data directory lies: beside the people, so that replacing them leaves it alone. */
import { join } from "node:path";
import { type AuditPlace, IN_MEMORY } from "@vardgraf/core";

/** The log, the key that seals it, and its anchors; nothing on the disk for a directory that keeps nothing. */
export function accessLogPlace(dataDirectory: string): AuditPlace {
  if (dataDirectory === ":memory:") return IN_MEMORY;
  const part = (name: string): string => join(dataDirectory, `access-log.${name}`);
  return { file: part("sqlite"), keyFile: part("key"), anchorFile: part("anchors") };
}
