/** Reads the history: every change of a person's rows, and rows as they stood on a day. */
import { TIME_ZONE } from "@vardgraf/core";
import { and, asc, eq, getTableColumns, getTableName, isNotNull, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import {
  activityKind,
  type ActivityOfPlan,
  carePlanKind,
  episodeKind,
  goalKind,
  type GoalOfPlan,
} from "../access/kinds.js";
import { type RowKind, Sealed } from "../access/sealed.js";
import type { RecordKind } from "../generated/resolvers.js";
import { accessNow } from "../history/access-now.js";
import { asItWas } from "../history/as-it-was.js";
import { kindOfTable, recordKinds } from "../history/record-kinds.js";
import * as tables from "../tables.js";
import type { PatientDatabase } from "./database.js";
import type { Keyed } from "./record-store.js";
import { type RowNow, rowsNow } from "./rows-now.js";
import { among, valid } from "./sql.js";
import { planFacts } from "./wholes.js";

const { carePlan, carePlanActivity, carePlanGoal, change, supportEpisode } = tables;

type JsonRow = Readonly<Record<string, unknown>>;

/** One change of a row of a record. */
export interface RecordChangeRow {
  readonly id: string;
  readonly at: string;
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly version: number;
  readonly mutation: string;
  readonly byEmployee: string | null;
  readonly byUnit: string | null;
  readonly byProvider: string | null;
  readonly before: JsonRow | null;
  readonly after: JsonRow;
  /** The change marked the row as entered in error: nothing else is told of the row. */
  readonly isMark: boolean;
}

/** A row that was marked as entered in error. */
export interface MarkedRow {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly authorUnit: string;
  readonly at: string;
  readonly reason: string;
}

/** What access must know of the rows of a kind; asked about whole rows of that very kind only. */
const accessOf = (kind: RecordKind): RowKind<RowNow> => recordKinds[kind].access as RowKind<unknown>;
const keyOf = (kind: RecordKind, id: string): string => `${kind} ${id}`;

/**
 * Reads what was. Access follows the rows as they are now: what may not be read of a row today is not read of its
 * past either, and of a row that is entered in error nothing is told but its mark.
 */
export class HistoryStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  /** Changes of all rows about patients, latest first; of a row now entered in error that it was marked. */
  async changes(patientIds: readonly string[]): Promise<Keyed<RecordChangeRow>[]> {
    const wanted = JSON.stringify(patientIds);
    const mine = Object.values(recordKinds).map(
      ({ table }) =>
        sql`SELECT seq FROM change WHERE entity = ${getTableName(table)} AND entity_id IN (SELECT id FROM ${table} WHERE ${table.patientId} IN (SELECT value FROM json_each(${wanted})))`,
    );
    const rows = this.#db
      .select()
      .from(change)
      .where(sql`${change.seq} IN (${sql.join(mine, sql` UNION ALL `)})`)
      .orderBy(sql`${change.seq} DESC`)
      .all()
      .flatMap((row) => {
        const kind = kindOfTable(row.entity);
        return kind === undefined ? [] : [{ kind, row }];
      });
    const now = this.#changed(rows);
    return rows.flatMap(({ kind, row }) => {
      const rowNow = now.get(keyOf(kind, row.entityId));
      return rowNow === undefined ? [] : sealChange(kind, row, rowNow);
    });
  }

  /** Rows about patients that were marked as entered in error, latest first. */
  async marked(patientIds: readonly string[]): Promise<Keyed<MarkedRow>[]> {
    const found = rowsNow(
      this.#db,
      (table) => sql`${among(table.patientId, patientIds)} AND ${isNotNull(table.enteredInErrorAt)}`,
    );
    return found
      .map(({ kind, row }) => ({ kind, row, at: row.enteredInErrorAt ?? "" }))
      .sort((a, b) => b.at.localeCompare(a.at))
      .map(({ kind, row, at }) => {
        const { id: recordId, authorUnit, enteredInErrorReason } = row;
        const mark: MarkedRow = { kind, recordId, authorUnit, at, reason: enteredInErrorReason ?? "" };
        return { key: row.patientId, sealed: new Sealed(mark, accessNow(accessOf(kind), row)) };
      });
  }

  /** Plans of patients as they stood at the end of a day. */
  async carePlansOn(patientIds: readonly string[], day: string): Promise<Keyed<tables.CarePlanRow>[]> {
    const rows = this.#db
      .select()
      .from(carePlan)
      .where(and(among(carePlan.patientId, patientIds), valid(carePlan)))
      .all();
    return this.#on(carePlan, rows, day, carePlanKind, ({ patientId }) => patientId);
  }

  /** Episodes of support of patients as they stood at the end of a day. */
  async episodesOn(patientIds: readonly string[], day: string): Promise<Keyed<tables.SupportEpisodeRow>[]> {
    const rows = this.#db
      .select()
      .from(supportEpisode)
      .where(and(among(supportEpisode.patientId, patientIds), valid(supportEpisode)))
      .all();
    return this.#on(supportEpisode, rows, day, episodeKind, ({ patientId }) => patientId);
  }

  /** Goals of plans as they stood at the end of a day. */
  async goalsOn(planIds: readonly string[], day: string): Promise<Keyed<GoalOfPlan>[]> {
    const t = carePlanGoal;
    const rows = this.#db
      .select({ ...getTableColumns(t), ...planFacts })
      .from(t)
      .innerJoin(carePlan, eq(carePlan.id, t.carePlanId))
      .where(and(among(t.carePlanId, planIds), valid(t)))
      .all();
    return this.#on(t, rows, day, goalKind, ({ carePlanId }) => carePlanId);
  }

  /** Activities of plans as they stood at the end of a day. */
  async activitiesOn(planIds: readonly string[], day: string): Promise<Keyed<ActivityOfPlan>[]> {
    const t = carePlanActivity;
    const rows = this.#db
      .select({ ...getTableColumns(t), ...planFacts })
      .from(t)
      .innerJoin(carePlan, eq(carePlan.id, t.carePlanId))
      .where(and(among(t.carePlanId, planIds), valid(t)))
      .all();
    return this.#on(t, rows, day, activityKind, ({ carePlanId }) => carePlanId);
  }

  /** The rows that changes are about, as they are now. */
  #changed(
    changes: readonly { readonly kind: RecordKind; readonly row: { readonly entityId: string } }[],
  ): ReadonlyMap<string, RowNow> {
    const ids = new Map<RecordKind, Set<string>>();
    for (const { kind, row } of changes) ids.set(kind, (ids.get(kind) ?? new Set()).add(row.entityId));
    const found = rowsNow(this.#db, ({ id }, kind) => among(id, [...(ids.get(kind) ?? [])]));
    return new Map(found.map(({ kind, row }) => [keyOf(kind, row.id), row]));
  }

  /** Each of `rows`, which are as they are now, as it stood at the end of a day. */
  #on<Row extends { readonly id: string; readonly recordedAt: string }>(
    table: Parameters<typeof getTableName>[0],
    rows: readonly Row[],
    day: string,
    kind: RowKind<Row>,
    keyOfRow: (row: Row) => string,
  ): Keyed<Row>[] {
    const ids = rows.map(({ id }) => id);
    const changes = this.#db
      .select({ entityId: change.entityId, at: change.at, before: change.before, after: change.after })
      .from(change)
      .where(and(eq(change.entity, getTableName(table)), among(change.entityId, ids)))
      .orderBy(asc(change.version))
      .all();
    const byRow = new Map<string, typeof changes>();
    for (const each of changes) byRow.set(each.entityId, [...(byRow.get(each.entityId) ?? []), each]);
    const at = endOf(day);
    return rows.flatMap((now) => {
      // What a row carries of its plan is in no history: that is as it is now.
      const made = (byRow.get(now.id) ?? []).map(({ at, before, after }) => ({
        at,
        before: before === null ? null : { ...now, ...(JSON.parse(before) as Partial<Row>) },
        after: { ...now, ...(JSON.parse(after) as Partial<Row>) },
      }));
      const was = asItWas(now, made, at);
      return was === null
        ? []
        : [{ key: keyOfRow(now), sealed: new Sealed(was, accessNow(kind, now, [was])) }];
    });
  }
}

/** The last moment of a Stockholm day. */
function endOf(day: string): string {
  return Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(TIME_ZONE)
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString();
}

function sealChange(
  kind: RecordKind,
  row: typeof change.$inferSelect,
  now: RowNow,
): Keyed<RecordChangeRow>[] {
  const before = row.before === null ? null : (JSON.parse(row.before) as JsonRow);
  const after = JSON.parse(row.after) as JsonRow;
  const inError = now.enteredInErrorAt !== null;
  const isMark =
    inError && after["enteredInErrorAt"] !== null && (before?.["enteredInErrorAt"] ?? null) === null;
  if (inError && !isMark) return [];
  const record: RecordChangeRow = {
    id: String(row.seq),
    at: row.at,
    kind,
    recordId: row.entityId,
    version: row.version,
    mutation: row.mutation,
    byEmployee: row.byEmployee,
    byUnit: row.byUnit,
    byProvider: row.byProvider,
    before,
    after,
    isMark,
  };
  const told = [before, after].flatMap((state) => (state === null ? [] : [{ ...now, ...state }]));
  const access = accessNow(accessOf(kind), now, told);
  // A change of a row that tells where the person is tells it too.
  return [{ key: now.patientId, sealed: new Sealed(record, { ...access, tellsPlace: true }) }];
}
