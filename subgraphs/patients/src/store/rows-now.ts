/** Rows of many kinds as they are now, in one statement, with what access must know of what they are part of. */
import { type AnyColumn, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PlanFacts } from "../access/kinds.js";
import type { RecordKind } from "../generated/resolvers.js";
import { partsOfPlans, recordKinds, type RecordTable } from "../history/record-kinds.js";
import { carePlan, type CarePlanType } from "../tables.js";
import type { PatientDatabase } from "./database.js";
import { type Whole, wholes } from "./wholes.js";

/** A row as it is now. Of a row that is no part of a plan, the facts of its plan say that there is none to read. */
export type RowNow = Readonly<Record<string, unknown>> &
  PlanFacts & {
    readonly id: string;
    readonly patientId: string;
    readonly authorUnit: string;
    readonly enteredInErrorAt: string | null;
    readonly enteredInErrorReason: string | null;
  };

interface Read {
  readonly kind: RecordKind;
  readonly row: string;
  readonly planType: CarePlanType | null;
  readonly planApprovedForPatient: number | null;
  readonly wholeFrom: string | null;
  readonly wholeTo: string | null;
}

const kinds = Object.keys(recordKinds) as RecordKind[];

/** The rows that `where` chooses of every kind, with their kind: always one statement, whichever rows there are. */
export function rowsNow(
  db: PatientDatabase["db"],
  where: (table: RecordTable, kind: RecordKind) => SQL,
): { readonly kind: RecordKind; readonly row: RowNow }[] {
  const parts = kinds.map((kind) => rowsOf(kind, where(recordKinds[kind].table, kind)));
  return db.all<Read>(sql.join(parts, sql` UNION ALL `)).map(({ kind, row, ...facts }) => ({
    kind,
    row: {
      ...columnsOf(kind, row),
      planType: facts.planType ?? "SIP",
      planApprovedForPatient: Boolean(facts.planApprovedForPatient),
      wholeFrom: facts.wholeFrom,
      wholeTo: facts.wholeTo,
    } as unknown as RowNow,
  }));
}

const nothing: Whole = { wholeFrom: sql`NULL`, wholeTo: sql`NULL` };
const wholeOfKind: Readonly<Partial<Record<RecordKind, Whole>>> = wholes;
const ofPlan = (planId: AnyColumn) => {
  const one = (what: AnyColumn): SQL =>
    sql`(SELECT ${what} FROM ${carePlan} WHERE ${carePlan.id} = ${planId})`;
  return {
    type: one(carePlan.type),
    approved: one(carePlan.approvedForPatient),
    wholeFrom: one(carePlan.periodFrom),
    wholeTo: one(carePlan.periodTo),
  };
};

function rowsOf(kind: RecordKind, where: SQL): SQL {
  const { table } = recordKinds[kind];
  const columns = Object.entries<AnyColumn>(getTableColumns(table));
  const row = sql.join(
    columns.map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`),
    sql`, `,
  );
  const plan = partsOfPlans.has(kind) && "carePlanId" in table ? ofPlan(table.carePlanId) : null;
  const { wholeFrom, wholeTo } = wholeOfKind[kind] ?? plan ?? nothing;
  return sql`SELECT ${kind} AS "kind", json_object(${row}) AS "row", ${plan?.type ?? sql`NULL`} AS "planType", ${plan?.approved ?? sql`NULL`} AS "planApprovedForPatient", ${wholeFrom} AS "wholeFrom", ${wholeTo} AS "wholeTo" FROM ${table} WHERE ${where}`;
}

/** The columns as every other statement reads them: true and false, lists. */
function columnsOf(kind: RecordKind, json: string): Record<string, unknown> {
  const raw = JSON.parse(json) as Record<string, unknown>;
  const columns = Object.entries<AnyColumn>(getTableColumns(recordKinds[kind].table));
  return Object.fromEntries(
    columns.map(([name, column]) => {
      const value = raw[name] ?? null;
      return [name, value === null ? null : column.mapFromDriverValue(value)];
    }),
  );
}
