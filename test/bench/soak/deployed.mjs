/** What the recipes of a deployment give every program. */
import { readFileSync } from "node:fs";

const unit = readFileSync(
  new URL("../../../deploy/systemd/vardgraf-gateway.service", import.meta.url),
  "utf8",
);

/** The option of node that ends the heap. */
export const [heapOption] = /--max-old-space-size=\d+/.exec(unit);

/** Memory that a program may take, in MB. */
export const memoryLimit = 1024 * Number(/^MemoryMax=(\d+)G$/m.exec(unit)[1]);
