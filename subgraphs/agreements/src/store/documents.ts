/** SQL about what documents say beside clauses, parts and money. */
import { asc, eq, getTableColumns, inArray } from "drizzle-orm";
import type * as documents from "../document-model.js";
import type { ActivityRow, TargetRow } from "../model.js";
import * as tables from "../tables.js";
import type { AgreementsDatabase } from "./database.js";

type Keys = readonly string[];

/** An activity with the agreement that its part belongs to. */
export type ActivityOfAgreement = ActivityRow & {
  readonly agreementId: string;
  readonly regionCode: string | null;
};

/** Reads sections of documents, plans and options. */
export class DocumentStore {
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
  }

  get #db(): AgreementsDatabase["db"] {
    return this.#database.db;
  }

  /** Facts of every section, in the order of each. */
  async factsOf(agreementIds: Keys): Promise<documents.AnyFactRow[]> {
    const { documentFacts } = tables;
    return this.#db
      .select()
      .from(documentFacts)
      .where(inArray(documentFacts.agreementId, agreementIds))
      .orderBy(asc(documentFacts.position));
  }

  /** Every region and municipality, by code. */
  async organisations(): Promise<documents.OrganisationRow[]> {
    const { organisations } = tables;
    return this.#db.select().from(organisations).orderBy(asc(organisations.code));
  }

  /** Targets that follow from clauses of the agreements, each with the agreement, by indicator. */
  async targetsOf(agreementIds: Keys): Promise<(TargetRow & { readonly agreementId: string })[]> {
    const { clauses, targets } = tables;
    return this.#db
      .select({ ...getTableColumns(targets), agreementId: clauses.agreementId })
      .from(targets)
      .innerJoin(clauses, eq(clauses.id, targets.clauseId))
      .where(inArray(clauses.agreementId, agreementIds))
      .orderBy(asc(targets.indicatorCode), asc(targets.recorded), asc(targets.position), asc(targets.id));
  }

  async activities(ids: Keys): Promise<ActivityOfAgreement[]> {
    return this.#activities(ids, "id");
  }

  /** Activities in the order of their part. */
  async activitiesOfParts(partIds: Keys): Promise<ActivityOfAgreement[]> {
    return this.#activities(partIds, "part");
  }

  /** Activities of every part, in the order of the agreement. */
  async activitiesOf(agreementIds: Keys): Promise<ActivityOfAgreement[]> {
    return this.#activities(agreementIds, "agreement");
  }

  async plansOf(agreementIds: Keys): Promise<documents.ImplementationPlanRow[]> {
    const { implementationPlans } = tables;
    return this.#db
      .select()
      .from(implementationPlans)
      .where(inArray(implementationPlans.agreementId, agreementIds))
      .orderBy(asc(implementationPlans.id));
  }

  /** Plans of agreements of the regions, each with the code of its region. */
  async plansOfRegions(
    codes: Keys,
  ): Promise<(documents.ImplementationPlanRow & { readonly regionCode: string | null })[]> {
    const { agreements, implementationPlans } = tables;
    return this.#db
      .select({ ...getTableColumns(implementationPlans), regionCode: agreements.regionCode })
      .from(implementationPlans)
      .innerJoin(agreements, eq(agreements.id, implementationPlans.agreementId))
      .where(inArray(agreements.regionCode, codes))
      .orderBy(asc(implementationPlans.agreementId));
  }

  /** Milestones in the order of their plan. */
  async milestonesOf(planIds: Keys): Promise<documents.MilestoneRow[]> {
    return this.#milestones(planIds, "plan");
  }

  async milestones(ids: Keys): Promise<documents.MilestoneRow[]> {
    return this.#milestones(ids, "id");
  }

  /** Ways of procuring, in the order of the document. */
  async optionsOf(agreementIds: Keys): Promise<documents.ProcurementOptionRow[]> {
    const { procurementOptions } = tables;
    return this.#db
      .select()
      .from(procurementOptions)
      .where(inArray(procurementOptions.agreementId, agreementIds))
      .orderBy(asc(procurementOptions.position));
  }

  async options(ids: Keys): Promise<documents.ProcurementOptionRow[]> {
    const { procurementOptions } = tables;
    return this.#db.select().from(procurementOptions).where(inArray(procurementOptions.id, ids));
  }

  async #activities(keys: Keys, by: "id" | "part" | "agreement"): Promise<ActivityOfAgreement[]> {
    const { activities, agreementParts, agreements } = tables;
    const column = { id: activities.id, part: activities.partId, agreement: agreementParts.agreementId }[by];
    return this.#db
      .select({
        ...getTableColumns(activities),
        agreementId: agreementParts.agreementId,
        regionCode: agreements.regionCode,
      })
      .from(activities)
      .innerJoin(agreementParts, eq(agreementParts.id, activities.partId))
      .innerJoin(agreements, eq(agreements.id, agreementParts.agreementId))
      .where(inArray(column, keys))
      .orderBy(asc(agreementParts.position), asc(activities.position));
  }

  async #milestones(keys: Keys, by: "id" | "plan"): Promise<documents.MilestoneRow[]> {
    const { agreements, implementationPlans, milestones } = tables;
    return this.#db
      .select({ ...getTableColumns(milestones), regionCode: agreements.regionCode })
      .from(milestones)
      .innerJoin(implementationPlans, eq(implementationPlans.id, milestones.planId))
      .innerJoin(agreements, eq(agreements.id, implementationPlans.agreementId))
      .where(inArray(by === "id" ? milestones.id : milestones.planId, keys))
      .orderBy(asc(milestones.position));
  }
}
