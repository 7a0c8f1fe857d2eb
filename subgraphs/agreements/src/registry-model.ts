/** What the resolvers hand to each other about the work of the parties: rows of the store, and what rules make of them. */
import type { Connection } from "@vardgraf/core";
import type { AgreementRow, ClauseVersionRow, PartyRow } from "./model.js";
import type { GradeCount } from "./rules/referral.js";
import type * as tables from "./tables.js";
import type { AgreementStatus, DecisionOutcome, EscalationStep } from "./terms.js";

/** A way of signing. */
export type SigningOptionRow = typeof tables.signingOptions.$inferSelect;
/** A referral. */
export type ReferralRow = typeof tables.referrals.$inferSelect;
/** An answer to a referral. */
export type ReferralResponseRow = typeof tables.referralResponses.$inferSelect;
/** A view on one clause. */
export type ReferralCommentRow = ReferralResponseRow["comments"][number];
/** A question before the political reference group. */
export type EscalatedQuestionRow = typeof tables.escalatedQuestions.$inferSelect;
/** A yearly follow-up. */
export type FollowUpRow = typeof tables.followUps.$inferSelect;
/** Who answers for a profession by one wording. */
export type CompetenceRow = typeof tables.competences.$inferSelect & { readonly agreementId: string };
/** Figures on competence. */
export type CompetenceSupplyRow = typeof tables.competenceSupply.$inferSelect;

/** A disagreement or dispute. */
export type EscalationCaseRow = typeof tables.escalationCases.$inferSelect;
/** Something that happened in one. */
export type EscalationEventRow = typeof tables.escalationEvents.$inferSelect;
/** A page of cases with the length of the whole list. */
export type EscalationCasePage = Connection<EscalationCaseRow> & { readonly totalCount: number };

/** Terms of a settlement. */
export interface SettlementSource {
  /** Öre. */
  readonly amount: string;
  readonly payerPartyId: string;
}

/** Wordings of one day. */
export interface AgreementVersionSource {
  readonly date: string;
  readonly label: string;
  readonly versions: readonly ClauseVersionRow[];
}

/** Answers about one clause, together. */
export interface ClauseSummarySource {
  readonly clauseId: string;
  readonly comments: number;
  readonly grades: readonly GradeCount[];
}

/** How far the posts of a profession are filled. */
export interface CompetenceSupplySource extends Pick<
  CompetenceSupplyRow,
  "regionCode" | "profession" | "synthetic"
> {
  readonly responsible: CompetenceRow["responsible"] | null;
  readonly asOf: string | null;
  readonly needed: string | null;
  readonly filled: string | null;
}

/** What one municipality has decided. */
export interface MunicipalSigningSource {
  readonly party: PartyRow;
  readonly outcome: DecisionOutcome;
  readonly bound: boolean;
  readonly status: AgreementStatus;
}

/** Parties and clauses of agreements as many resolvers need them together. */
export interface AgreementWithParties {
  readonly agreement: AgreementRow;
  readonly parties: readonly PartyRow[];
}

/** A case as figures see it. */
export interface CountedCase {
  readonly step: EscalationStep;
  readonly openedAt: string;
  readonly stepSince: string;
  readonly deviationId: string | null;
}
