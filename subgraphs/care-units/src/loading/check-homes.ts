/** Checks of care homes, their places and their main responsible physicians. */
import { findOverlaps } from "../rules/overlap.js";
import { checkCareArea, checkMunicipality } from "./check-areas.js";
import { checkPeriod } from "./check-period.js";
import type { Catalogue } from "./catalogue.js";
import type { DataRow, DataRows } from "./files.js";
import type { Problems } from "./problems.js";

/** Notes what is wrong with care homes and what belongs to them. */
export function checkHomes(rows: DataRows, known: Catalogue, problems: Problems): void {
  const published = new Set(rows.places.map(({ value }) => value.care_home));
  for (const row of rows.homes) {
    const { id, municipality, care_area, health_centre, dialogue_weekday, dialogue_time, dialogue_form } =
      row.value;
    const { acute_contact_path, terms_from } = row.value;
    checkMunicipality(row, municipality, known, problems);
    if (care_area !== null) checkCareArea(row, care_area, known, problems, municipality);
    if (health_centre !== null && known.units.get(health_centre)?.type !== "HEALTH_CENTRE") {
      problems.add(
        row.file,
        row.line,
        "HOME_HEALTH_CENTRE",
        `${health_centre} is not a health centre of care-units.csv`,
      );
    }
    const stated = [dialogue_weekday, dialogue_time, dialogue_form].filter((part) => part !== null).length;
    if (stated !== 0 && stated !== 3) {
      problems.add(
        row.file,
        row.line,
        "VALUE",
        "the planned dialogue needs weekday, time and form, or none of them",
      );
    }
    if (terms_from === null && (acute_contact_path !== null || dialogue_weekday !== null)) {
      problems.add(row.file, row.line, "VALUE", "terms_from must say from which day the agreement holds");
    }
    if (!published.has(id)) {
      problems.add(row.file, row.line, "PLACES_PUBLISHED", `${id} has no number in care-home-places.csv`);
    }
  }
  for (const row of rows.places) {
    if (!known.homes.has(row.value.care_home)) {
      problems.add(
        row.file,
        row.line,
        "HOME_KNOWN",
        `care home ${row.value.care_home} is not in care-homes.csv`,
      );
    }
  }
  for (const row of rows.homePhysicians) checkMainPhysician(row, known, problems);
  const dated = rows.homePhysicians.map((row) => ({
    row,
    validFrom: row.value.valid_from,
    validTo: row.value.valid_to,
  }));
  for (const { earlier, later } of findOverlaps(dated, ({ row }) => row.value.care_home)) {
    const { file, line, value } = later.row;
    const message = `${value.care_home} already has a main responsible physician in line ${earlier.row.line}`;
    problems.add(file, line, "MAIN_PHYSICIAN_ONE_PER_HOME", message);
  }
}

/** Row B56: the health centre appoints the physician, so it is one of its own. */
function checkMainPhysician(
  row: DataRow<"care-home-physicians.csv">,
  known: Catalogue,
  problems: Problems,
): void {
  const { care_home, practitioner } = row.value;
  const home = known.homes.get(care_home);
  const physician = known.practitioners.get(practitioner);
  checkPeriod(row, problems);
  if (home === undefined) {
    problems.add(row.file, row.line, "HOME_KNOWN", `care home ${care_home} is not in care-homes.csv`);
  } else if (physician === undefined) {
    problems.add(row.file, row.line, "PRACTITIONER_KNOWN", `${practitioner} is not in practitioners.csv`);
  } else if (physician.care_unit !== home.health_centre || !physician.professions.includes("PHYSICIAN")) {
    const message = `${practitioner} is not a physician of the home's health centre ${home.health_centre ?? "(none)"}`;
    problems.add(row.file, row.line, "MAIN_PHYSICIAN_OF_HEALTH_CENTRE", message);
  }
}
