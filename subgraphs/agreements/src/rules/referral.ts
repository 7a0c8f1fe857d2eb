/** Rule: when a referral can be opened and answered, and what its answers say together (E5, E22, E23). */
import { type UserError, userError } from "@vardgraf/core";
import { type AgreementStatus, type ReferralGrade, referralGrades } from "../terms.js";

/** The days on which a referral is open. */
export interface ReferralPeriod {
  readonly opensOn: string;
  readonly closesOn: string;
}

/**
 * What speaks against opening a referral of an agreement that is in `status` on its first day, and whose latest
 * stage, reached or planned, is of `latestStage`.
 */
export function openingProblems(
  status: AgreementStatus,
  period: ReferralPeriod,
  others: readonly ReferralPeriod[],
  latestStage: string | null,
): UserError[] {
  if (period.closesOn < period.opensOn) return [userError("PERIOD_REVERSED", "closesOn")];
  if (others.some((other) => other.opensOn <= period.closesOn && period.opensOn <= other.closesOn))
    return [userError("PERIOD_OVERLAPS", "opensOn", "Another referral of the agreement is open then.")];
  if (latestStage !== null && period.opensOn < latestStage)
    return [userError("DAY_ORDER", "opensOn", `The agreement comes to its latest stage on ${latestStage}.`)];
  return status === "DRAFT"
    ? []
    : [
        userError(
          "AGREEMENT_STATUS",
          "agreement",
          `A draft is sent out for referral; on that day it is ${status}.`,
        ),
      ];
}

/** What speaks against answering on `day`. */
export function answerProblems({ opensOn, closesOn }: ReferralPeriod, day: string): UserError[] {
  if (opensOn <= day && day <= closesOn) return [];
  return [userError("REFERRAL_CLOSED", "referral", `It is open from ${opensOn} to ${closesOn}.`)];
}

/** An answer as the summary needs it. */
export interface Answer {
  readonly grade: ReferralGrade;
  readonly comments: readonly { readonly clauseId: string; readonly grade: ReferralGrade }[];
}

/** How many answers have each grade, every grade named. */
export interface GradeCount {
  readonly grade: ReferralGrade;
  readonly count: number;
}

/** Answers about one clause. */
export interface ClauseSummary {
  readonly clauseId: string;
  readonly comments: number;
  readonly grades: readonly GradeCount[];
}

/** Counts the grades of whole answers. */
export function countGrades(answers: readonly { readonly grade: ReferralGrade }[]): GradeCount[] {
  return referralGrades.map((grade) => ({
    grade,
    count: answers.filter((answer) => answer.grade === grade).length,
  }));
}

/** The clauses that answers are about, those with most comments first: the areas that many have views on (E23). */
export function summariseClauses(answers: readonly Answer[]): ClauseSummary[] {
  const all = answers.flatMap(({ comments }) => comments);
  return [...new Set(all.map(({ clauseId }) => clauseId))]
    .map((clauseId) => {
      const comments = all.filter((comment) => comment.clauseId === clauseId);
      return { clauseId, comments: comments.length, grades: countGrades(comments) };
    })
    .toSorted((a, b) => b.comments - a.comments || (a.clauseId < b.clauseId ? -1 : 1));
}
