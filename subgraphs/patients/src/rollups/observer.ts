/** Keeps the cells in step with the changes of persons. */
import type { ChangeObserver } from "@vardgraf/core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { listing, patient } from "../tables.js";
import { changedCells, type ChangedPerson, type IsHealthCentre } from "./changed-cells.js";
import { type FactRows, factTables } from "./facts-reader.js";
import type { RollupParts } from "./parts.js";

/** Tables whose rows rules read. A change of any other costs nothing here. */
const counted: ReadonlySet<SQLiteTable> = new Set<SQLiteTable>([patient, ...Object.values(factTables)]);

type Row = Readonly<Record<string, unknown>>;

/** A person as it was before the change, null when it was not there, and the tables that rows of it change in. */
interface Touched {
  readonly before: FactRows | null;
  readonly tables: Set<SQLiteTable>;
}

/**
 * Follows one change: remembers everybody who is touched as they were, and when all is written counts them as they were and
 * as they are, and writes the difference. A unit that a first listing makes a health centre, or that loses its last
 * one, has everybody recounted who was met there.
 *
 * Cells that were counted by other definitions are left alone and marked as out of date: an older copy of the program may
 * go on writing while a newer one takes over, and the cells are counted anew at the next start.
 */
export class RollupObserver implements ChangeObserver {
  readonly #parts: RollupParts;
  readonly #touched = new Map<string, Touched>();
  readonly #wasListed = new Map<string, boolean>();

  constructor(parts: RollupParts) {
    this.#parts = parts;
  }

  willChange(table: SQLiteTable, before: Row | null, after: Row): void {
    if (!counted.has(table)) return;
    for (const row of before === null ? [after] : [before, after]) {
      this.#rememberPerson(row[table === patient ? "id" : "patientId"], table);
      if (table === listing) this.#rememberCentre(row["healthCentre"]);
    }
  }

  finish(): void {
    if (this.#touched.size === 0) return;
    const { cells, fingerprint, centres } = this.#parts;
    if (cells.countedBy() !== fingerprint) {
      cells.putOutOfDate();
      return;
    }
    const isListed = remembered((unit) => centres.isListed(unit));
    const wasListed = (unit: string): boolean => this.#wasListed.get(unit) ?? isListed(unit);
    cells.add(changedCells(this.#parts, this.#persons(isListed), wasListed, isListed));
  }

  *#persons(isListed: IsHealthCentre): Generator<ChangedPerson> {
    const { facts, centres } = this.#parts;
    for (const [id, { before, tables }] of this.#touched)
      yield { before, after: before === null ? facts.person(id) : facts.again(before, tables) };
    const turned = [...this.#wasListed].filter(([unit, listed]) => listed !== isListed(unit));
    for (const id of new Set(turned.flatMap(([unit]) => centres.visitors(unit)))) {
      if (this.#touched.has(id)) continue;
      const person = facts.person(id);
      yield { before: person, after: person };
    }
  }

  #rememberPerson(id: unknown, table: SQLiteTable): void {
    if (typeof id !== "string") return;
    const known = this.#touched.get(id);
    if (known) known.tables.add(table);
    else this.#touched.set(id, { before: this.#parts.facts.person(id), tables: new Set([table]) });
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
