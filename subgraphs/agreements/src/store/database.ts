/** The database of the agreements subgraph. */
import type { Database } from "@vardgraf/core";
import type * as tables from "../tables.js";

/** The subgraph's database with its tables. */
export type AgreementsDatabase = Database<typeof tables>;
