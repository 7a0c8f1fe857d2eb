/** Reads samples of the log and the checks of them. */
import type { PageRequest } from "@vardgraf/core";
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { logCheck, type LogCheckRow, logSample, type LogSampleRow, type LogSampleScope } from "../tables.js";
import type { PatientDatabase } from "./database.js";
import { among } from "./sql.js";

/** Which samples or checks of a unit. */
export interface OfUnit {
  readonly unit: string;
  readonly scopes: readonly LogSampleScope[];
  /** First and last day; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** See the heading of this file. */
export class LogCheckStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  /** Samples by id. */
  async samples(ids: readonly string[]): Promise<LogSampleRow[]> {
    return this.#db.select().from(logSample).where(among(logSample.id, ids));
  }

  /** A check by id; null when there is none. */
  async check(id: string): Promise<LogCheckRow | null> {
    return this.#db.select().from(logCheck).where(eq(logCheck.id, id)).get() ?? null;
  }

  /** Checks of samples, latest first. */
  async checksOfSamples(sampleIds: readonly string[]): Promise<LogCheckRow[]> {
    return this.#db
      .select()
      .from(logCheck)
      .where(among(logCheck.sampleId, sampleIds))
      .orderBy(desc(logCheck.checkedAt), desc(logCheck.id));
  }

  /** Samples of a unit, latest first, behind `afterId`: one more than a page holds. */
  async samplesOfUnit(of: OfUnit, page: PageRequest): Promise<LogSampleRow[]> {
    const t = logSample;
    return this.#db
      .select()
      .from(t)
      .where(and(...conditions(of, t), behind(page, t, t.drawnAt), days(of, t.drawnAt)))
      .orderBy(desc(t.drawnAt), desc(t.id))
      .limit(page.limit + 1);
  }

  /** Checks of a unit, latest first, behind `afterId`: one more than a page holds. */
  async checksOfUnit(of: OfUnit, page: PageRequest): Promise<LogCheckRow[]> {
    const t = logCheck;
    return this.#db
      .select()
      .from(t)
      .where(and(...conditions(of, t), behind(page, t, t.checkedAt), days(of, t.checkedAt)))
      .orderBy(desc(t.checkedAt), desc(t.id))
      .limit(page.limit + 1);
  }
}

type Table = typeof logSample | typeof logCheck;
type Instant = typeof logSample.drawnAt | typeof logCheck.checkedAt;

function conditions({ unit, scopes }: OfUnit, table: Table): SQL[] {
  return [eq(table.unit, unit), inArray(table.scope, [...scopes])];
}

/** An instant in Stockholm time starts with its day, and what comes behind the day is less than `U`. */
function days({ from, to }: OfUnit, at: Instant): SQL {
  return sql`${at} >= ${from ?? ""} AND ${at} < ${to === null ? "U" : `${to}U`}`;
}

function behind({ afterId }: PageRequest, table: Table, at: Instant): SQL | undefined {
  return afterId === null
    ? undefined
    : sql`(${at}, ${table.id}) < (SELECT ${at}, ${table.id} FROM ${table} WHERE ${table.id} = ${afterId})`;
}
