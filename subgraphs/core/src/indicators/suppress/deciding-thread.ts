/** What another thread runs: it is given tables and answers with their verdicts, in the same order. */
import { decide } from "./decide.js";
import type { TableValues } from "./table-values.js";

export default (tables: readonly TableValues[]): Uint8Array[] => tables.map(decide);
