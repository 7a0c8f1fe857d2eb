/** Makes changes of a register: each one a transaction with its history, once for each key of its client. */
import type { Database } from "../store/database.js";
import type { Author } from "./author.js";
import { Changes, type ChangeTransaction, type HistoryTables } from "./changes.js";

/** An input that can be sent again with the client's own key. */
export interface Repeatable {
  readonly idempotencyKey?: string | null | undefined;
}

/** Runs changes of a register. */
export class RegisterChanges<Tables extends Record<string, unknown> & HistoryTables> {
  readonly #changes: Changes<Tables>;

  constructor(database: Database<Tables>, tables: HistoryTables) {
    this.#changes = new Changes(database, tables);
  }

  /** Runs `work` as one change, once for each key; answers what it answers. */
  async make<Done>(
    author: Author,
    input: Repeatable,
    work: (transaction: ChangeTransaction<Tables>) => Done,
  ): Promise<Done> {
    return this.#changes.make(author, work, { key: input.idempotencyKey, input });
  }
}
