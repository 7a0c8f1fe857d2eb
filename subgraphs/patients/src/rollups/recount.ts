/** Counts everybody anew from what is recorded: to check the cells that are kept, or to replace them. */
import type { CellDifference } from "./kept-cells.js";
import type { RollupParts } from "./parts.js";
import { Tallies } from "./tallies.js";

/** Differences that are told one by one. */
const TOLD = 100;

/** How much was counted. */
export interface Counted {
  readonly persons: number;
  readonly cells: number;
}

/** What a check found. */
export interface RollupCheck extends Counted {
  /** True when the cells were counted by other definitions than those of this program, or must be counted anew. */
  readonly outOfDate: boolean;
  /** The first of the cells that are not as counted. */
  readonly differences: readonly CellDifference[];
  /** How many such cells there are. */
  readonly different: number;
}

/** Counts everybody and says which of the cells that are kept differ. Changes nothing; sees one moment of the database. */
export function checkRollups(parts: RollupParts): RollupCheck {
  const { connection, cells, fingerprint } = parts;
  return connection.transaction(() => {
    const outOfDate = cells.countedBy() !== fingerprint;
    const { tallies, persons } = countEverybody(parts);
    const differences: CellDifference[] = [];
    let different = 0;
    for (const difference of cells.differences(tallies.series())) {
      different += 1;
      if (differences.length < TOLD) differences.push(difference);
    }
    return { persons, cells: cells.count(), outOfDate, differences, different };
  })();
}

/** Counts everybody and replaces the cells: wholly or, when it fails, not at all. */
export function recountRollups(parts: RollupParts): Counted {
  const { connection, cells, fingerprint } = parts;
  return connection
    .transaction(() => {
      const { tallies, persons } = countEverybody(parts);
      cells.replace(tallies.series());
      cells.noteRules(fingerprint);
      return { persons, cells: cells.count() };
    })
    .immediate();
}

/** A cell that differs as a line of text. Says nothing of any person. */
export function differenceText({ place, kept, counted }: CellDifference): string {
  const { indicator, region, grouping, group, measure, slice, held, month, key } = place;
  const when = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  const what = [
    indicator,
    `region ${region}`,
    grouping,
    group,
    measure,
    slice || "all",
    held ? "held" : "happened",
  ];
  return `${what.join(" ")} ${when} key ${key}: kept ${kept.numerator}/${kept.denominator}, counted ${counted.numerator}/${counted.denominator}`;
}

/** What everybody adds to the indicators. Throws RuleFailure. */
export function countEverybody({ indicators, facts, centres }: RollupParts): {
  readonly tallies: Tallies;
  readonly persons: number;
} {
  const all = centres.all();
  const isHealthCentre = (unit: string): boolean => all.has(unit);
  const tallies = new Tallies();
  let persons = 0;
  for (const rows of facts.everybody()) {
    tallies.add({ ...rows, isHealthCentre }, indicators);
    persons += 1;
  }
  return { tallies, persons };
}
