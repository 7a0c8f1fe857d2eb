import { describe, expect, it } from "vitest";
import {
  neverBegan,
  plannedSupportProblems,
  supportStartProblems,
  type SupportStartFacts,
} from "./support-start.js";
import { actors, codesOf } from "../testing/actors.js";

const stay = { id: "stay", clinic: "clinic", admittedAt: "2026-03-01T22:00:00+01:00", dischargedAt: null };
const high = {
  stayId: "stay",
  level: "HIGH",
  assessedAt: "2026-03-07T13:00:00+01:00",
  authorUnit: "clinic",
} as const;
const facts: SupportStartFacts = {
  starter: actors.hospital,
  person: { birthDate: "1938-04-12", deceasedOn: null },
  stay,
  assessments: [high],
  episodes: [{ endedOn: "2025-10-01" }],
  startedOn: "2026-03-08",
  decidedEnd: "2026-03-22",
};
const later = { ...high, assessedAt: "2026-03-07T15:00:00+01:00" };

describe("support starts after a high risk, for at most 14 days", () => {
  it.each<[string, Partial<SupportStartFacts>, string[]]>([
    ["day 14 is within", {}, []],
    ["day 13", { decidedEnd: "2026-03-21" }, []],
    ["one day", { decidedEnd: "2026-03-08" }, []],
    ["day 15 is after", { decidedEnd: "2026-03-23" }, ["END_PAST_WINDOW"]],
    ["ends before it begins", { decidedEnd: "2026-03-07" }, ["DAY_ORDER"]],
    ["over a month's end", { startedOn: "2026-03-25", decidedEnd: "2026-04-08" }, []],
    ["no assessment", { assessments: [] }, ["HIGH_RISK_REQUIRED"]],
    ["not high", { assessments: [{ ...high, level: "NOT_HIGH" }] }, ["HIGH_RISK_REQUIRED"]],
    ["high in another stay", { assessments: [{ ...high, stayId: "other" }] }, ["HIGH_RISK_REQUIRED"]],
    [
      "assessed by another unit",
      { assessments: [{ ...high, authorUnit: "centre" }] },
      ["HIGH_RISK_REQUIRED"],
    ],
    [
      "later judged not high",
      { assessments: [high, { ...later, level: "NOT_HIGH" }] },
      ["HIGH_RISK_REQUIRED"],
    ],
    ["later judged high", { assessments: [{ ...high, level: "NOT_HIGH" }, later] }, []],
    ["assessed the same day", { startedOn: "2026-03-07", decidedEnd: "2026-03-14" }, ["DAY_ORDER"]],
    ["by a nurse", { starter: actors.hospitalNurse }, ["PHYSICIAN_REQUIRED"]],
    ["by the mobile service itself", { starter: actors.mobile }, ["WRONG_UNIT"]],
    ["beside another episode", { episodes: [{ endedOn: null }] }, ["ALREADY_ACTIVE"]],
    ["from the day of discharge", { stay: { ...stay, dischargedAt: "2026-03-08T14:00:00+01:00" } }, []],
    [
      "from the day after discharge",
      { stay: { ...stay, dischargedAt: "2026-03-07T23:00:00+01:00" } },
      ["DAY_ORDER"],
    ],
    ["after death", { person: { birthDate: "1938-04-12", deceasedOn: "2026-03-07" } }, ["PATIENT_DECEASED"]],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(supportStartProblems({ ...facts, ...change }))).toEqual(expected);
  });
});

describe("going home while support is planned", () => {
  it.each<[string, string, string[], string[]]>([
    ["nothing is planned", "2026-03-07", [], []],
    ["the risk was found the day before", "2026-03-08", [high.assessedAt], []],
    ["the risk was found the same day", "2026-03-07", [high.assessedAt], ["DAY_ORDER"]],
    ["the risk was found later", "2026-03-06", [high.assessedAt], ["DAY_ORDER"]],
  ])("%s", (_case, dischargedOn, assessed, expected) => {
    const planned = assessed.map((riskAssessedAt) => ({ riskAssessedAt }));
    expect(codesOf(plannedSupportProblems(dischargedOn, planned))).toEqual(expected);
  });
});

describe("support that never began", () => {
  it.each([
    ["died in hospital", "2026-03-08", "2026-03-08", "DECEASED", true],
    ["moved on to other care", "2026-03-08", "2026-03-08", "OTHER", true],
    ["readmitted on the first day", "2026-03-08", "2026-03-08", "READMITTED", false],
    ["died at home", "2026-03-08", "2026-03-11", "DECEASED", false],
    ["goes on", "2026-03-08", null, null, false],
  ])("%s", (_case, startedOn, endedOn, outcome, expected) =>
    expect(neverBegan({ startedOn, endedOn, outcome })).toBe(expected),
  );
});
