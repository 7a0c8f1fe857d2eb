/** Checks of coordination assignments. Row C23: one health centre for each area, never two. */
import { findOverlaps } from "../rules/overlap.js";
import { checkCityDistrict, checkMunicipality } from "./check-areas.js";
import { checkPeriod } from "./check-period.js";
import type { Catalogue } from "./catalogue.js";
import type { DataRow, DataRows } from "./files.js";
import type { Problems } from "./problems.js";

type CoordinationRow = DataRow<"coordination-assignments.csv">;

/** Notes what is wrong with coordination assignments, also two that hold for an area on the same day. */
export function checkCoordination(rows: DataRows, known: Catalogue, problems: Problems): void {
  for (const row of rows.coordination) {
    const { care_unit, municipality, city_district } = row.value;
    checkPeriod(row, problems);
    if (known.units.get(care_unit)?.type !== "HEALTH_CENTRE") {
      const message = `${care_unit} is not a health centre of care-units.csv`;
      problems.add(row.file, row.line, "COORDINATION_HEALTH_CENTRE", message);
    }
    if ((municipality === null) === (city_district === null)) {
      const message = "either municipality or city_district must be given, not both";
      problems.add(row.file, row.line, "COORDINATION_ONE_AREA", message);
    }
    if (municipality !== null) checkMunicipality(row, municipality, known, problems);
    if (city_district !== null) checkCityDistrict(row, city_district, known, problems);
  }
  const dated = rows.coordination.map((row) => ({
    row,
    validFrom: row.value.valid_from,
    validTo: row.value.valid_to,
  }));
  for (const { earlier, later } of findOverlaps(dated, ({ row }) => areaOf(row))) {
    const message = `${areaOf(later.row)} already has a coordinating health centre in line ${earlier.row.line} on some of these days`;
    problems.add(later.row.file, later.row.line, "COORDINATION_ONE_PER_AREA", message);
  }
  checkDistrictsFirst(rows.coordination, problems);
}

/** A municipality whose city districts are coordinated one by one is not coordinated as a whole. */
function checkDistrictsFirst(rows: readonly CoordinationRow[], problems: Problems): void {
  const divided = new Set(rows.flatMap(({ value }) => value.city_district?.slice(3, 7) ?? []));
  for (const { file, line, value } of rows) {
    if (value.municipality === null || !divided.has(value.municipality)) continue;
    const message = `municipality ${value.municipality} is coordinated by city district`;
    problems.add(file, line, "COORDINATION_DISTRICT_BEFORE_MUNICIPALITY", message);
  }
}

function areaOf({ value }: CoordinationRow): string {
  return value.city_district ?? value.municipality ?? "";
}
