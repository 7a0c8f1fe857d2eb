/** The rollup of a data directory, for the command line. */
import { join } from "node:path";
import { databaseExists } from "@vardgraf/core";
import { StartError } from "@vardgraf/schema";
import { openPatientDatabase } from "../store/database.js";
import { type RollupParts, rollupParts } from "./parts.js";
import { checkRollups, type Counted, differenceText, recountRollups } from "./recount.js";

/** What a check of a data directory found. */
export interface RollupReport extends Counted {
  /** Everything that is wrong, a line each, without a word of any person; none when all is well. */
  readonly problems: readonly string[];
}

/**
 * Counts everybody of a data directory from what is recorded, and says where what is kept differs. Changes nothing, and may
 * run beside a server. Throws StartError when there are no people.
 */
export function verifyRollups(dataDirectory: string): RollupReport {
  return withRollups(dataDirectory, (parts) => {
    const { persons, cells, outOfDate, differences, different } = checkRollups(parts);
    const problems = differences.map(differenceText);
    if (different > differences.length)
      problems.push(`and ${different - differences.length} more cells that differ`);
    if (outOfDate) problems.unshift("the sums were not counted by the rules of this program");
    return { persons, cells, problems };
  });
}

/** Counts everybody of a data directory and replaces what is kept, in one transaction. Throws as {@link verifyRollups}. */
export function rebuildRollups(dataDirectory: string): Counted {
  return withRollups(dataDirectory, recountRollups);
}

function withRollups<Result>(dataDirectory: string, work: (parts: RollupParts) => Result): Result {
  if (!databaseExists(join(dataDirectory, "patients.sqlite")))
    throw new StartError(`There are no people in ${dataDirectory}: npm run generate makes some.`);
  const database = openPatientDatabase(dataDirectory);
  try {
    return work(rollupParts(database.connection));
  } finally {
    database.close();
  }
}
