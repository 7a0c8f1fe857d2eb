/** Changes of progress reports, arguments and choices. */
import { randomUUID } from "node:crypto";
import { type Author, Changes, type OnlyOnce } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import type { OptionArgumentRow, ProcurementChoiceRow, ProgressReportRow } from "../../document-model.js";
import * as tables from "../../tables.js";
import type { AgreementsDatabase } from "../database.js";
import { putRow } from "./put-row.js";

/** A report that is to be recorded; an undefined note stays as it is. */
export type WantedReport = Pick<
  ProgressReportRow,
  "subject" | "subjectId" | "partyCode" | "status" | "asOf"
> & {
  readonly note: string | null | undefined;
};

/** Writes what parties report, argue and choose. */
export class ProgressChanges {
  readonly #changes: Changes<typeof tables>;

  constructor(database: AgreementsDatabase) {
    this.#changes = new Changes(database, tables);
  }

  /** Records the report of a party; answers its id. */
  async report(
    author: Author,
    wanted: WantedReport,
    expectedVersion: number | null,
    once: OnlyOnce,
  ): Promise<string> {
    const id = `${wanted.subjectId}@${wanted.partyCode}`;
    const { note, ...row } = wanted;
    const { progressReports } = tables;
    return this.#changes.make(
      author,
      (transaction) => {
        const before = transaction.db
          .select({
            status: progressReports.status,
            asOf: progressReports.asOf,
            earlier: progressReports.earlier,
          })
          .from(progressReports)
          .where(eq(progressReports.id, id))
          .get();
        putRow(transaction, progressReports, id, expectedVersion, {
          ...row,
          earlier: before ? [...before.earlier, { status: before.status, asOf: before.asOf }] : [],
          ...(note !== undefined && { note }),
          recordedAt: author.at,
        });
        return id;
      },
      once,
    );
  }

  /** Adds an argument; answers its id. */
  async argue(
    author: Author,
    wanted: Pick<OptionArgumentRow, "optionId" | "partyCode" | "side" | "text">,
    once: OnlyOnce,
  ): Promise<string> {
    return this.#changes.make(
      author,
      (transaction) => {
        const id = `arg-${randomUUID()}`;
        transaction.insert(tables.optionArguments, { id, ...wanted, recordedAt: author.at });
        return id;
      },
      once,
    );
  }

  /** Records a choice; answers the id of the agreement. */
  async choose(
    author: Author,
    agreementId: string,
    wanted: Pick<ProcurementChoiceRow, "optionId" | "reason" | "acceptedConflicts" | "decidedOn">,
    expectedVersion: number | null,
    once: OnlyOnce,
  ): Promise<string> {
    return this.#changes.make(
      author,
      (transaction) => {
        putRow(transaction, tables.procurementChoices, agreementId, expectedVersion, {
          ...wanted,
          recordedAt: author.at,
        });
        return agreementId;
      },
      once,
    );
  }
}
