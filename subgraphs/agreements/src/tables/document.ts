/**
 * Tables of what a source document says beside its clauses: its context, evidence, figures and plans. Rows are
 * owned by the files in `data/`.
 */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as terms from "../terms.js";

type FactSection = terms.FactSection;

const sources = () => text({ mode: "json" }).$type<string[]>().notNull();
const agreementId = () => text("agreement_id").notNull();
const position = () => integer().notNull();

/** A point of a political decision. */
export interface DecisionPoint {
  readonly number: string;
  readonly textSv: string;
  readonly textEn: string;
  /** Öre as text; null when the point names no amount. */
  readonly amount: string | null;
  readonly sources: readonly string[];
}

/** What a decision paper says about one kind of consequence. */
export interface DecisionConsequence {
  readonly heading: (typeof terms.consequenceHeadings)[number];
  readonly effect: (typeof terms.consequenceEffects)[number];
  readonly textSv: string;
  readonly textEn: string;
  /** Per cent that the paper names; null when it names none. */
  readonly percent: string | null;
  readonly sources: readonly string[];
}

/** What a fact has beside its texts, by the part of the document that it is in. */
export interface FactDetails {
  readonly CONTEXT: { readonly kind: (typeof terms.contextKinds)[number] };
  readonly EVIDENCE: {
    readonly kind: (typeof terms.evidenceKinds)[number];
    /** How many times, or how many reports; null when the source does not count. */
    readonly count: number | null;
    readonly dueOn: string | null;
  };
  readonly PROPOSAL: { readonly status: (typeof terms.proposalStatuses)[number] };
  readonly AUDIT_FINDING: Readonly<Record<string, never>>;
  readonly FIGURE: {
    readonly value: string;
    /** True when the source says about, or more than. */
    readonly approximate: boolean;
    /** Day that the source gives the figure for. */
    readonly statedAsOf: string | null;
    /** What is wrong with it; null when nothing is known to be. */
    readonly disputeSv: string | null;
    readonly disputeEn: string | null;
    /** The day that the figure is in truth of. */
    readonly correctAsOf: string | null;
    /** The figure of the day that the source gives. */
    readonly correctValue: string | null;
  };
  readonly MANDATE: {
    readonly kind: (typeof terms.mandateKinds)[number];
    readonly holder: string;
    readonly caseNumber: string | null;
    /** In words, as the source gives it. */
    readonly period: string | null;
  };
  readonly TARGET_GROUP: Readonly<Record<string, never>>;
  readonly DIRECTION: {
    readonly areaSv: string;
    readonly areaEn: string;
    readonly groupSv: string;
    readonly groupEn: string;
  };
  readonly DECISION: {
    readonly body: string;
    readonly decidedOn: string | null;
    readonly proposedOn: string | null;
    readonly caseNumber: string | null;
    readonly agendaItem: string | null;
    readonly preparedBy: string | null;
    readonly documents: readonly string[];
    readonly signers: readonly string[];
    readonly points: readonly DecisionPoint[];
    readonly consequences: readonly DecisionConsequence[];
  };
  readonly FUNDING_TOTAL: { readonly amountMSEK: string; readonly of: readonly string[] };
  readonly REVISION: {
    readonly revises: string;
    readonly body: string;
    readonly decidedOn: string;
    readonly assignment: string;
    readonly assignedTo: string;
    readonly confirmedOn: string;
    /** How many persons each of the appointing parties names. */
    readonly personsEach: number;
    readonly appointedBy: readonly string[];
    readonly cooperatesWith: string;
  };
}

/** Facts of documents, in the order of each part (uppgifter ur källdokument). */
export const documentFacts = sqliteTable(
  "document_facts",
  {
    agreementId: agreementId(),
    section: text({ enum: terms.factSections }).notNull(),
    position: position(),
    textSv: text("text_sv").notNull(),
    textEn: text("text_en").notNull(),
    details: text({ mode: "json" }).$type<FactDetails[FactSection]>().notNull(),
    sources: sources(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.section, table.position] })],
);

/** Ways of procuring an assignment (utbrytningsalternativ). */
export const procurementOptions = sqliteTable(
  "procurement_options",
  {
    id: text().primaryKey(),
    agreementId: agreementId(),
    position: position(),
    kind: text({ enum: terms.procurementOptionKinds }).notNull(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    holder: text({ enum: terms.assignmentHolders }).notNull(),
    exclusive: integer({ mode: "boolean" }).notNull(),
    sources: sources(),
  },
  (table) => [index("procurement_options_by_agreement").on(table.agreementId)],
);

/** Plans of how something is introduced (implementeringsplaner). */
export const implementationPlans = sqliteTable(
  "implementation_plans",
  {
    id: text().primaryKey(),
    agreementId: agreementId(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    /** First and last day of the horizon. */
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to").notNull(),
    preliminary: integer({ mode: "boolean" }).notNull(),
    heldTogetherBy: text("held_together_by").notNull(),
    sources: sources(),
  },
  (table) => [index("implementation_plans_by_agreement").on(table.agreementId)],
);

/** Milestones of plans, one a track (milstolpar). */
export const milestones = sqliteTable(
  "milestones",
  {
    id: text().primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => implementationPlans.id),
    position: position(),
    phaseSv: text("phase_sv").notNull(),
    phaseEn: text("phase_en").notNull(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    track: text({ enum: terms.planTracks }).notNull(),
    /** Last day to have it done; null when the plan gives none. */
    dueOn: text("due_on"),
    deliverables: text({ mode: "json" }).$type<string[]>().notNull(),
    sources: sources(),
  },
  (table) => [index("milestones_by_plan").on(table.planId)],
);
