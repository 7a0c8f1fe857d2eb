/** Checks of services on call and of meetings. */
import type { Catalogue } from "./catalogue.js";
import type { DataRows } from "./files.js";
import type { Problems } from "./problems.js";

/** Notes what is wrong with services on call and their shifts. Row B45. */
export function checkOnCall(rows: DataRows, known: Catalogue, problems: Problems): void {
  for (const { file, line, value } of rows.onCallServices) {
    if (known.units.get(value.clinic)?.type !== "HOSPITAL_CLINIC") {
      problems.add(
        file,
        line,
        "ON_CALL_CLINIC",
        `${value.clinic} is not a hospital clinic of care-units.csv`,
      );
    }
  }
  const phones = new Map<string, string>();
  for (const { file, line, value } of rows.onCallShifts) {
    if (!known.onCallServices.has(value.service)) {
      problems.add(file, line, "ON_CALL_SERVICE_KNOWN", `${value.service} is not in on-call-services.csv`);
    }
    const week = `${value.service} from ${value.valid_from}`;
    const phone = phones.get(week) ?? value.phone;
    phones.set(week, phone);
    if (phone !== value.phone) {
      problems.add(file, line, "VALUE", `the shifts of ${week} have more than one telephone number`);
    }
  }
}

/** Notes what is wrong with meetings. Rows B65, B94. */
export function checkMeetings(rows: DataRows, known: Catalogue, problems: Problems): void {
  for (const { file, line, value } of rows.meetings) {
    const home = known.homes.get(value.care_home);
    if (home?.health_centre == null) {
      const message = `care home ${value.care_home} is not in care-homes.csv, or has no health centre`;
      problems.add(file, line, "HOME_KNOWN", message);
    }
    if (value.confirmed_on !== null && value.confirmed_on < value.held_on) {
      problems.add(file, line, "MEETING_ORDER", `${value.confirmed_on} is before ${value.held_on}`);
    }
    for (const participant of value.participants) {
      if (known.practitioners.has(participant)) continue;
      problems.add(file, line, "PRACTITIONER_KNOWN", `${participant} is not in practitioners.csv`);
    }
  }
}
