/** Whether the notice of admission was sent in time (law 2017:612 ch. 2 § 3, indicator I26). */
import { Temporal } from "temporal-polyfill";

/** What the rule looks at; instants are RFC 3339. */
export interface NoticeFacts {
  readonly admittedAt: string;
  /** When the need was seen; null when it was known at admission. */
  readonly needAssessedAt: string | null;
  readonly admissionNoticeAt: string | null;
}

/** Hours from the admission, or from the later moment when the need was seen. */
export const NOTICE_HOURS = 24;

/** True when sent within 24 hours, false when later or overdue at `now`, null while there is still time. */
export function noticeInTime(facts: NoticeFacts, now: Temporal.Instant): boolean | null {
  const admitted = Temporal.Instant.from(facts.admittedAt);
  const assessed = facts.needAssessedAt === null ? admitted : Temporal.Instant.from(facts.needAssessedAt);
  const start = Temporal.Instant.compare(assessed, admitted) > 0 ? assessed : admitted;
  const last = start.add({ hours: NOTICE_HOURS });
  if (facts.admissionNoticeAt !== null) {
    return Temporal.Instant.compare(Temporal.Instant.from(facts.admissionNoticeAt), last) <= 0;
  }
  return Temporal.Instant.compare(now, last) > 0 ? false : null;
}
