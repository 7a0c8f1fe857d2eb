/** Writes samples of the log and the checks of them. */
import { randomUUID } from "node:crypto";
import { type Author, type OnlyOnce, refuseIf } from "@vardgraf/core";
import { checkProblems } from "../../rules/log-check/check-problems.js";
import { logCheck, type LogCheckOutcome, logSample, type LogSampleRow } from "../../tables.js";
import { changedAt, type PatientChanges } from "./clinical.js";

/** A sample as it was drawn. */
export type DrawnSample = Omit<LogSampleRow, "id" | "version" | "drawnAt" | "drawnBy">;

/** See the heading of this file. */
export class LogCheckChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Keeps a sample. Resolves to its id. */
  keep(author: Author, drawn: DrawnSample, once: OnlyOnce): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        const id = randomUUID();
        const by = { drawnAt: changedAt(author), drawnBy: author.employeeHsaId };
        transaction.insert(logSample, { ...drawn, ...by, id });
        return id;
      },
      once,
    );
  }

  /** Records a check of a sample; refuses what {@link checkProblems} finds. Resolves to its id. */
  record(
    author: Author,
    { id: sampleId, unit, scope }: Pick<LogSampleRow, "id" | "unit" | "scope">,
    outcome: LogCheckOutcome,
    note: string | null,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf(checkProblems(outcome, note));
        const id = randomUUID();
        const by = { checkedAt: changedAt(author), checkedBy: author.employeeHsaId };
        transaction.insert(logCheck, { id, sampleId, unit, scope, outcome, note, ...by });
        return id;
      },
      once,
    );
  }
}
