import { describe, expect, it } from "vitest";
import { liableDays } from "../rules/discharge-steps.js";
import { liabilityDays } from "./i29-liability-days.js";
import {
  at,
  dischargeProcess,
  happened,
  outcomeOf,
  person,
  registration,
  stay,
  tallied,
  VARBERG,
} from "./testing/facts.js";

const complete = {
  admissionNoticeAt: at("2025-09-02"),
  readyNoticeAt: at("2025-09-05 10:00"),
  sipSummonsAt: at("2025-09-06"),
};

function daysOf(dischargedAt: string | null, known: Partial<Parameters<typeof dischargeProcess>[1]>) {
  const inHospital = stay("2025-09-01", dischargedAt);
  const facts = person({
    stays: [inHospital],
    dischargeProcesses: [dischargeProcess(inHospital, { ...complete, ...known })],
  });
  return happened(liabilityDays, facts);
}

describe("I29 days of liability", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(liabilityDays)).toEqual(liabilityDays.example.expected);
  });

  it.each([
    ["leaves before the first day", "2025-09-07", {}, {}],
    ["leaves on the first day", "2025-09-08", {}, {}],
    ["leaves the day after", "2025-09-09", {}, { "2025-09": "1/1" }],
    ["was ready at noon", "2025-09-10", { readyNoticeAt: at("2025-09-05 12:00") }, { "2025-09": "2/1" }],
    ["was ready after noon", "2025-09-10", { readyNoticeAt: at("2025-09-05 12:01") }, { "2025-09": "1/1" }],
    [
      "has days of liability that were agreed",
      "2025-09-10",
      { agreedLiabilityDays: 1 },
      { "2025-09": "4/1" },
    ],
    ["stays over the end of a month", "2025-10-03", {}, { "2025-09": "23/1", "2025-10": "2/1" }],
    ["lacks the region's efforts", "2025-09-20", { regionEffortsAvailable: false }, {}],
    ["lacks a notice of admission", "2025-09-20", { admissionNoticeAt: null }, {}],
    ["lacks a ready notice", "2025-09-20", { readyNoticeAt: null }, {}],
    ["lacks a summons", "2025-09-20", { sipSummonsAt: null }, {}],
  ])("of a patient who %s", (_, dischargedAt, known, expected) => {
    expect(daysOf(dischargedAt, known)).toEqual(expected);
  });

  it("go on in every month while the patient is still there", () => {
    expect(daysOf(null, {})).toMatchObject({ "2025-09": "23/1", "2025-10": "31/1", "2025-11": "30/1" });
  });

  it("are as many as the discharge board says", () => {
    expect(liableDays("2025-09-08", "2025-09-12T12:00:00+02:00", "2025-12-01")).toBe(4);
    expect(daysOf("2025-09-12", {})).toEqual({ "2025-09": "4/1" });
  });

  it("belong to the municipality that got the notices, wherever the patient is registered", () => {
    const inHospital = stay("2025-09-01", "2025-09-12");
    const facts = person({
      registrations: [registration("1380")],
      stays: [inHospital],
      dischargeProcesses: [dischargeProcess(inHospital, { ...complete, municipality: VARBERG })],
    });
    expect(tallied(liabilityDays, facts)[0]?.place).toEqual({ municipality: VARBERG });
  });
});
