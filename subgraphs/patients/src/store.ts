/** All SQL of the patients subgraph, by what it is for. */
import { checkDatabase } from "@vardgraf/core";
import { AccessStore } from "./store/access-store.js";
import type { PatientDatabase } from "./store/database.js";
import { FiguresStore } from "./store/figures-store.js";
import { RecordStore } from "./store/record-store.js";

/** Reads the database. */
export class Store {
  /** For the guard. */
  readonly access: AccessStore;
  /** Rows about persons, sealed. */
  readonly records: RecordStore;
  /** Counts without persons. */
  readonly figures: FiguresStore;
  readonly #database: PatientDatabase;

  constructor(database: PatientDatabase) {
    this.#database = database;
    this.access = new AccessStore(database);
    this.records = new RecordStore(database);
    this.figures = new FiguresStore(database);
  }

  /** Rejects when the database cannot answer. */
  async ready(): Promise<void> {
    await checkDatabase(this.#database);
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}
