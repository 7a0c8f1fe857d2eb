/** Reads everything of a person that rules of indicators know: one at a time, or all in a stream. */
import type { SqliteConnection } from "@vardgraf/core";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { PersonFacts } from "../indicators/person-facts.js";
import * as tables from "../tables.js";

/** The tables of a person's facts beside `patient` itself, by the name of their list. */
export const factTables = {
  registrations: tables.registration,
  residences: tables.residence,
  listings: tables.listing,
  enrolments: tables.municipalCareEnrolment,
  fixedContacts: tables.fixedContact,
  carePlans: tables.carePlan,
  stays: tables.inpatientStay,
  dischargeProcesses: tables.dischargeProcess,
  sipMeetings: tables.sipMeeting,
  riskAssessments: tables.riskAssessment,
  supportEpisodes: tables.supportEpisode,
  supportExtensions: tables.supportExtension,
  encounters: tables.encounter,
  medicationReviews: tables.medicationReview,
  experiences: tables.experience,
  consents: tables.consent,
} as const satisfies Record<FactList, SQLiteTable>;

/** Name of a list of facts. */
export type FactList = Exclude<keyof PersonFacts, "patient" | "isHealthCentre">;
/** What is known of a person beside which units are health centres. */
export type FactRows = Omit<PersonFacts, "isHealthCentre">;

const lists = Object.keys(factTables) as FactList[];
const listsOfTables: ReadonlyMap<SQLiteTable, FactList> = new Map(
  lists.map((list) => [factTables[list], list]),
);

/** The list that the rows of a table are in; undefined for a table that no rule reads, and for `patient`. */
export function listOf(table: SQLiteTable): FactList | undefined {
  return listsOfTables.get(table);
}

/** Persons read together when all are read. */
const BATCH = 500;

/** Reads with prepared statements: 17 for a person, and as many for {@link BATCH} persons when all are read. */
export class FactsReader {
  readonly #patient: ListReader<PatientFacts>;
  readonly #patients: ListReader<PatientFacts>;
  readonly #ofOne: ReadonlyMap<FactList, ListReader<RowOfPerson>>;
  readonly #ofMany: readonly (readonly [FactList, ListReader<RowOfPerson>])[];

  constructor(connection: SqliteConnection) {
    const { id, birthDate, sex, deceasedOn, protection } = tables.patient;
    const patient = { id, birthDate, sex, deceasedOn, protection };
    this.#patient = listReader(connection, tables.patient, patient, "id = ?");
    this.#patients = listReader(connection, tables.patient, patient, `id > ? ORDER BY id LIMIT ${BATCH}`);
    this.#ofOne = new Map(lists.map((list) => [list, readerOfOne(connection, list)]));
    this.#ofMany = lists.map((list) => [
      list,
      factReader(connection, list, "IN (SELECT value FROM json_each(?))"),
    ]);
  }

  /** True when there are any persons. */
  isAnybodyThere(): boolean {
    return this.#patients("").length > 0;
  }

  /** One person as the database has it; null for nobody. */
  person(id: string): FactRows | null {
    const patient = this.patient(id);
    if (patient === null) return null;
    return factRows(patient, new Map(lists.map((list) => [list, this.list(list, id)])));
  }

  /** What is known of a person beside the lists; null for nobody. */
  patient(id: string): PatientFacts | null {
    return this.#patient(id)[0] ?? null;
  }

  /** One list of a person. */
  list<List extends FactList>(list: List, id: string): PersonFacts[List] {
    // The list was read from the table of its name; TypeScript cannot see it through the map.
    return (this.#ofOne.get(list)?.(id) ?? []) as unknown as PersonFacts[List];
  }

  /** Every person in the order of their ids. No more than {@link BATCH} are in memory at a time. */
  *everybody(): Generator<FactRows> {
    for (let after = ""; ;) {
      const patients = this.#patients(after);
      const ids = JSON.stringify(patients.map(({ id }) => id));
      const rows = this.#ofMany.map(([list, read]) => [list, byPerson(read(ids))] as const);
      for (const patient of patients)
        yield factRows(patient, new Map(rows.map(([list, of]) => [list, of.get(patient.id) ?? []])));
      const last = patients.at(-1);
      if (last === undefined || patients.length < BATCH) return;
      after = last.id;
    }
  }
}

type PatientFacts = PersonFacts["patient"];
interface RowOfPerson {
  readonly patientId: string;
}
type ListReader<Row> = (parameter: string) => Row[];

function byPerson(rows: readonly RowOfPerson[]): Map<string, RowOfPerson[]> {
  const persons = new Map<string, RowOfPerson[]>();
  for (const row of rows) {
    const same = persons.get(row.patientId);
    if (same) same.push(row);
    else persons.set(row.patientId, [row]);
  }
  return persons;
}

function factRows(patient: PatientFacts, rows: ReadonlyMap<FactList, readonly unknown[]>): FactRows {
  // Each list was read from the table of its name; TypeScript cannot see it through the map.
  return { patient, ...Object.fromEntries(rows) } as unknown as FactRows;
}

/** The rows of a table about one person, put in order here: to have the database do it takes longer than to read them. */
function readerOfOne(connection: SqliteConnection, list: FactList): ListReader<RowOfPerson> {
  const { columns, valid } = readable(list);
  const read = listReader<OrderedRow>(connection, factTables[list], columns, `patient_id = ?${valid}`);
  return (person) => {
    const rows = read(person);
    return rows.length < 2 ? rows : rows.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  };
}

interface OrderedRow extends RowOfPerson {
  readonly id?: string;
  readonly validFrom?: string;
}

function orderOf({ id, validFrom }: OrderedRow): string {
  return id ?? validFrom ?? "";
}

/** Rows of a table about the persons that `persons` chooses, in the order of their ids, none entered in error. */
function factReader(connection: SqliteConnection, list: FactList, persons: string): ListReader<RowOfPerson> {
  const { columns, valid } = readable(list);
  const order = "id" in columns ? "patient_id, id" : "patient_id, valid_from";
  const where = `patient_id ${persons}${valid} ORDER BY ${order}`;
  return listReader(connection, factTables[list], columns, where);
}

/** The columns of a list, and what leaves out rows that were entered in error. */
function readable(list: FactList): { columns: Readonly<Record<string, SQLiteColumn>>; valid: string } {
  const columns: Readonly<Record<string, SQLiteColumn>> = getTableColumns(factTables[list]);
  return { columns, valid: "enteredInErrorAt" in columns ? " AND entered_in_error_at IS NULL" : "" };
}

/** Makes rows with the names and kinds of value that they have in the code. */
function listReader<Row>(
  connection: SqliteConnection,
  table: SQLiteTable,
  columns: Readonly<Record<string, SQLiteColumn>>,
  where: string,
): ListReader<Row> {
  const entries = Object.entries(columns);
  const names = entries.map(([key, { name }]) => `"${name}" AS "${key}"`).join(", ");
  const statement = connection.prepare<[string], Record<string, unknown>>(
    `SELECT ${names} FROM "${getTableName(table)}" WHERE ${where}`,
  );
  const coded = entries.filter(([, { dataType }]) => dataType === "boolean" || dataType === "json");
  return (parameter) => {
    const rows = statement.all(parameter);
    for (const row of rows)
      for (const [key, column] of coded)
        if (row[key] !== null) row[key] = column.mapFromDriverValue(row[key]);
    return rows as Row[];
  };
}
