import { describe, expect, it } from "vitest";
import { liabilityFrom, missingForLiability } from "./liability-from.js";

const complete = {
  admissionNoticeAt: "2026-03-08T09:00:00+01:00",
  readyNoticeAt: "2026-03-10T09:00:00+01:00",
  sipSummonsAt: "2026-03-11T09:00:00+01:00",
  regionEffortsAvailable: true,
};

describe("liability starts on the third day after the ready notice, on the fourth when it was sent after noon", () => {
  it.each([
    ["in the morning", {}, "2026-03-13"],
    ["at noon exactly", { readyNoticeAt: "2026-03-10T12:00:00+01:00" }, "2026-03-13"],
    ["a second after noon", { readyNoticeAt: "2026-03-10T12:00:01+01:00" }, "2026-03-14"],
    ["late in the evening, in Stockholm time", { readyNoticeAt: "2026-07-10T23:30:00+02:00" }, "2026-07-14"],
    ["over a leap day", { readyNoticeAt: "2028-02-27T09:00:00+01:00" }, "2028-03-01"],
    ["without notice of admission", { admissionNoticeAt: null }, null],
    ["without ready notice", { readyNoticeAt: null }, null],
    ["without summons", { sipSummonsAt: null }, null],
    ["without the region's own efforts", { regionEffortsAvailable: false }, null],
    ["another period is agreed", { agreedLiabilityDays: 5 }, "2026-03-15"],
    [
      "another period is agreed, after noon",
      { agreedLiabilityDays: 5, readyNoticeAt: "2026-03-10T15:00:00+01:00" },
      "2026-03-15",
    ],
    ["another period is agreed, without summons", { agreedLiabilityDays: 5, sipSummonsAt: null }, null],
  ])("%s", (_case, change, expected) => {
    expect(liabilityFrom({ ...complete, ...change })).toBe(expected);
  });
});

describe("what liability still needs", () => {
  it.each([
    [{}, []],
    [{ sipSummonsAt: null, regionEffortsAvailable: false }, ["SUMMONS", "REGION_EFFORTS"]],
    [{ admissionNoticeAt: null, readyNoticeAt: null }, ["ADMISSION_NOTICE", "READY_NOTICE"]],
  ])("%j: %j", (change, expected) => {
    expect(missingForLiability({ ...complete, ...change })).toEqual(expected);
  });
});
