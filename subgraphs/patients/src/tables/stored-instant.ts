/** How instants are written to a column. */
import { TIME_ZONE } from "@vardgraf/core";
import type { Temporal } from "temporal-polyfill";

/**
 * RFC 3339 in Stockholm time with offset, to the second: `2026-03-03T08:15:00+01:00`. The text before `T` is
 * the Stockholm day, and text order is the order in time save within the hour that comes twice each October.
 */
export function storedInstant(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(TIME_ZONE).toString({ timeZoneName: "never", smallestUnit: "second" });
}
