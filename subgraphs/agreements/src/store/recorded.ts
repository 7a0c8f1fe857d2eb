/** SQL that reads what parties have recorded about money, renewals, progress and choices. */
import { asc, inArray } from "drizzle-orm";
import type * as documents from "../document-model.js";
import type { CompensationRuleRow } from "../model.js";
import * as tables from "../tables.js";
import type { AgreementsDatabase } from "./database.js";

type Keys = readonly string[];

/** Reads recorded rows. */
export class RecordedStore {
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
  }

  get #db(): AgreementsDatabase["db"] {
    return this.#database.db;
  }

  async compensationRules(ids: Keys): Promise<CompensationRuleRow[]> {
    const { compensationRules } = tables;
    return this.#db.select().from(compensationRules).where(inArray(compensationRules.id, ids));
  }

  /** What is set for compensations, by year. */
  async settingsOf(ruleIds: Keys): Promise<documents.CompensationSettingRow[]> {
    const { compensationSettings } = tables;
    return this.#db
      .select()
      .from(compensationSettings)
      .where(inArray(compensationSettings.ruleId, ruleIds))
      .orderBy(asc(compensationSettings.year));
  }

  /** Values of the indexes that compensations follow, by year. */
  async indexValuesOf(ruleIds: Keys): Promise<documents.IndexValueRow[]> {
    const { indexValues } = tables;
    return this.#db
      .select()
      .from(indexValues)
      .where(inArray(indexValues.ruleId, ruleIds))
      .orderBy(asc(indexValues.year));
  }

  /** Recorded periods of care homes, by year. */
  async periodsOfHomes(careHomeIds: Keys): Promise<documents.AgreementPeriodRow[]> {
    const { agreementPeriods } = tables;
    return this.#db
      .select()
      .from(agreementPeriods)
      .where(inArray(agreementPeriods.careHomeId, careHomeIds))
      .orderBy(asc(agreementPeriods.year));
  }

  /** Recorded periods under agreements, by care home and year. */
  async periodsOf(agreementIds: Keys): Promise<documents.AgreementPeriodRow[]> {
    const { agreementPeriods } = tables;
    return this.#db
      .select()
      .from(agreementPeriods)
      .where(inArray(agreementPeriods.agreementId, agreementIds))
      .orderBy(asc(agreementPeriods.careHomeId), asc(agreementPeriods.year));
  }

  /** Reports on activities or milestones, by party. */
  async reportsOf(subjectIds: Keys): Promise<documents.ProgressReportRow[]> {
    const { progressReports } = tables;
    return this.#db
      .select()
      .from(progressReports)
      .where(inArray(progressReports.subjectId, subjectIds))
      .orderBy(asc(progressReports.partyCode));
  }

  /** Arguments about options, in the order in which they were recorded. */
  async argumentsOf(optionIds: Keys): Promise<documents.OptionArgumentRow[]> {
    const { optionArguments } = tables;
    return this.#db
      .select()
      .from(optionArguments)
      .where(inArray(optionArguments.optionId, optionIds))
      .orderBy(asc(optionArguments.recordedAt), asc(optionArguments.id));
  }

  /** What has been chosen for agreements. */
  async choices(agreementIds: Keys): Promise<documents.ProcurementChoiceRow[]> {
    const { procurementChoices } = tables;
    return this.#db.select().from(procurementChoices).where(inArray(procurementChoices.id, agreementIds));
  }
}
