import { describe, expect, it } from "vitest";
import { highRiskShare } from "./i10-high-risk-share.js";
import {
  at,
  CLINIC,
  happened,
  OTHER_CLINIC,
  outcomeOf,
  person,
  riskAssessment,
  stay,
  tallied,
} from "./testing/facts.js";

const left = stay("2025-08-28", "2025-09-05");

describe("I10 share at high risk", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(highRiskShare)).toEqual(highRiskShare.example.expected);
  });

  it.each([
    ["high", [riskAssessment(left, "HIGH")], { "2025-09": "1/1" }, { "2025-09": "0/1" }],
    ["not high", [riskAssessment(left, "NOT_HIGH")], { "2025-09": "0/1" }, { "2025-09": "0/1" }],
    [
      "first high, in the end not",
      [
        riskAssessment(left, "NOT_HIGH", at("2025-09-05 10:00")),
        riskAssessment(left, "HIGH", at("2025-09-01")),
      ],
      { "2025-09": "0/1" },
      { "2025-09": "0/1" },
    ],
    ["not assessed", [], {}, { "2025-09": "1/1" }],
    [
      "assessed in another stay only",
      [riskAssessment(stay("2025-01-01", null), "HIGH")],
      {},
      { "2025-09": "1/1" },
    ],
  ])("a discharge whose risk is %s", (_, riskAssessments, share, without) => {
    const facts = person({ stays: [left], riskAssessments });
    expect(happened(highRiskShare, facts)).toEqual(share);
    expect(happened(highRiskShare, facts, "WITHOUT_ASSESSMENT")).toEqual(without);
  });

  it.each([
    ["died in hospital", stay("2025-08-28", "2025-09-05", { dischargedTo: "DECEASED" })],
    ["is still there", stay("2025-08-28", null)],
  ])("leaves out whoever %s", (_, inHospital) => {
    const facts = person({ stays: [inHospital], riskAssessments: [riskAssessment(inHospital)] });
    expect(tallied(highRiskShare, facts)).toEqual([]);
  });

  it("counts a transfer once, at the last clinic, with an assessment of the first when there is no later", () => {
    const first = stay("2025-08-20", "2025-08-28 10:00", { dischargedTo: "OTHER_CLINIC", clinic: CLINIC });
    const second = stay("2025-08-28 11:00", "2025-09-05", { clinic: OTHER_CLINIC });
    const facts = person({ stays: [first, second], riskAssessments: [riskAssessment(first)] });
    const byClinic = happened(highRiskShare, facts, "MAIN", ({ place }) => place.careUnit);
    expect(byClinic).toEqual({ [OTHER_CLINIC]: "1/1" });
  });
});
