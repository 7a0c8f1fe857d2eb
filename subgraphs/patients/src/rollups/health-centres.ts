/** Which units are health centres: those that a listing, not entered in error, names. */
import type { SqliteConnection } from "@vardgraf/core";

/** Looks units up in the listings. */
export class HealthCentres {
  readonly #isListed;
  readonly #all;
  readonly #visitors;

  constructor(connection: SqliteConnection) {
    this.#isListed = connection
      .prepare<[string], 0 | 1>(
        "SELECT EXISTS (SELECT 1 FROM listing WHERE health_centre = ? AND entered_in_error_at IS NULL)",
      )
      .pluck();
    this.#all = connection
      .prepare<[], string>("SELECT DISTINCT health_centre FROM listing WHERE entered_in_error_at IS NULL")
      .pluck();
    this.#visitors = connection
      .prepare<{ unit: string }, string>(
        `SELECT patient_id FROM encounter WHERE unit = :unit
         UNION SELECT patient_id FROM medication_review WHERE unit = :unit
         UNION SELECT patient_id FROM fixed_contact WHERE unit = :unit
         UNION SELECT patient_id FROM discharge_process WHERE health_centre = :unit`,
      )
      .pluck();
  }

  /** As the database has it now. */
  isListed(unit: string): boolean {
    return this.#isListed.get(unit) === 1;
  }

  /** All of them, HSA-ids. */
  all(): ReadonlySet<string> {
    return new Set(this.#all.all());
  }

  /** Ids of the persons of whom it matters whether a unit is a health centre: they were met there, or have their contact there. */
  visitors(unit: string): string[] {
    return this.#visitors.all({ unit });
  }
}
