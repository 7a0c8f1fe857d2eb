/** What persons add to indicators, tallied together. */
import { MemoryTally, type TallySeries } from "@vardgraf/core";
import type { PersonFacts } from "../indicators/person-facts.js";
import type { PersonIndicator } from "../indicators/person-indicator.js";
import { ruleFailure } from "./rule-failure.js";

/** A series of the tally of an indicator. */
export interface RollupSeries extends TallySeries {
  /** Code of the definition. */
  readonly indicator: string;
}

/** A person before and after, null for one who is not there, and the indicators to which that may make a difference. */
export interface ChangedPerson {
  readonly before: PersonFacts | null;
  readonly after: PersonFacts | null;
  readonly indicators: readonly PersonIndicator[];
}

interface Count {
  /** Of all persons. */
  readonly all: MemoryTally;
  /** Into {@link all}: for persons who are counted in the region only, and for what persons do not add any more. */
  readonly regionOnly: MemoryTally;
  readonly away: MemoryTally;
  readonly awayRegionOnly: MemoryTally;
}

/** The tallies of indicators. They take as much memory as there are cells, however many persons there are. */
export class Tallies {
  readonly #counts = new Map<PersonIndicator, Count>();

  /** Adds what a person adds differently to the indicators to which that may matter. Throws RuleFailure. */
  change({ before, after, indicators }: ChangedPerson): void {
    if (before !== null) this.takeAway(before, indicators);
    if (after !== null) this.add(after, indicators);
  }

  /** Adds what a person adds to some indicators. Throws RuleFailure. */
  add(facts: PersonFacts, indicators: readonly PersonIndicator[]): void {
    this.#count(facts, indicators, isProtected(facts) ? "regionOnly" : "all");
  }

  /** Takes away what a person added to some indicators. Throws RuleFailure. */
  takeAway(facts: PersonFacts, indicators: readonly PersonIndicator[]): void {
    this.#count(facts, indicators, isProtected(facts) ? "awayRegionOnly" : "away");
  }

  /** The series that have something in them; below zero where more was taken away than added. */
  *series(): Generator<RollupSeries> {
    for (const [{ code }, { all }] of this.#counts)
      for (const series of all) yield { indicator: code, ...series };
  }

  #count(facts: PersonFacts, indicators: readonly PersonIndicator[], into: keyof Count): void {
    let running = "";
    try {
      for (const indicator of indicators) {
        running = indicator.code;
        indicator.count(facts, this.#of(indicator)[into]);
      }
    } catch (error) {
      throw ruleFailure(running, error);
    }
  }

  #of(indicator: PersonIndicator): Count {
    let count = this.#counts.get(indicator);
    if (count === undefined) this.#counts.set(indicator, (count = begin(indicator)));
    return count;
  }
}

function begin(indicator: PersonIndicator): Count {
  const all = new MemoryTally(indicator);
  return {
    all,
    regionOnly: new MemoryTally(indicator, { into: all, regionOnly: true }),
    away: new MemoryTally(indicator, { into: all, takesAway: true }),
    awayRegionOnly: new MemoryTally(indicator, { into: all, takesAway: true, regionOnly: true }),
  };
}

/** Counted in the region and in no smaller group, since a small group says where somebody is. */
function isProtected({ patient }: PersonFacts): boolean {
  return patient.protection === "PROTECTED_REGISTRATION";
}
