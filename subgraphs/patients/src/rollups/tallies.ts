/** What persons add to indicators, tallied together. */
import { MemoryTally, type TallyRow } from "@vardgraf/core";
import type { PersonFacts } from "../indicators/person-facts.js";
import type { PersonIndicator } from "../indicators/person-indicator.js";
import { runRule } from "./rule-failure.js";

/** A row of the tally of an indicator. */
export interface RollupCell extends TallyRow {
  /** Code of the definition. */
  readonly indicator: string;
}

interface Count {
  /** Of all persons. */
  readonly rows: MemoryTally;
  /** Into {@link rows}: for persons who are counted in the region only, and for what persons do not add any more. */
  readonly regionOnly: MemoryTally;
  readonly away: MemoryTally;
  readonly awayRegionOnly: MemoryTally;
}

/** The tallies of indicators. They take as much memory as there are cells, however many persons there are. */
export class Tallies {
  readonly #counts = new Map<PersonIndicator, Count>();

  /** Adds what a person adds to some indicators. Throws RuleFailure. */
  add(facts: PersonFacts, indicators: readonly PersonIndicator[]): void {
    const hidden = isProtected(facts);
    for (const indicator of indicators) {
      const { rows, regionOnly } = this.#of(indicator);
      runRule(indicator.code, () => indicator.count(facts, hidden ? regionOnly : rows));
    }
  }

  /** Takes away what a person added to some indicators. Throws RuleFailure. */
  takeAway(facts: PersonFacts, indicators: readonly PersonIndicator[]): void {
    const hidden = isProtected(facts);
    for (const indicator of indicators) {
      const { away, awayRegionOnly } = this.#of(indicator);
      runRule(indicator.code, () => indicator.count(facts, hidden ? awayRegionOnly : away));
    }
  }

  /** The cells that have something in them; below zero where more was taken away than added. */
  *cells(): Generator<RollupCell> {
    for (const [{ code }, { rows }] of this.#counts)
      for (const row of rows) yield { indicator: code, ...row };
  }

  #of(indicator: PersonIndicator): Count {
    let count = this.#counts.get(indicator);
    if (count === undefined) this.#counts.set(indicator, (count = begin(indicator)));
    return count;
  }
}

function begin(indicator: PersonIndicator): Count {
  const rows = new MemoryTally(indicator);
  return {
    rows,
    regionOnly: new MemoryTally(indicator, { into: rows, regionOnly: true }),
    away: new MemoryTally(indicator, { into: rows, takesAway: true }),
    awayRegionOnly: new MemoryTally(indicator, { into: rows, takesAway: true, regionOnly: true }),
  };
}

/** Counted in the region and in no smaller group, since a small group says where somebody is. */
function isProtected({ patient }: PersonFacts): boolean {
  return patient.protection === "PROTECTED_REGISTRATION";
}
