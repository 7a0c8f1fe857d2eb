/** What the resolvers of documents, money, progress and procurement hand to each other. */
import type { AgreementRow, CompensationRuleRow, IdReference } from "./model.js";
import type { Compensation } from "./rules/compensation.js";
import type { Indexation } from "./rules/indexation.js";
import type * as tables from "./tables.js";
import type { FactDetails } from "./tables/document.js";
import type { FactSection, PlacesRounding, ProgressSubject } from "./terms.js";

/** Any fact of a document. */
export type AnyFactRow = typeof tables.documentFacts.$inferSelect;
/** A fact of one section of a document, as the graph shows it. */
export type Fact<Section extends FactSection> = FactDetails[Section] &
  Pick<AnyFactRow, "textSv" | "textEn" | "sources" | "position">;

/** A political decision. */
export type DecisionFact = Fact<"DECISION">;
/** An assignment to revise an agreement. */
export type RevisionFact = Fact<"REVISION">;

/** A region or municipality by its code and organisation number. */
export type OrganisationRow = typeof tables.organisations.$inferSelect;
/** A way of procuring. */
export type ProcurementOptionRow = typeof tables.procurementOptions.$inferSelect;
/** A choice between ways of procuring; its id is that of the agreement. */
export type ProcurementChoiceRow = typeof tables.procurementChoices.$inferSelect;
/** An argument. */
export type OptionArgumentRow = typeof tables.optionArguments.$inferSelect;
/** A plan. */
export type ImplementationPlanRow = typeof tables.implementationPlans.$inferSelect;
/** A milestone with what its plan tells about it. */
export type MilestoneRow = typeof tables.milestones.$inferSelect & { readonly regionCode: string | null };
/** A report of a party. */
export type ProgressReportRow = typeof tables.progressReports.$inferSelect;
/** What is set for a compensation and a year. */
export type CompensationSettingRow = typeof tables.compensationSettings.$inferSelect;
/** How much an index changed in a year. */
export type IndexValueRow = typeof tables.indexValues.$inferSelect;
/** A recorded period of a care home. */
export type AgreementPeriodRow = typeof tables.agreementPeriods.$inferSelect;

/** The analysis of an agreement that can be procured in several ways. */
export interface ProcurementAnalysisSource {
  readonly agreementId: string;
  readonly options: readonly ProcurementOptionRow[];
}

/** Something that parties report progress on, with what tells which parties. */
export interface ProgressTarget {
  readonly subject: ProgressSubject;
  readonly id: string;
  /** Codes of the parties that answer for it, in order. */
  readonly responsible: readonly string[];
}

/** An indexed amount with the compensation that it is of. */
export interface IndexedAmountSource extends Indexation {
  readonly rule: CompensationRuleRow;
  readonly year: number;
}

/** The compensation for one care home. */
export interface CareHomeCompensationSource extends Compensation {
  readonly careHome: IdReference;
  readonly year: number;
  readonly places: number | null;
  readonly rounding: PlacesRounding | null;
  readonly visits: number | null;
}

/** Prioritised measures of an agreement. */
export interface MeasureCountSource {
  readonly agreement: AgreementRow;
  readonly total: number;
}
