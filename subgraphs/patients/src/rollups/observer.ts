/** Keeps the cells in step with the changes of persons. */
import type { ChangeObserver } from "@vardgraf/core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { listing, patient } from "../tables.js";
import { askingForCentres, changedCells, type IsHealthCentre } from "./changed-cells.js";
import { listOf } from "./facts-reader.js";
import type { RollupParts } from "./parts.js";
import { RuleFailure } from "./rule-failure.js";
import type { ChangedPerson } from "./tallies.js";
import { TouchedPerson } from "./touched-person.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * Follows one change: remembers of everybody who is touched what was, and when all is written counts them as they were and
 * as they are, by the indicators that read what has changed, and writes the difference. A unit that a first listing makes a
 * health centre, or that loses its last one, has everybody recounted who was met there.
 *
 * Cells that were counted by other definitions are left alone and marked as out of date: an older copy of the program may
 * go on writing while a newer one takes over, which then has everybody counted anew (`RollupUpkeep`). They are marked so too when
 * a rule fails: the change is made, as nobody's care may wait for a figure.
 */
export class RollupObserver implements ChangeObserver {
  readonly #parts: RollupParts;
  readonly #failed: (failure: RuleFailure) => void;
  readonly #touched = new Map<string, TouchedPerson>();
  readonly #wasListed = new Map<string, boolean>();

  /** `failed` is told when the rule of an indicator fails. */
  constructor(parts: RollupParts, failed: (failure: RuleFailure) => void) {
    this.#parts = parts;
    this.#failed = failed;
  }

  willChange(table: SQLiteTable, before: Row | null, after: Row): void {
    if (table !== patient && listOf(table) === undefined) return;
    for (const row of before === null ? [after] : [before, after]) {
      this.#rememberPerson(row[table === patient ? "id" : "patientId"], table);
      if (table === listing) this.#rememberCentre(row["healthCentre"]);
    }
  }

  finish(): void {
    if (this.#touched.size === 0) return;
    const { cells, fingerprint } = this.#parts;
    if (cells.countedBy() !== fingerprint) {
      cells.putOutOfDate();
      return;
    }
    try {
      cells.add(changedCells(this.#persons()));
    } catch (error) {
      if (!(error instanceof RuleFailure)) throw error;
      cells.putOutOfDate();
      this.#failed(error);
    }
  }

  *#persons(): Generator<ChangedPerson> {
    const { facts, centres, indicators } = this.#parts;
    const isListed = remembered((unit) => centres.isListed(unit));
    const wasListed = (unit: string): boolean => this.#wasListed.get(unit) ?? isListed(unit);
    const turned = [...this.#wasListed].filter(([unit, listed]) => listed !== isListed(unit));
    for (const person of this.#touched.values()) {
      const changed = person.changed();
      yield {
        before: person.before(wasListed),
        after: person.after(isListed),
        indicators: indicators.filter(
          ({ reads }) =>
            changed === null ||
            reads.some((read) => changed.has(read) || (read === "isHealthCentre" && turned.length > 0)),
        ),
      };
    }
    const asking = askingForCentres(indicators);
    for (const id of new Set(turned.flatMap(([unit]) => centres.visitors(unit)))) {
      if (this.#touched.has(id)) continue;
      const person = new TouchedPerson(facts, id);
      yield { before: person.before(wasListed), after: person.after(isListed), indicators: asking };
    }
  }

  #rememberPerson(id: unknown, table: SQLiteTable): void {
    if (typeof id !== "string") return;
    let person = this.#touched.get(id);
    if (person === undefined) this.#touched.set(id, (person = new TouchedPerson(this.#parts.facts, id)));
    person.willChange(table);
  }

  #rememberCentre(unit: unknown): void {
    if (typeof unit === "string" && !this.#wasListed.has(unit))
      this.#wasListed.set(unit, this.#parts.centres.isListed(unit));
  }
}

/** Asks once for each unit. */
function remembered(isHealthCentre: IsHealthCentre): IsHealthCentre {
  const known = new Map<string, boolean>();
  return (unit) => {
    const answer = known.get(unit) ?? isHealthCentre(unit);
    known.set(unit, answer);
    return answer;
  };
}
