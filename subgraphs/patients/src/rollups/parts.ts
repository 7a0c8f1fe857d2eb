/** What keeping the rollup of a database is made of. */
import type { SqliteConnection } from "@vardgraf/core";
import type { PersonIndicator } from "../indicators/person-indicator.js";
import { personIndicators } from "../indicators/person-indicators.js";
import { definitionsFingerprint } from "./definitions.js";
import { FactsReader } from "./facts-reader.js";
import { HealthCentres } from "./health-centres.js";
import { KeptCells } from "./kept-cells.js";

/** Rules, and what tells them from others. */
export interface Definitions {
  readonly indicators: readonly PersonIndicator[];
  readonly fingerprint: string;
}

/** The rules of this program. */
export function runningDefinitions(): Definitions {
  return { indicators: personIndicators, fingerprint: definitionsFingerprint() };
}

/** See {@link rollupParts}. */
export interface RollupParts extends Definitions {
  readonly connection: SqliteConnection;
  readonly facts: FactsReader;
  readonly centres: HealthCentres;
  readonly cells: KeptCells;
}

/** Prepares what reads persons and writes cells in a database. */
export function rollupParts(
  connection: SqliteConnection,
  definitions: Definitions = runningDefinitions(),
): RollupParts {
  return {
    ...definitions,
    connection,
    facts: new FactsReader(connection),
    centres: new HealthCentres(connection),
    cells: new KeptCells(connection),
  };
}
