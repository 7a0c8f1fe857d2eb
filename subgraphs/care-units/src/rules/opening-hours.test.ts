import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isOpenAt, openingHoursProblem } from "./opening-hours.js";

const at = (local: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm");

describe("opening hours", () => {
  // 2026-03-03 is a Tuesday, 2026-03-07 a Saturday; summer time starts on 2026-03-29.
  it.each([
    ["MO-FR 08:00-17:00", "2026-03-03T07:59", false],
    ["MO-FR 08:00-17:00", "2026-03-03T08:00", true],
    ["MO-FR 08:00-17:00", "2026-03-03T16:59", true],
    ["MO-FR 08:00-17:00", "2026-03-03T17:00", false],
    ["MO-FR 08:00-17:00", "2026-03-07T10:00", false],
    ["MO-FR 08:00-17:00; SA 10:00-14:00", "2026-03-07T10:00", true],
    ["MO-FR 08:00-17:00", "2026-03-30T08:00", true],
    ["ALL", "2026-03-07T03:00", true],
    [null, "2026-03-03T10:00", null],
  ])("%s at %s: %s", (hours, local, expected) => {
    expect(isOpenAt(hours, at(local))).toBe(expected);
  });

  it.each([
    "vardagar",
    "MO-FR",
    "FR-MO 08:00-17:00",
    "MO 17:00-08:00",
    "MO 08:00-25:00",
    "XX 08:00-17:00",
    "MO 08:00-17:00;",
  ])("%s is refused", (text) => {
    expect(openingHoursProblem(text)).not.toBeNull();
  });

  it.each(["ALL", "MO 08:00-17:00", "MO-TH 08:00-12:00; MO-TH 13:00-17:00"])("%s can be read", (text) => {
    expect(openingHoursProblem(text)).toBeNull();
  });
});
