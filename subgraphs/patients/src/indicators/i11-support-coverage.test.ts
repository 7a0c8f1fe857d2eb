import { describe, expect, it } from "vitest";
import { supportCoverage } from "./i11-support-coverage.js";
import {
  happened,
  outcomeOf,
  person,
  riskAssessment,
  stay,
  supportEpisode,
  tallied,
} from "./testing/facts.js";

const left = stay("2025-08-28", "2025-09-30");
const high = [riskAssessment(left)];

describe("I11 support of those at high risk", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(supportCoverage)).toEqual(supportCoverage.example.expected);
  });

  it.each([
    ["the day of discharge", "2025-09-30", "1/1"],
    ["the day after, in the next month", "2025-10-01", "1/1"],
    ["two days after", "2025-10-02", "0/1"],
  ])("support that starts %s", (_, startedOn, expected) => {
    const facts = person({
      stays: [left],
      riskAssessments: high,
      supportEpisodes: [supportEpisode(left, { startedOn })],
    });
    expect(happened(supportCoverage, facts)).toEqual({ "2025-09": expected });
  });

  it("asks for support after the same stay", () => {
    const earlier = stay("2025-08-01", "2025-08-10");
    const facts = person({
      stays: [earlier, left],
      riskAssessments: high,
      supportEpisodes: [supportEpisode(earlier)],
    });
    expect(happened(supportCoverage, facts)).toEqual({ "2025-09": "0/1" });
  });

  it("counts support after a stay at several clinics", () => {
    const first = stay("2025-08-20", "2025-08-28 10:00", { dischargedTo: "OTHER_CLINIC" });
    const second = stay("2025-08-28 11:00", "2025-09-05");
    const facts = person({
      stays: [first, second],
      riskAssessments: [riskAssessment(first)],
      supportEpisodes: [supportEpisode(second)],
    });
    expect(happened(supportCoverage, facts)).toEqual({ "2025-09": "1/1" });
  });

  it.each([
    ["are not at high risk", left, [riskAssessment(left, "NOT_HIGH")]],
    ["were not assessed", left, []],
    ["died in hospital", stay("2025-08-28", "2025-09-30", { dischargedTo: "DECEASED" }), high],
    ["are still there", stay("2025-08-28", null), high],
  ])("leaves out those who %s", (_, inHospital, riskAssessments) => {
    expect(tallied(supportCoverage, person({ stays: [inHospital], riskAssessments }))).toEqual([]);
  });
});
