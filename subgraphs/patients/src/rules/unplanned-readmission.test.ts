import { describe, expect, it } from "vitest";
import { isUnplannedReadmission, nightsOf } from "./unplanned-readmission.js";

const earlier = {
  id: "a",
  admittedAt: "2026-03-01T22:00:00+01:00",
  dischargedAt: "2026-03-08T14:00:00+01:00",
  planned: false,
  dischargedTo: "HOME",
};
const later = {
  ...earlier,
  id: "b",
  admittedAt: "2026-03-14T03:00:00+01:00",
  dischargedAt: null,
  dischargedTo: null,
};

describe("an unplanned stay within 30 days of going home", () => {
  it.each([
    ["on day 6", {}, earlier, true],
    ["on day 30", { admittedAt: "2026-04-07T23:00:00+02:00" }, earlier, true],
    ["on day 31", { admittedAt: "2026-04-08T00:10:00+02:00" }, earlier, false],
    ["planned", { planned: true }, earlier, false],
    ["after a move to another clinic", {}, { ...earlier, dischargedTo: "OTHER_CLINIC" }, false],
    ["before the other stay", { admittedAt: "2026-02-01T10:00:00+01:00" }, earlier, false],
    ["the same stay", { id: "a" }, earlier, false],
  ])("%s", (_case, change, other, expected) => {
    const stay = { ...later, ...change };
    expect(isUnplannedReadmission(stay, [stay, other])).toBe(expected);
  });

  it.each([
    [earlier, "2026-03-31", 7],
    [later, "2026-03-20", 6],
    [later, "2026-03-14", 0],
  ])("nights", (stay, today, expected) => {
    expect(nightsOf(stay, today)).toBe(expected);
  });
});
