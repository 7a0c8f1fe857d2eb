import { describe, expect, it } from "vitest";
import { summonsDueBy } from "./summons-due-by.js";

describe("the summons is due three days after the ready notice", () => {
  it.each([
    ["in the morning", "2026-03-10T09:00:00+01:00", true, "2026-03-13"],
    ["in the afternoon, no later", "2026-03-10T15:00:00+01:00", true, "2026-03-13"],
    ["over the end of a month", "2026-02-27T09:00:00+01:00", true, "2026-03-02"],
    ["no SIP to make", "2026-03-10T09:00:00+01:00", false, null],
    ["no notice yet", null, true, null],
  ] as const)("%s", (_case, readyNoticeAt, sipNeeded, expected) => {
    expect(summonsDueBy({ readyNoticeAt, sipNeeded })).toBe(expected);
  });
});
