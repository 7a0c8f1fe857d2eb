/** What the checks look things up in: rows by their keys. */
import type { Row } from "./csv.js";
import type { DataRow, DataRows } from "./files.js";
import type { Problems } from "./problems.js";

/** Rows of the files by their keys. */
export interface Catalogue {
  readonly providers: ReadonlyMap<string, DataRow<"care-providers.csv">["value"]>;
  readonly units: ReadonlyMap<string, DataRow<"care-units.csv">["value"]>;
  readonly practitioners: ReadonlyMap<string, DataRow<"practitioners.csv">["value"]>;
  readonly homes: ReadonlyMap<string, DataRow<"care-homes.csv">["value"]>;
  readonly teams: ReadonlyMap<string, DataRow<"physician-teams.csv">["value"]>;
  readonly onCallServices: ReadonlyMap<string, DataRow<"on-call-services.csv">["value"]>;
  /** Codes of the municipalities that have a care provider: all of Sweden's. */
  readonly municipalities: ReadonlySet<string>;
}

/** Orders the rows by their keys and notes every key that comes twice (rule UNIQUE). */
export function catalogue(rows: DataRows, problems: Problems): Catalogue {
  checkUnique(rows.places, (value) => `${value.care_home} from ${value.valid_from}`, problems);
  checkUnique(rows.homePhysicians, (value) => `${value.care_home} from ${value.valid_from}`, problems);
  checkUnique(
    rows.teamMembers,
    (value) => `${value.practitioner} in ${value.team} from ${value.valid_from}`,
    problems,
  );
  checkUnique(rows.assignments, (value) => value.commission_hsa_id, problems);
  checkUnique(
    rows.onCallShifts,
    (value) => `${value.weekday} ${value.starts} of ${value.service} from ${value.valid_from}`,
    problems,
  );
  checkUnique(rows.meetings, (value) => value.id, problems);
  checkUnique(rows.meetings, (value) => `${value.kind} of ${value.care_home} on ${value.held_on}`, problems);
  checkUnique(rows.teamAreas, (value) => `${value.care_area} of ${value.team}`, problems);
  return {
    providers: checkUnique(rows.providers, (value) => value.hsa_id, problems),
    units: checkUnique(rows.units, (value) => value.hsa_id, problems),
    practitioners: checkUnique(rows.practitioners, (value) => value.hsa_id, problems),
    homes: checkUnique(rows.homes, (value) => value.id, problems),
    teams: checkUnique(rows.teams, (value) => value.id, problems),
    onCallServices: checkUnique(rows.onCallServices, (value) => value.id, problems),
    municipalities: new Set(rows.providers.flatMap(({ value }) => value.municipality ?? [])),
  };
}

function checkUnique<T>(
  rows: readonly Row<T>[],
  keyOf: (value: T) => string,
  problems: Problems,
): Map<string, T> {
  const byKey = new Map<string, Row<T>>();
  for (const row of rows) {
    const key = keyOf(row.value);
    const earlier = byKey.get(key);
    if (earlier === undefined) byKey.set(key, row);
    else problems.add(row.file, row.line, "UNIQUE", `${key} is already in line ${earlier.line}`);
  }
  return new Map([...byKey].map(([key, { value }]) => [key, value]));
}
