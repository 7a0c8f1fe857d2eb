/** Whether the notice of admission was sent in time (law 2017:612 ch. 2 § 3, indicator I26). */
import type { Temporal } from "temporal-polyfill";

/** What the rule looks at; instants are RFC 3339. */
export interface NoticeFacts {
  readonly admittedAt: string;
  /** When the need was seen; null when it was known at admission. */
  readonly needAssessedAt: string | null;
  readonly admissionNoticeAt: string | null;
}

/** Hours from the admission, or from the later moment when the need was seen. */
export const NOTICE_HOURS = 24;
/** In milliseconds: instants are kept to the second. */
const HOUR = 3_600_000;

/** True when sent within 24 hours, false when later or overdue at `now`, null while there is still time. */
export function noticeInTime(facts: NoticeFacts, now: Temporal.Instant): boolean | null {
  const admitted = Date.parse(facts.admittedAt);
  const assessed = facts.needAssessedAt === null ? admitted : Date.parse(facts.needAssessedAt);
  const last = Math.max(admitted, assessed) + NOTICE_HOURS * HOUR;
  if (facts.admissionNoticeAt !== null) return Date.parse(facts.admissionNoticeAt) <= last;
  return now.epochMilliseconds > last ? false : null;
}
