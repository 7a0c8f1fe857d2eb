/** Changes of rates, index values and periods. */
import { type Author, Changes, type OnlyOnce, refuseIf, type UserError } from "@vardgraf/core";
import { and, asc, eq } from "drizzle-orm";
import type { AgreementPeriodRow, CompensationSettingRow, IndexValueRow } from "../../document-model.js";
import type { Period } from "../../rules/renewal.js";
import * as tables from "../../tables.js";
import type { PeriodTerms } from "../../tables/recorded.js";
import type { AgreementsDatabase } from "../database.js";
import { putRow } from "./put-row.js";

/** What is to be set; undefined stays as it is. */
export interface WantedSetting {
  readonly ruleId: string;
  readonly year: number;
  readonly amount: string | undefined;
  readonly basis: CompensationSettingRow["basis"] | undefined;
  readonly rounding: CompensationSettingRow["rounding"] | undefined;
  readonly decisionRef: string;
}

/** An index value that is to be recorded. */
export type WantedIndexValue = Pick<IndexValueRow, "ruleId" | "year" | "percent" | "source">;

/** A new period, or why there is none. */
export interface WantedPeriod {
  readonly period: Period<PeriodTerms> | null;
  readonly problems: readonly UserError[];
}

/** Writes money and periods. */
export class MoneyChanges {
  readonly #changes: Changes<typeof tables>;

  constructor(database: AgreementsDatabase) {
    this.#changes = new Changes(database, tables);
  }

  /** Sets a rate or rounding for a year; answers the id. */
  async set(
    author: Author,
    wanted: WantedSetting,
    expectedVersion: number | null,
    once: OnlyOnce,
  ): Promise<string> {
    const id = `${wanted.ruleId}@${wanted.year}`;
    const { ruleId, year, amount, basis, rounding, decisionRef } = wanted;
    return this.#changes.make(
      author,
      (transaction) => {
        putRow(transaction, tables.compensationSettings, id, expectedVersion, {
          ruleId,
          year,
          decisionRef,
          recordedAt: author.at,
          ...(amount !== undefined && { amount, basis: basis ?? null }),
          ...(rounding !== undefined && { rounding }),
        });
        return id;
      },
      once,
    );
  }

  /** Records or corrects an index value; answers its id. */
  async recordIndexValue(
    author: Author,
    wanted: WantedIndexValue,
    expectedVersion: number | null,
    once: OnlyOnce,
  ): Promise<string> {
    const id = `${wanted.ruleId}@${wanted.year}`;
    return this.#changes.make(
      author,
      (transaction) => {
        putRow(transaction, tables.indexValues, id, expectedVersion, { ...wanted, recordedAt: author.at });
        return id;
      },
      once,
    );
  }

  /** Renews a care home's agreement; `decide` sees the periods so far. Answers the id of the period. */
  async renew(
    author: Author,
    agreementId: string,
    careHomeId: string,
    decide: (periods: readonly AgreementPeriodRow[]) => WantedPeriod,
    once: OnlyOnce,
  ): Promise<string> {
    const { agreementPeriods } = tables;
    return this.#changes.make(
      author,
      (transaction) => {
        const periods = transaction.db
          .select()
          .from(agreementPeriods)
          .where(
            and(eq(agreementPeriods.agreementId, agreementId), eq(agreementPeriods.careHomeId, careHomeId)),
          )
          .orderBy(asc(agreementPeriods.year))
          .all();
        const { period, problems } = decide(periods);
        refuseIf(problems);
        if (period === null) throw new Error("A renewal without problems has a period.");
        const id = `${agreementId}/${careHomeId}@${period.year}`;
        const row = { id, ...period, agreementId, careHomeId, recordedAt: author.at };
        transaction.insert(agreementPeriods, row);
        return id;
      },
      once,
    );
  }
}
