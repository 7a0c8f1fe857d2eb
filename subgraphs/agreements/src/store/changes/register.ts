/** Makes changes of the register of agreements: each one a transaction with its history. */
import { type Author, Changes } from "@vardgraf/core";
import * as tables from "../../tables.js";
import type { AgreementsDatabase } from "../database.js";
import type { Transaction } from "./acting.js";

/** An input that can be sent again with the client's own key. */
export interface Repeatable {
  readonly idempotencyKey?: string | null | undefined;
}

/** Runs changes of the register. */
export class RegisterChanges {
  readonly #changes: Changes<typeof tables>;

  constructor(database: AgreementsDatabase) {
    this.#changes = new Changes(database, tables);
  }

  /** Runs `work` as one change, once for each key; answers what it answers. */
  async make<Done>(
    author: Author,
    input: Repeatable,
    work: (transaction: Transaction) => Done,
  ): Promise<Done> {
    return this.#changes.make(author, work, { key: input.idempotencyKey, input });
  }
}
