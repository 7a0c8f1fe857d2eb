/** Makes a world of ordinary people unusual, so that every exception of the definitions is met. */
import type { SqliteConnection } from "@vardgraf/core";

/** Tables whose rows may be entered in error. */
const clinical =
  "residence listing municipal_care_enrolment fixed_contact inpatient_stay discharge_process sip_meeting risk_assessment " +
  "support_episode support_extension encounter medication_review experience consent";

/** Ids end with two random hexadecimal digits: true for `share` of 256 of them. */
function some(share: number): string {
  return `substr(id, -2) < '${hex(share)}'`;
}

/** Another clinic takes over, `days` after the first has let go; of those whose id ends from one number to another. */
function moved(share: readonly [number, number], days: number): string[] {
  const [from, to] = share.map(hex);
  const sample = `discharged_to IN ('HOME', 'CARE_HOME') AND substr(id, -2) >= '${from}' AND substr(id, -2) < '${to}'
    AND id NOT LIKE 'moved-%'`;
  return [
    `INSERT INTO inpatient_stay (id, patient_id, custodian_provider, author_unit, recorded_at, recorded_by, clinic, admitted_at,
       discharged_at, planned, discharged_to, new_or_advanced_needs)
     SELECT 'moved-' || id, patient_id, custodian_provider, author_unit, recorded_at, recorded_by,
       (SELECT min(other.clinic) FROM inpatient_stay AS other WHERE other.clinic <> stay.clinic),
       date(substr(discharged_at, 1, 10), '${days} days') || 'T18:30:00' || substr(discharged_at, 20),
       date(substr(discharged_at, 1, 10), '${days} days') || 'T19:30:00' || substr(discharged_at, 20),
       0, discharged_to, new_or_advanced_needs
     FROM inpatient_stay AS stay WHERE ${sample}`,
    `UPDATE inpatient_stay SET discharged_to = 'OTHER_CLINIC' WHERE ${sample}`,
  ];
}

function hex(number: number): string {
  return number.toString(16).padStart(2, "0");
}

/** Writes what is unusual: errors, protection, moves, and whatever hinders. The same rows give the same. */
export function makeUnusual(connection: SqliteConnection): void {
  const error = "entered_in_error_at = '2026-01-05T10:00:00+01:00', entered_in_error_reason = 'Fel patient'";
  const changes = [
    `UPDATE patient SET protection = 'PROTECTED_REGISTRATION' WHERE ${some(10)}`,
    ...moved([20, 32], 0),
    ...moved([32, 40], 1),
    `UPDATE inpatient_stay SET discharged_to = 'OTHER_CLINIC' WHERE discharged_to = 'HOME' AND ${some(4)}`,
    `UPDATE residence SET municipality = '1383' WHERE form = 'SPECIAL' AND ${some(64)}`,
    `UPDATE discharge_process SET compulsory_psychiatric_care = 1 WHERE ${some(16)}`,
    `UPDATE discharge_process SET agreed_liability_days = 1 WHERE substr(id, -2) > '80'`,
    `UPDATE discharge_process SET transfer_hindered_at = discharged_at, information_transferred_at = NULL
       WHERE discharged_at IS NOT NULL AND substr(id, -2) > 'e0'`,
    `UPDATE support_episode SET first_physician_contact_at = started_on || 'T06:00:00+01:00' WHERE ${some(32)}`,
    `UPDATE care_plan SET status = 'ENTERED_IN_ERROR', ${error} WHERE ${some(6)}`,
    ...clinical.split(" ").map((table) => `UPDATE ${table} SET ${error} WHERE ${some(6)}`),
  ];
  connection.transaction(() => changes.forEach((change) => connection.exec(change))).immediate();
}
