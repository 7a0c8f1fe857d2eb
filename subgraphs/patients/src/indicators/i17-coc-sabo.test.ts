import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cocSabo } from "./i17-coc-sabo.js";
import { careHomeResidenceOn } from "./person-facts.js";
import {
  CARE_HOME,
  encounter,
  heldOn,
  type Known,
  listing,
  outcomeOf,
  person,
  registration,
  residence,
  tallied,
  VARBERG,
} from "./testing/facts.js";
import { firstContinuityDifference, visitor } from "./testing/visits.js";

const visited = {
  listings: [listing()],
  encounters: ["2026-01-10", "2026-02-10", "2026-03-10"].map((day) => encounter(day, { kind: "HOME_VISIT" })),
};
const on = (known: Known): string => heldOn(cocSabo, person({ ...visited, ...known }), "MAIN", "2026-03-31");

describe("I17, the continuity of physicians in care homes", () => {
  it("is as its worked example says", () => expect(outcomeOf(cocSabo)).toEqual(cocSabo.example.expected));

  it.each<[string, Known, string]>([
    ["a resident", { residences: [residence("2025-01-01")] }, "6/1"],
    ["a resident since the day", { residences: [residence("2026-03-31")] }, "6/1"],
    ["a resident from the day after on", { residences: [residence("2026-04-01")] }, "0/0"],
    ["a resident who moved out", { residences: [residence("2025-01-01", { validTo: "2026-03-30" })] }, "0/0"],
    ["a guest in a short-term place", { residences: [residence("2025-01-01", { shortTerm: true })] }, "0/0"],
    ["somebody in housing under LSS", { residences: [residence("2025-01-01", { form: "LSS" })] }, "0/0"],
    ["somebody at home", {}, "0/0"],
    ["a resident who is listed nowhere", { residences: [residence("2025-01-01")], listings: [] }, "0/0"],
  ])("%s: %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("belongs to the home and its municipality", () => {
    const resident = person({
      ...visited,
      registrations: [registration(VARBERG)],
      residences: [residence("2025-01-01")],
    });
    expect(tallied(cocSabo, resident).map(({ place }) => place)).toEqual([
      { municipality: "1380", careHome: CARE_HOME },
    ]);
  });

  it("is what counting anew at every month end says", () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        const difference = firstContinuityDifference(
          cocSabo,
          facts,
          ({ profession, kind }) => profession === "PHYSICIAN" && kind !== "PHONE",
          (day) => {
            const home = careHomeResidenceOn(facts, day);
            return home && { municipality: home.municipality, careHome: home.careHomeId };
          },
        );
        expect(difference).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
