/**
 * Rule: when a wording can be published (E51): not while the parties are asked for their opinion, not when one
 * of them has decided on what lay before it, and never with an earlier day than the wording before.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { AgreementStatus } from "../terms.js";

/** The statuses in which the words of an agreement may change. */
const open: ReadonlySet<AgreementStatus> = new Set(["DRAFT", "PROPOSED"]);

/** A clause of the publication, with the day of its newest wording so far. */
export interface PublishedClause {
  readonly number: string;
  readonly newest: string | null;
}

/**
 * What speaks against publishing wordings of `clauses` that bear the day `date`, of an agreement that has come to
 * its present stage on `latestStage`.
 */
export function publishingProblems(
  status: AgreementStatus,
  date: string,
  today: string,
  latestStage: string | null,
  clauses: readonly PublishedClause[],
): UserError[] {
  if (!open.has(status))
    return [
      userError(
        "AGREEMENT_STATUS",
        "agreement",
        `A wording is published for a draft or a proposal, not when ${status}.`,
      ),
    ];
  if (date > today) return [userError("DAY_IN_FUTURE", "date")];
  if (latestStage !== null && date < latestStage)
    return [userError("DAY_ORDER", "date", `The agreement came to its present stage on ${latestStage}.`)];
  if (clauses.length === 0) return [userError("VALUE_REQUIRED", "clauses", "Publish at least one clause.")];
  return clauses.flatMap(({ number, newest }, index) => {
    const field = ["clauses", String(index), "number"];
    if (clauses.findIndex((clause) => clause.number === number) < index)
      return [userError("ALREADY_EXISTS", field, "The clause is in the publication twice.")];
    return newest !== null && date <= newest
      ? [userError("DAY_ORDER", "date", `The clause has a wording of ${newest} already.`)]
      : [];
  });
}
