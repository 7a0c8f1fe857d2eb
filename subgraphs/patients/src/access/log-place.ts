/** Where the access log of a data directory lies: beside the people, so that replacing them leaves it alone. */
import { join } from "node:path";
import type { AuditPlace } from "@vardgraf/core";

/** The log and the key that seals it. */
export function accessLogPlace(dataDirectory: string): AuditPlace {
  return { file: join(dataDirectory, "access-log.sqlite"), keyFile: join(dataDirectory, "access-log.key") };
}
