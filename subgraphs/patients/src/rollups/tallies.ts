/** What persons add to indicators, tallied together. */
import { type Indicator, MemoryTally, type TallyRow } from "@vardgraf/core";
import type { PersonFacts } from "../indicators/person-facts.js";

/** A row of the tally of an indicator. */
export interface RollupCell extends TallyRow {
  /** Code of the definition. */
  readonly indicator: string;
}

interface Count {
  readonly indicator: Indicator<PersonFacts>;
  /** Of all persons. */
  readonly rows: MemoryTally;
  /** Into {@link rows}: for persons who are counted in the region only, and for what persons do not add any more. */
  readonly regionOnly: MemoryTally;
  readonly away: MemoryTally;
  readonly awayRegionOnly: MemoryTally;
}

/** The tallies of all indicators. They take as much memory as there are cells, however many persons there are. */
export class Tallies {
  readonly #counts: readonly Count[];

  constructor(indicators: readonly Indicator<PersonFacts>[]) {
    this.#counts = indicators.map((indicator) => {
      const rows = new MemoryTally(indicator);
      return {
        indicator,
        rows,
        regionOnly: new MemoryTally(indicator, { into: rows, regionOnly: true }),
        away: new MemoryTally(indicator, { into: rows, takesAway: true }),
        awayRegionOnly: new MemoryTally(indicator, { into: rows, takesAway: true, regionOnly: true }),
      };
    });
  }

  /** Adds what a person adds. */
  add(facts: PersonFacts): void {
    const hidden = isProtected(facts);
    for (const { indicator, rows, regionOnly } of this.#counts)
      indicator.count(facts, hidden ? regionOnly : rows);
  }

  /** Takes away what a person added. */
  takeAway(facts: PersonFacts): void {
    const hidden = isProtected(facts);
    for (const { indicator, away, awayRegionOnly } of this.#counts)
      indicator.count(facts, hidden ? awayRegionOnly : away);
  }

  /** The cells that have something in them; below zero where more was taken away than added. */
  *cells(): Generator<RollupCell> {
    for (const { indicator, rows } of this.#counts)
      for (const row of rows) yield { indicator: indicator.code, ...row };
  }
}

/** Counted in the region and in no smaller group, since a small group says where somebody is. */
function isProtected({ patient }: PersonFacts): boolean {
  return patient.protection === "PROTECTED_REGISTRATION";
}
