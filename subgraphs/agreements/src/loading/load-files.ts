/** Loads the data files, or keeps the last good data when a file has a mistake. */
import type { SubgraphEnvironment } from "@vardgraf/core";
import { StartError } from "@vardgraf/schema";
import type { AgreementsDatabase } from "../store/database.js";
import { agreements } from "../tables.js";
import { loadRows } from "./load.js";
import { readDataDirectory } from "./read.js";
import { rowsOf } from "./rows.js";

/**
 * Loads the files of `directory` where they are new. A mistake in them is told with file, line and rule: it stops
 * a start without earlier data, and otherwise leaves what an earlier start has loaded in use.
 */
export function loadFiles(
  database: AgreementsDatabase,
  directory: string,
  { log, progress }: Pick<SubgraphEnvironment, "log" | "progress">,
): void {
  try {
    const rows = rowsOf(readDataDirectory(directory));
    if (loadRows(database, rows))
      progress(
        `agreements: loaded ${rows.agreements.length} agreements and ${rows.indicators.length} indicators`,
      );
  } catch (error) {
    if (!(error instanceof StartError) || !hasData(database)) throw error;
    log.error({ err: error }, "agreements: the data files have mistakes, the last good data stay in use");
    progress(`agreements: the data files have mistakes, the last good data stay in use\n${error.message}`);
  }
}

function hasData({ db }: AgreementsDatabase): boolean {
  return db.select({ id: agreements.id }).from(agreements).limit(1).get() !== undefined;
}
