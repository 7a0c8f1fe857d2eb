import { describe, expect, it } from "vitest";
import { summonsWithin3Days } from "./i27-summons-3d.js";
import { at, dischargeProcess, happened, outcomeOf, person, stay, tallied } from "./testing/facts.js";

const admitted = stay("2025-09-20", null);
const readyNoticeAt = at("2025-09-29 23:30");

describe("I27 summons within 3 days", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(summonsWithin3Days)).toEqual(summonsWithin3Days.example.expected);
  });

  it.each([
    ["before the patient was ready", "2025-09-25", "1/1"],
    ["the same day", "2025-09-29 23:45", "1/1"],
    ["on the last moment of day 3, in the next month", "2025-10-02 23:59", "1/1"],
    ["on the first of day 4", "2025-10-03 00:00", "0/1"],
    ["never", null, "0/1"],
  ])("a summons sent %s", (_, summonsAt, expected) => {
    const process = dischargeProcess(admitted, {
      readyNoticeAt,
      sipSummonsAt: summonsAt === null ? null : at(summonsAt),
    });
    const facts = person({ stays: [admitted], dischargeProcesses: [process] });
    expect(happened(summonsWithin3Days, facts)).toEqual({ "2025-09": expected });
  });

  it.each([
    ["no plan is needed", { readyNoticeAt, sipNeeded: false }],
    ["compulsory psychiatric outpatient care follows", { readyNoticeAt, compulsoryPsychiatricCare: true }],
    ["there is no ready notice yet", { sipSummonsAt: at("2025-09-25") }],
  ])("leaves out processes where %s", (_, known) => {
    const facts = person({ stays: [admitted], dischargeProcesses: [dischargeProcess(admitted, known)] });
    expect(tallied(summonsWithin3Days, facts)).toEqual([]);
  });
});
