import { describe, expect, it } from "vitest";
import { requirementReport, type TeamFacts } from "./team-requirements.js";

const good: TeamFacts = {
  coversOrdinary: true,
  coversSpecial: true,
  plannedAndUnplanned: true,
  receptionDuty: false,
  roundTheClock: true,
  memberProfessions: ["PHYSICIAN", "PHYSICIAN"],
  serviceAreas: 1,
  careUnitType: "MOBILE_PHYSICIAN_SERVICE",
};

const unknown: TeamFacts = {
  coversOrdinary: null,
  coversSpecial: null,
  plannedAndUnplanned: null,
  receptionDuty: null,
  roundTheClock: null,
  memberProfessions: [],
  serviceAreas: 0,
  careUnitType: null,
};

const answers = (team: TeamFacts): string[] => requirementReport(team).map(({ fulfilled }) => fulfilled);

describe("requirement report", () => {
  it("has the seven requirements in order", () => {
    expect(requirementReport(good).map(({ number, row }) => `${number} ${row}`)).toEqual([
      "1 A47",
      "2 A49",
      "3 A51",
      "4 A52",
      "5 A55",
      "6 A56",
      "7 A57",
    ]);
  });

  it("a team of which everything is good meets all, one of which nothing is known none", () => {
    expect(new Set(answers(good))).toEqual(new Set(["YES"]));
    expect(new Set(answers(unknown))).toEqual(new Set(["UNKNOWN"]));
  });

  const cases: [number, string, Partial<TeamFacts>, string][] = [
    [1, "no ordinary housing", { coversOrdinary: false }, "NO"],
    [1, "no care homes", { coversSpecial: false }, "NO"],
    [1, "one form unknown", { coversSpecial: null }, "UNKNOWN"],
    [1, "one form missing, the other unknown", { coversOrdinary: false, coversSpecial: null }, "NO"],
    [2, "only planned", { plannedAndUnplanned: false }, "NO"],
    [3, "with reception", { receptionDuty: true }, "NO"],
    [4, "one physician", { memberProfessions: ["PHYSICIAN"] }, "NO"],
    [4, "one physician and a nurse", { memberProfessions: ["PHYSICIAN", "NURSE"] }, "NO"],
    [4, "members not stated", { memberProfessions: [] }, "UNKNOWN"],
    [5, "areas not stated", { serviceAreas: 0 }, "UNKNOWN"],
    [6, "office hours", { roundTheClock: false }, "NO"],
    [7, "at a health centre", { careUnitType: "HEALTH_CENTRE" }, "NO"],
    [7, "at a hospital clinic", { careUnitType: "HOSPITAL_CLINIC" }, "YES"],
  ];
  it.each(cases)("requirement %s, %s", (number, _case, facts, expected) => {
    const got = answers({ ...good, ...facts });
    expect(got[number - 1]).toBe(expected);
    expect(got.filter((_, index) => index !== number - 1)).toEqual(Array(6).fill("YES"));
  });
});
