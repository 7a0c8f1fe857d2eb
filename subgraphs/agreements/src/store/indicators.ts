/** SQL about indicators and their targets. */
import { asc, inArray } from "drizzle-orm";
import type { IndicatorDecisionRow, IndicatorRow, TargetRow } from "../model.js";
import { indicatorDecisions, indicators, targets } from "../tables.js";
import type { AgreementsDatabase } from "./database.js";

/** Reads indicators and their targets. */
export class IndicatorStore {
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
  }

  get #db(): AgreementsDatabase["db"] {
    return this.#database.db;
  }

  /** Every indicator, by code. */
  async all(): Promise<IndicatorRow[]> {
    return this.#db.select().from(indicators).orderBy(asc(indicators.id));
  }

  async byCode(codes: readonly string[]): Promise<IndicatorRow[]> {
    return this.#db.select().from(indicators).where(inArray(indicators.id, codes));
  }

  /** Decisions about indicators, by their codes. */
  async decisions(codes: readonly string[]): Promise<IndicatorDecisionRow[]> {
    return this.#db.select().from(indicatorDecisions).where(inArray(indicatorDecisions.id, codes));
  }

  async targets(ids: readonly string[]): Promise<TargetRow[]> {
    return this.#db.select().from(targets).where(inArray(targets.id, ids));
  }

  /** Targets in the order of their indicator: those of the files, then those that regions have set. */
  async targetsOf(indicatorCodes: readonly string[]): Promise<TargetRow[]> {
    return this.#db
      .select()
      .from(targets)
      .where(inArray(targets.indicatorCode, indicatorCodes))
      .orderBy(asc(targets.recorded), asc(targets.position), asc(targets.id));
  }
}
