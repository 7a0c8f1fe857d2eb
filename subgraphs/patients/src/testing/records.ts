/** Reads back everything that is recorded about a person, for tests that check the whole of it. */
import { asc, eq, getTableColumns, getTableName } from "drizzle-orm";
import { type PersonRecords, recordTables } from "../generate/records.js";
import type { PatientDatabase } from "../store/database.js";
import { change, patient } from "../tables.js";

/** The records of a person; throws for an unknown id. */
export function recordsOf({ db }: PatientDatabase, id: string): PersonRecords {
  const person = db.select().from(patient).where(eq(patient.id, id)).get();
  if (person === undefined) throw new Error(`There is no ${id}.`);
  const rows = Object.entries(recordTables).map(([kind, table]) => {
    const columns = getTableColumns(table);
    const column = "patientId" in columns ? columns.patientId : columns.childId;
    return [kind, db.select().from(table).where(eq(column, id)).all()] as const;
  });
  return { patient: person, ...Object.fromEntries(rows) } as PersonRecords;
}

/**
 * Plays the history from its beginning and says in words where it does not lead to the rows as they are: a change
 * that does not start from what the one before it left, or a row that is not what its last change made.
 */
export function brokenHistory({ db }: PatientDatabase, records: PersonRecords): string[] {
  const states = new Map<string, string>();
  const problems: string[] = [];
  for (const each of db.select().from(change).orderBy(asc(change.seq)).all()) {
    const key = `${each.entity} ${each.entityId}`;
    const before = states.get(key);
    if (before !== undefined && before !== each.before)
      problems.push(`${key}: a change starts from another state`);
    if (before === undefined && each.before === null && each.version !== 1)
      problems.push(`${key}: begins with version ${each.version}`);
    states.set(key, each.after);
  }
  for (const [kind, table] of Object.entries(recordTables)) {
    for (const row of records[kind as keyof typeof recordTables] as readonly {
      id?: string;
      version?: number;
    }[]) {
      const last = states.get(`${getTableName(table)} ${row.id}`);
      if (last === undefined && (row.version ?? 1) !== 1)
        problems.push(`${kind} ${row.id}: changed without history`);
      if (last !== undefined && last !== JSON.stringify(row))
        problems.push(`${kind} ${row.id}: not what its history made`);
    }
  }
  return problems;
}
