import { describe, expect, it } from "vitest";
import { liabilityFrom } from "./liability-from.js";

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
  ])("%s", (_case, change, expected) => {
    expect(liabilityFrom({ ...complete, ...change })).toBe(expected);
  });
});
