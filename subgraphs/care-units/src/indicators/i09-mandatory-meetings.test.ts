import { describe, expect, it } from "vitest";
import { mandatoryMeetings } from "./i09-mandatory-meetings.js";
import { counted } from "./testing/counted.js";
import type { CareHomeFacts } from "./unit-facts.js";

const home = (change: Partial<CareHomeFacts> = {}): CareHomeFacts => ({
  is: "CARE_HOME",
  id: "ch-1",
  kind: "SABO",
  place: { municipality: "1380", careUnit: "SE2321000115-HC001", careHome: "ch-1" },
  days: { from: "2025-01-01", to: "2025-12-31" },
  published: [{ validFrom: "2023-01-01", places: 40 }],
  meetings: [],
  agreementRenews: true,
  ...change,
});
const held = (heldOn: string, confirmedOn: string | null = heldOn) => ({ heldOn, confirmedOn });

describe("mandatory meetings (B65, B94)", () => {
  it.each([
    ["both sides stand by the meeting", { meetings: [held("2025-05-05")] }, ["1/1", "0/0", "0/0"]],
    ["only one side has recorded it", { meetings: [held("2025-05-05", null)] }, ["0/1", "1/0", "0/0"]],
    [
      "one of two is confirmed",
      { meetings: [held("2025-05-05", null), held("2025-06-05")] },
      ["1/1", "0/0", "0/0"],
    ],
    ["nobody met", {}, ["0/1", "0/0", "1/0"]],
    ["they met the year before only", { meetings: [held("2024-12-31")] }, ["0/1", "0/0", "1/0"]],
    [
      "a meeting confirmed the year after",
      { meetings: [held("2025-12-30", "2026-01-07")] },
      ["1/1", "0/0", "0/0"],
    ],
    ["a home for persons with disabilities", { kind: "LSS", meetings: [held("2025-05-05")] }, []],
    ["a home that opened in August", { published: [{ validFrom: "2025-08-01", places: 40 }] }, []],
    ["the year is not over", { days: { from: "2025-01-01", to: "2025-11-30" } }, []],
  ] as const)("%s", (_case, change, amounts) => {
    const facts = home(change);
    const told = ["MAIN", "UNCONFIRMED", "MISSING"].flatMap((one) => counted(mandatoryMeetings, facts, one));
    expect(told).toEqual(amounts.map((amount) => `2025-12-31 ${amount}`));
  });

  it("counts each year of a longer time by its own meetings", () => {
    const facts = home({
      days: { from: "2023-01-01", to: "2025-12-31" },
      meetings: [held("2023-03-01"), held("2025-03-01")],
    });
    expect(counted(mandatoryMeetings, facts)).toEqual(["2023-12-31 1/1", "2024-12-31 0/1", "2025-12-31 1/1"]);
  });
});
