/**
 * The rollup: what every person adds to the indicators, kept summed, so that a board is read without counting anybody.
 *
 * Cells change in the transaction of the change that makes them differ (`RollupObserver`), are counted while people are
 * loaded (`BulkRollup`), are counted anew when the rules have changed (`RollupUpkeep`), and can be checked
 * against what is recorded (`checkRollups`).
 */
export { BulkRollup } from "./bulk.js";
export { RollupObserver } from "./observer.js";
export { type Definitions, type RollupParts, rollupParts, runningDefinitions } from "./parts.js";
export { logRuleFailure } from "./rule-failure.js";
export { RollupUpkeep } from "./upkeep.js";
export { type RollupSelection, RollupStore } from "./rollup-store.js";
export type { RollupSeries } from "./tallies.js";
