/** From which day the municipality pays for a patient who is ready to leave hospital (law 2017:612 ch. 5, indicator I29). */
import { dayNumber, dayText } from "../day.js";

/** What the rule looks at; instants are RFC 3339 in Stockholm time. */
export interface LiabilityFacts {
  readonly admissionNoticeAt: string | null;
  readonly readyNoticeAt: string | null;
  readonly sipSummonsAt: string | null;
  /** The region's own outpatient efforts are in place. */
  readonly regionEffortsAvailable: boolean;
}

/** Days from a ready notice sent by noon to the first day of liability. */
export const DAYS_BY_NOON = 3;
/** Days from a ready notice sent after noon to the first day of liability. */
export const DAYS_AFTER_NOON = 4;

/** The first day, or null while a notice or the summons is missing or the region's efforts are not in place. */
export function liabilityFrom(facts: LiabilityFacts): string | null {
  const { admissionNoticeAt, readyNoticeAt, sipSummonsAt, regionEffortsAvailable } = facts;
  if (admissionNoticeAt === null || readyNoticeAt === null || sipSummonsAt === null) return null;
  if (!regionEffortsAvailable) return null;
  const afterNoon = readyNoticeAt.slice(11, 19) > "12:00:00";
  return dayText(dayNumber(readyNoticeAt) + (afterNoon ? DAYS_AFTER_NOON : DAYS_BY_NOON));
}
