/** SQL about indicators and their targets. */
import { asc, inArray } from "drizzle-orm";
import type { IndicatorRow, TargetRow } from "../model.js";
import { indicators, targets } from "../tables.js";
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
    return this.#db.select().from(indicators).orderBy(asc(indicators.code));
  }

  async byCode(codes: readonly string[]): Promise<IndicatorRow[]> {
    return this.#db.select().from(indicators).where(inArray(indicators.code, codes));
  }

  async targets(ids: readonly string[]): Promise<TargetRow[]> {
    return this.#db.select().from(targets).where(inArray(targets.id, ids));
  }

  /** Targets in the order of their indicator. */
  async targetsOf(indicatorCodes: readonly string[]): Promise<TargetRow[]> {
    return this.#db
      .select()
      .from(targets)
      .where(inArray(targets.indicatorCode, indicatorCodes))
      .orderBy(asc(targets.position));
  }
}
