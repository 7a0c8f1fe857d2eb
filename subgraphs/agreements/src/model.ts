/** What the resolvers hand to each other: rows of the store, and what rules make of them. */
import type { Connection } from "@vardgraf/core";
import type { CareHomePeriod, PlacesFigure } from "./rules/care-home-period.js";
import type * as tables from "./tables.js";
import type { PeriodTerms } from "./tables/recorded.js";
import type { DecisionOutcome, FigureOwner } from "./terms.js";

/** An agreement. */
export type AgreementRow = typeof tables.agreements.$inferSelect;
/** A stage that a source document states. */
export type AgreementStageRow = Pick<
  typeof tables.agreementStages.$inferSelect,
  "agreementId" | "status" | "validFrom"
>;
/** A decision of a party, of the files or recorded by its registrar. */
export interface SigningDecisionRow {
  /** Id and version of a recorded decision; null for one of the files. */
  readonly id: string | null;
  readonly version: number | null;
  readonly outcome: DecisionOutcome;
  readonly decidedOn: string | null;
  readonly body: string | null;
  readonly protocolRef: string | null;
  readonly synthetic: boolean;
}
/** A party, the organisation that it is, and its decisions; null when nothing is known. */
export type PartyRow = typeof tables.parties.$inferSelect & {
  readonly organisationNumber: string | null;
  /** Its latest decision. */
  readonly decision: SigningDecisionRow | null;
  /** Decisions before that one, earliest first. */
  readonly earlierDecisions: readonly SigningDecisionRow[];
};
/** A party that has a decision. */
export type DecidingParty = PartyRow & { readonly decision: SigningDecisionRow };
/** A clause. */
export type ClauseRow = typeof tables.clauses.$inferSelect;
/** A wording of a clause. */
export type ClauseVersionRow = typeof tables.clauseVersions.$inferSelect;
/** A part of an agreement. */
export type AgreementPartRow = typeof tables.agreementParts.$inferSelect;
/** Something that the parties develop. */
export type DevelopmentAreaRow = typeof tables.developmentAreas.$inferSelect;
/** Something to be done. */
export type ActivityRow = typeof tables.activities.$inferSelect;
/** A dated step. */
export type AgreementEventRow = typeof tables.agreementEvents.$inferSelect;
/** A compensation as stated. */
export type CompensationRuleRow = typeof tables.compensationRules.$inferSelect;
/** An amount of an agreement's money. */
export type FundingAllocationRow = typeof tables.fundingAllocations.$inferSelect;
/** An indicator. */
export type IndicatorRow = typeof tables.indicators.$inferSelect;
/** The decision that made a hypothesis an indicator. */
export type IndicatorDecisionRow = typeof tables.indicatorDecisions.$inferSelect;
/** Where the values of an indicator come from. */
export interface FiguresReference {
  readonly owner: FigureOwner;
  readonly code: string;
}
/** A target of an indicator. */
export type TargetRow = typeof tables.targets.$inferSelect;

/** An amount with the amounts that it contains. */
export interface FundingNode extends FundingAllocationRow {
  readonly ofWhich: readonly FundingNode[];
}

/** A page of agreements with the length of the whole list. */
export type AgreementPage = Connection<AgreementRow> & { readonly totalCount: number };

/** A clause that states a capacity. */
export type CapacityRequirementSource = ClauseRow & { readonly patientsPerFullTime: number };

/** One period of the agreement of a care home. */
export interface CareHomeAgreementSource extends CareHomePeriod {
  readonly agreement: AgreementRow;
  /** True when the renewal has been recorded. */
  readonly recorded: boolean;
  /** What the recorded period has copied; null when it is not recorded. */
  readonly terms: PeriodTerms | null;
}

/** A region or municipality that another subgraph owns. */
export interface CodeReference {
  readonly code: string;
}

/** Something of another subgraph with an id. */
export interface IdReference {
  readonly id: string;
}

/** A care home as the gateway hands it over, with the facts that its agreement is worked out from. */
export interface CareHomeReference extends IdReference {
  readonly kind?: string;
  readonly municipality?: CodeReference;
  readonly placesHistory?: readonly PlacesFigure[];
}
