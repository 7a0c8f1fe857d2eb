/** What a thread runs that counts everybody anew beside the server. */
import { openDatabase } from "@vardgraf/core";
import { personIndicators } from "../indicators/person-indicators.js";
import { patientDatabaseFile } from "../store/database.js";
import { rollupParts } from "./parts.js";
import type { Counted } from "./recount.js";
import { recountBeside } from "./recount-beside.js";
import { RuleFailure } from "./rule-failure.js";

/** Longest wait for others who write, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** Which database, and for which rules. */
export interface RecountTask {
  /** Path. */
  readonly file: string;
  /** Of the program that asks, whose rules are those of this thread. */
  readonly fingerprint: string;
}

/** What came of it: `counted` is null when the cells were right already. */
export type RecountOutcome =
  | { readonly counted: Counted | null }
  | { readonly failed: { readonly indicator: string; readonly cause: unknown } };

export default ({ file, fingerprint }: RecountTask): RecountOutcome => {
  const now = openDatabase(patientDatabaseFile(file));
  const then = openDatabase(patientDatabaseFile(file));
  now.connection.pragma(`busy_timeout = ${LONGEST_WAIT}`);
  try {
    const rules = { indicators: personIndicators, fingerprint };
    return {
      counted: recountBeside(rollupParts(now.connection, rules), rollupParts(then.connection, rules)),
    };
  } catch (error) {
    if (error instanceof RuleFailure) return { failed: { indicator: error.indicator, cause: error.cause } };
    throw error;
  } finally {
    then.close();
    now.close();
  }
};
