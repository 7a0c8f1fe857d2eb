/** Last day for the summons to a SIP (law 2017:612 ch. 4 § 3, indicator I27). */
import { dayNumber, dayText } from "../day.js";

/** Days from the ready notice to the last day for the summons. */
export const SUMMONS_DAYS = 3;

/** The day, or null without a ready notice or when no SIP is to be made. */
export function summonsDueBy(facts: {
  readonly readyNoticeAt: string | null;
  readonly sipNeeded: boolean;
}): string | null {
  if (facts.readyNoticeAt === null || !facts.sipNeeded) return null;
  return dayText(dayNumber(facts.readyNoticeAt) + SUMMONS_DAYS);
}
