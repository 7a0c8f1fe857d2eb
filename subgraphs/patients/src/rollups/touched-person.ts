/** A person in the middle of a change: as it was, and as it is. Only what a rule asks for is read. */
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { PersonFacts } from "../indicators/person-facts.js";
import { patient } from "../tables.js";
import type { IsHealthCentre } from "./changed-cells.js";
import { type FactList, type FactsReader, listOf } from "./facts-reader.js";
import { FactsOnDemand, type Lists } from "./facts-on-demand.js";

/** Make it before anything of the person changes, and say before each change of a table that it will. */
export class TouchedPerson {
  readonly #facts: FactsReader;
  readonly #id: string;
  readonly #was: PersonFacts["patient"] | null;
  #isPatientChanged = false;
  /** The lists that change, as they were. */
  readonly #before: Partial<Lists> = {};
  /** The lists that do not, as far as they were asked for. */
  readonly #same: Partial<Lists> = {};

  constructor(facts: FactsReader, id: string) {
    this.#facts = facts;
    this.#id = id;
    this.#was = facts.patient(id);
  }

  /** Rows of a table are about to change. */
  willChange(table: SQLiteTable): void {
    if (table === patient) this.#isPatientChanged = true;
    const list = listOf(table);
    if (list !== undefined && this.#was !== null) this.#read(this.#before, list);
  }

  /** The lists that have changed; null when anything may matter: the person itself has changed, or is new. */
  changed(): ReadonlySet<string> | null {
    if (this.#was === null || this.#isPatientChanged) return null;
    return new Set(Object.keys(this.#before));
  }

  /** As it was before the change; null for nobody. */
  before(isHealthCentre: IsHealthCentre): PersonFacts | null {
    if (this.#was === null) return null;
    return new FactsOnDemand(this.#was, isHealthCentre, (list) =>
      this.#read(list in this.#before ? this.#before : this.#same, list),
    );
  }

  /** As it is; null for nobody. Ask when everything is written. */
  after(isHealthCentre: IsHealthCentre): PersonFacts | null {
    const is = this.#isPatientChanged || this.#was === null ? this.#facts.patient(this.#id) : this.#was;
    if (is === null) return null;
    const now: Partial<Lists> = {};
    return new FactsOnDemand(is, isHealthCentre, (list) =>
      this.#read(list in this.#before || this.#was === null ? now : this.#same, list),
    );
  }

  #read<List extends FactList>(known: Partial<Lists>, list: List): Lists[List] {
    const rows: Lists[List] = known[list] ?? this.#facts.list(list, this.#id);
    known[list] = rows;
    return rows;
  }
}
