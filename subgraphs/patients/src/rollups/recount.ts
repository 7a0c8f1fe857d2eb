/** Counts everybody anew from what is recorded: to check the cells that are kept, or to replace them. */
import type { Logger } from "@vardgraf/schema";
import type { CellDifference } from "./kept-cells.js";
import type { RollupParts } from "./parts.js";
import { RuleFailure } from "./rule-failure.js";
import { Tallies } from "./tallies.js";

/** Longest wait for another copy of the program that counts, in milliseconds. */
const LONGEST_WAIT = 3_600_000;
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

/**
 * Sees to it that the cells are those of this program's definitions: where they were counted by others, or not at all,
 * counts everybody, or waits for the copy of the program that does. When a rule fails, they stay out of use, and it is in
 * the log.
 */
export function bringRollupsUpToDate(parts: RollupParts, log: Logger): void {
  const { connection, cells, fingerprint } = parts;
  if (cells.countedBy() === fingerprint) return;
  const wait = connection.pragma("busy_timeout", { simple: true });
  connection.pragma(`busy_timeout = ${LONGEST_WAIT}`);
  try {
    connection
      .transaction(() => {
        if (cells.countedBy() === fingerprint) return;
        log.info("the definitions of indicators have changed: everybody is counted anew");
        const started = performance.now();
        const counted = recountRollups(parts);
        log.info({ ...counted, seconds: (performance.now() - started) / 1000 }, "everybody is counted");
      })
      .immediate();
  } catch (error) {
    if (!(error instanceof RuleFailure)) throw error;
    logRuleFailure(log, error);
  } finally {
    connection.pragma(`busy_timeout = ${Number(wait)}`);
  }
}

/** Tells operators that a rule failed and what follows from it. */
export function logRuleFailure(log: Logger, failure: RuleFailure): void {
  const { indicator } = failure;
  log.error({ err: failure, indicator }, "the rule of an indicator failed: figures are out of use");
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

function countEverybody({ indicators, facts, centres }: RollupParts): {
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
