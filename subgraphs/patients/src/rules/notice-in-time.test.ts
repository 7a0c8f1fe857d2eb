import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { noticeInTime } from "./notice-in-time.js";

const now = Temporal.Instant.from("2026-03-31T09:00:00+02:00");

describe("a notice of admission is in time within 24 hours", () => {
  it.each([
    ["sent at once", "2026-03-10T08:00:00+01:00", null, "2026-03-10T08:00:00+01:00", true],
    ["24 hours to the second", "2026-03-10T08:00:00+01:00", null, "2026-03-11T08:00:00+01:00", true],
    ["a second later", "2026-03-10T08:00:00+01:00", null, "2026-03-11T08:00:01+01:00", false],
    [
      "hours, not clock time, over the change to summer time",
      "2026-03-28T08:00:00+01:00",
      null,
      "2026-03-29T09:00:00+02:00",
      true,
    ],
    [
      "counted from the later need",
      "2026-03-10T08:00:00+01:00",
      "2026-03-12T10:00:00+01:00",
      "2026-03-13T09:00:00+01:00",
      true,
    ],
    [
      "a need noted before admission starts nothing",
      "2026-03-10T08:00:00+01:00",
      "2026-03-09T08:00:00+01:00",
      "2026-03-11T07:00:00+01:00",
      true,
    ],
    ["not sent, still time", "2026-03-30T10:00:00+02:00", null, null, null],
    ["not sent, overdue", "2026-03-30T08:00:00+02:00", null, null, false],
  ] as const)("%s", (_case, admittedAt, needAssessedAt, admissionNoticeAt, expected) => {
    expect(noticeInTime({ admittedAt, needAssessedAt, admissionNoticeAt }, now)).toBe(expected);
  });
});
