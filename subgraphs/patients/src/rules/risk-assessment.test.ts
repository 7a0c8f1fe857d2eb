import { describe, expect, it } from "vitest";
import { holdingAssessment, riskAssessmentProblems } from "./risk-assessment.js";
import { actors, codesOf } from "../testing/actors.js";

const stay = { clinic: "clinic", admittedAt: "2026-03-01T22:00:00+01:00", dischargedAt: null };
const facts = { assessor: actors.hospital, assessedAt: "2026-03-05T10:00:00+01:00", stay };

describe("the responsible physician at the hospital assesses during the stay (B36)", () => {
  it.each([
    ["physician of the clinic", {}, []],
    ["nurse of the clinic", { assessor: actors.hospitalNurse }, ["PHYSICIAN_REQUIRED"]],
    ["physician of a health centre", { assessor: actors.centre }, ["WRONG_UNIT"]],
    ["municipal nurse", { assessor: actors.nurse }, ["PHYSICIAN_REQUIRED", "WRONG_UNIT"]],
    ["before admission", { assessedAt: "2026-03-01T21:59:59+01:00" }, ["DAY_ORDER"]],
    ["at admission", { assessedAt: stay.admittedAt }, []],
    ["at discharge", { stay: { ...stay, dischargedAt: facts.assessedAt } }, []],
    ["after discharge", { stay: { ...stay, dischargedAt: "2026-03-05T09:00:00+01:00" } }, ["DAY_ORDER"]],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(riskAssessmentProblems({ ...facts, ...change }))).toEqual(expected);
  });
});

describe("the latest assessment holds", () => {
  const of = (id: string, stayId: string, assessedAt: string) => ({ id, stayId, assessedAt });
  it.each([
    [[], null],
    [[of("a", "other", "2026-03-05T10:00:00+01:00")], null],
    [[of("a", "stay", "2026-03-05T10:00:00+01:00"), of("b", "stay", "2026-03-04T10:00:00+01:00")], "a"],
    [[of("a", "stay", "2026-03-05T10:00:00+01:00"), of("b", "stay", "2026-03-05T10:00:00+01:00")], "b"],
  ])("of %j", (assessments, expected) => {
    expect(holdingAssessment(assessments, "stay")?.id ?? null).toBe(expected);
  });
});
