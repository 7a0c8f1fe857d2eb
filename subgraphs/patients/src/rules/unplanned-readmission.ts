/** Whether a stay is an unplanned readmission, and how long it was (B25; the number of days is a parameter). */
import { dayNumber } from "../day.js";
import { dayOf, isLater } from "../instant.js";

/** Days from a discharge within which an unplanned stay counts as a readmission. */
export const READMISSION_DAYS = 30;

interface StayFacts {
  readonly id: string;
  readonly admittedAt: string;
  readonly dischargedAt: string | null;
  readonly planned: boolean;
  readonly dischargedTo: string | null;
}

/** True for an unplanned stay that began at most `days` days after an earlier stay ended at home or in a care home. */
export function isUnplannedReadmission(
  stay: StayFacts,
  stays: readonly StayFacts[],
  days: number = READMISSION_DAYS,
): boolean {
  if (stay.planned) return false;
  return stays.some(
    (other) =>
      other.id !== stay.id &&
      other.dischargedAt !== null &&
      (other.dischargedTo === "HOME" || other.dischargedTo === "CARE_HOME") &&
      !isLater(other.dischargedAt, stay.admittedAt) &&
      dayNumber(dayOf(stay.admittedAt)) - dayNumber(dayOf(other.dischargedAt)) <= days,
  );
}

/** Nights from admission to discharge, or to `today` while the stay goes on. */
export function nightsOf(stay: Pick<StayFacts, "admittedAt" | "dischargedAt">, today: string): number {
  return dayNumber(stay.dischargedAt ?? today) - dayNumber(stay.admittedAt);
}
