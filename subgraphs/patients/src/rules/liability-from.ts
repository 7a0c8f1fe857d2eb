/** From which day the municipality pays for a patient who is ready to leave hospital (law 2017:612 ch. 5, indicator I29). */
import { dayNumber, dayText } from "../day.js";

/** What the rule looks at; instants are RFC 3339 in Stockholm time. */
export interface LiabilityFacts {
  readonly admissionNoticeAt: string | null;
  readonly readyNoticeAt: string | null;
  readonly sipSummonsAt: string | null;
  /** The region's own outpatient efforts are in place. */
  readonly regionEffortsAvailable: boolean;
  /** Days to the first day of liability that region and municipality have agreed on; null: those of the law. */
  readonly agreedLiabilityDays?: number | null;
}

/** What liability needs and what may be missing of it. */
export const liabilityPrerequisites = [
  "ADMISSION_NOTICE",
  "READY_NOTICE",
  "SUMMONS",
  "REGION_EFFORTS",
] as const;
/** See {@link liabilityPrerequisites}. */
export type LiabilityPrerequisite = (typeof liabilityPrerequisites)[number];

/** Days from a ready notice sent by noon to the first day of liability. */
export const DAYS_BY_NOON = 3;
/** Days from a ready notice sent after noon to the first day of liability. */
export const DAYS_AFTER_NOON = 4;

/** What is missing before anybody can be liable. */
export function missingForLiability(facts: LiabilityFacts): LiabilityPrerequisite[] {
  const missing: Record<LiabilityPrerequisite, boolean> = {
    ADMISSION_NOTICE: facts.admissionNoticeAt === null,
    READY_NOTICE: facts.readyNoticeAt === null,
    SUMMONS: facts.sipSummonsAt === null,
    REGION_EFFORTS: !facts.regionEffortsAvailable,
  };
  return liabilityPrerequisites.filter((each) => missing[each]);
}

/** The first day, or null while a notice or the summons is missing or the region's efforts are not in place. */
export function liabilityFrom(facts: LiabilityFacts): string | null {
  const { readyNoticeAt } = facts;
  if (readyNoticeAt === null || missingForLiability(facts).length > 0) return null;
  return dayText(dayNumber(readyNoticeAt) + (facts.agreedLiabilityDays ?? lawfulDays(readyNoticeAt)));
}

function lawfulDays(readyNoticeAt: string): number {
  return readyNoticeAt.slice(11, 19) > "12:00:00" ? DAYS_AFTER_NOON : DAYS_BY_NOON;
}
