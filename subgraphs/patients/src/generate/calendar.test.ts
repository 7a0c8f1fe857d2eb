import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { dayNumber } from "../day.js";
import { storedInstant } from "../tables/stored-instant.js";
import { instantOn } from "./calendar.js";

it.each([
  ["2026-01-15", 495, "2026-01-15T08:15:00+01:00"],
  ["2026-07-15", 495, "2026-07-15T08:15:00+02:00"],
  ["2026-03-29", 0, "2026-03-29T03:00:00+02:00"],
  ["2025-10-26", 180, "2025-10-26T03:00:00+01:00"],
  ["2025-10-26", 1500, "2025-10-26T23:59:00+01:00"],
])("%s and %i minutes is %s", (day, minute, expected) => {
  const instant = instantOn(dayNumber(day), minute);
  expect(instant).toBe(expected);
  expect(storedInstant(Temporal.Instant.from(instant))).toBe(instant);
});
