/** Counts people while they are loaded, so that nobody is read again. */
import type { PersonRecords } from "../generate/records.js";
import type { PersonFacts } from "../indicators/person-facts.js";
import { askingForCentres, changedCells, type IsHealthCentre } from "./changed-cells.js";
import type { RollupParts } from "./parts.js";
import { recountRollups } from "./recount.js";
import { type ChangedPerson, Tallies } from "./tallies.js";
import { TouchedPerson } from "./touched-person.js";

/**
 * Persons who are counted together: between one and the next the processor keeps the rules and the sums at hand, which making
 * and writing a person takes out of its reach.
 */
const TOGETHER = 30;

/** Takes as much memory as there are cells, however many people there are. */
export class BulkRollup {
  readonly #parts: RollupParts;
  readonly #supposed: ReadonlySet<string>;
  readonly #isSupposed: IsHealthCentre = (unit) => this.#supposed.has(unit);
  readonly #tallies: Tallies;
  readonly #waiting: PersonRecords[] = [];
  /** There are people already, loaded by a process that was stopped. */
  readonly #hasMissed: boolean;

  /**
   * `healthCentres` are the units that are expected to have somebody listed, by HSA-id: which of them have is known only
   * when everybody is loaded.
   */
  constructor(parts: RollupParts, healthCentres: Iterable<string>) {
    this.#parts = parts;
    this.#supposed = new Set(healthCentres);
    this.#tallies = new Tallies();
    this.#hasMissed = parts.facts.isAnybodyThere();
  }

  /** Counts a person, who does not change any more. */
  add(person: PersonRecords): void {
    if (this.#hasMissed) return;
    this.#waiting.push(person);
    if (this.#waiting.length >= TOGETHER) this.#countWaiting();
  }

  /**
   * Writes the cells, when everybody is loaded and the indexes are there. Where not everybody was counted on the way,
   * they all are now.
   */
  finish(): void {
    const { connection, cells, fingerprint } = this.#parts;
    if (this.#hasMissed) {
      recountRollups(this.#parts);
      return;
    }
    this.#countWaiting();
    const write = connection.transaction(() => {
      const listed = this.#parts.centres.all();
      const is = (unit: string): boolean => listed.has(unit);
      const mistaken = [...new Set([...this.#supposed, ...listed])].filter(
        (unit) => this.#supposed.has(unit) !== is(unit),
      );
      cells.replace(this.#tallies.series());
      // Who was met at a unit that is no health centre after all, or is one.
      cells.add(changedCells(this.#visitors(mistaken, is)));
      cells.noteRules(fingerprint);
    });
    write.immediate();
  }

  #countWaiting(): void {
    for (const person of this.#waiting)
      this.#tallies.add(factsOf(person, this.#isSupposed), this.#parts.indicators);
    this.#waiting.length = 0;
  }

  *#visitors(units: readonly string[], isListed: IsHealthCentre): Generator<ChangedPerson> {
    const { centres, facts } = this.#parts;
    const indicators = askingForCentres(this.#parts.indicators);
    for (const id of new Set(units.flatMap((unit) => centres.visitors(unit)))) {
      const person = new TouchedPerson(facts, id);
      yield { before: person.before(this.#isSupposed), after: person.after(isListed), indicators };
    }
  }
}

/** What rules know of a person whose rows are at hand. */
function factsOf(person: PersonRecords, isHealthCentre: IsHealthCentre): PersonFacts {
  const { id, birthDate, sex, deceasedOn, protection } = person.patient;
  // Written out, list by list: put together from names, it takes longer than all the rules.
  return {
    patient: { id, birthDate, sex, deceasedOn, protection },
    registrations: standing(person.registrations),
    residences: standing(person.residences),
    listings: standing(person.listings),
    enrolments: standing(person.enrolments),
    fixedContacts: standing(person.fixedContacts),
    carePlans: standing(person.carePlans),
    stays: standing(person.stays),
    dischargeProcesses: standing(person.dischargeProcesses),
    sipMeetings: standing(person.sipMeetings),
    riskAssessments: standing(person.riskAssessments),
    supportEpisodes: standing(person.supportEpisodes),
    supportExtensions: standing(person.supportExtensions),
    encounters: standing(person.encounters),
    medicationReviews: standing(person.medicationReviews),
    experiences: standing(person.experiences),
    consents: standing(person.consents),
    isHealthCentre,
  };
}

interface AnyRow {
  readonly id?: string;
  readonly validFrom?: string;
  readonly enteredInErrorAt?: string | null;
}

/** The rows that were not entered in error, in the order in which they are read: of their ids. */
function standing<Row extends AnyRow>(rows: readonly Row[]): readonly Row[] {
  if (isStanding(rows)) return rows;
  const valid = rows.filter((row) => row.enteredInErrorAt == null);
  return valid.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** True for rows of which none was entered in error, and which are in order: most are, and need not be copied. */
function isStanding(rows: readonly AnyRow[]): boolean {
  let before = "";
  for (const row of rows) {
    const key = keyOf(row);
    if (row.enteredInErrorAt != null || key < before) return false;
    before = key;
  }
  return true;
}

function keyOf({ id, validFrom }: AnyRow): string {
  return id ?? validFrom ?? "";
}
