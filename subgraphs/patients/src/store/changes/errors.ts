/** Marking rows that should never have been written (makulering). Nothing is deleted. */
import { refuseIf } from "@vardgraf/core";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { RecordKind } from "../../generated/resolvers.js";
import { recordKinds } from "../../history/record-kinds.js";
import { errorMarkProblems } from "../../rules/entered-in-error.js";
import { when } from "../../rules/problems.js";
import { reasonProblems } from "../../rules/privacy/statement.js";
import { carePlan, inpatientStay, supportEpisode } from "../../tables.js";
import { type Acting, refuseUnlessAbout } from "./acting.js";
import { changedAt, type PatientChanges, type PatientTransaction } from "./clinical.js";

/** Writes marks. */
export class ErrorChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Marks a row. Resolves to its id. */
  mark(
    acting: Acting,
    kind: RecordKind,
    id: string,
    expectedVersion: number,
    reason: string,
  ): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const { table } = recordKinds[kind];
        const row = transaction.row(table, id);
        refuseUnlessAbout(acting, row, "id");
        const problems = errorMarkProblems(row, reason);
        refuseIf([
          ...problems,
          ...(problems.length > 0 ? [] : reasonProblems("reason", reason)),
          ...when(
            hasDependants(transaction, kind, id),
            "STATUS_NOT_ALLOWED",
            "id",
            "Other entries rest on this one: mark them first.",
          ),
        ]);
        const mark = { enteredInErrorAt: changedAt(acting.author), enteredInErrorReason: reason };
        if (kind === "CARE_PLAN")
          transaction.update(carePlan, id, expectedVersion, { ...mark, status: "ENTERED_IN_ERROR" });
        else transaction.update(table, id, expectedVersion, mark);
        return id;
      },
      acting.once,
    );
  }
}

/** True when support rests on a stay or an assessment: a mark must not pull the ground away from under it. */
function hasDependants({ db }: PatientTransaction, kind: RecordKind, id: string): boolean {
  if (kind !== "STAY" && kind !== "RISK_ASSESSMENT") return false;
  const support = db
    .select({ id: supportEpisode.id })
    .from(supportEpisode)
    .where(
      and(
        or(eq(supportEpisode.stayId, id), eq(supportEpisode.riskAssessmentId, id)),
        isNull(supportEpisode.enteredInErrorAt),
      ),
    )
    .get();
  const process =
    kind === "STAY"
      ? db.get(
          sql`SELECT 1 FROM discharge_process WHERE stay_id = (SELECT id FROM ${inpatientStay} WHERE id = ${id}) AND entered_in_error_at IS NULL`,
        )
      : undefined;
  return support !== undefined || process !== undefined;
}
