import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewCountsFrom } from "../rules/review-due.js";
import { medicationReviewShare } from "./i18-medication-review.js";
import { careHomeResidenceOn } from "./person-facts.js";
import { heldOn, type Known, medicationReview, outcomeOf, person, residence } from "./testing/facts.js";
import { anyone, everyDay, firstDifference, type Held } from "./testing/histories.js";

const settled = { residences: [residence("2020-01-01")] };
const main = (known: Known, day: string = "2026-03-31"): string =>
  heldOn(medicationReviewShare, person({ ...settled, ...known }), "MAIN", day);
const newer = (known: Known): string =>
  heldOn(medicationReviewShare, person({ ...settled, ...known }), "NEWER", "2026-03-31");

describe("I18, residents whose medicines were reviewed within a year", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(medicationReviewShare)).toEqual(medicationReviewShare.example.expected));

  it.each<[string, Known, string, string]>([
    ["was never reviewed", {}, "0/1", "0/0"],
    ["was reviewed on the day", { medicationReviews: [medicationReview("2026-03-31")] }, "1/1", "0/0"],
    ["is reviewed the day after", { medicationReviews: [medicationReview("2026-04-01")] }, "0/1", "0/0"],
    ["was reviewed a year ago", { medicationReviews: [medicationReview("2025-03-31")] }, "1/1", "0/0"],
    [
      "was reviewed a year and a day ago",
      { medicationReviews: [medicationReview("2025-03-30")] },
      "0/1",
      "0/0",
    ],
    [
      "was reviewed by a nurse",
      { medicationReviews: [medicationReview("2026-01-01", { profession: "NURSE" })] },
      "0/1",
      "0/0",
    ],
    ["moved in a year ago", { residences: [residence("2025-03-31")] }, "0/1", "0/0"],
    ["moved in a year ago less a day", { residences: [residence("2025-04-01")] }, "0/0", "1/0"],
    ["moved in on the day", { residences: [residence("2026-03-31")] }, "0/0", "1/0"],
    ["moves in the day after", { residences: [residence("2026-04-01")] }, "0/0", "0/0"],
    [
      "moved out the day before",
      { residences: [residence("2020-01-01", { validTo: "2026-03-30" })] },
      "0/0",
      "0/0",
    ],
    ["died on the day", { deceasedOn: "2026-03-31" }, "0/0", "0/0"],
    [
      "was reviewed at home, before moving in",
      { residences: [residence("2025-03-31")], medicationReviews: [medicationReview("2025-03-31")] },
      "1/1",
      "0/0",
    ],
    [
      "moved to another home last year, where the year begins anew",
      {
        residences: [
          residence("2020-01-01", { validTo: "2025-11-30" }),
          residence("2025-12-01", { careHomeId: "care-home-2" }),
        ],
      },
      "0/0",
      "1/0",
    ],
    ["has a short-term place", { residences: [residence("2020-01-01", { shortTerm: true })] }, "0/0", "0/0"],
  ])("a resident who %s", (_case, known, share, besides) =>
    expect([main(known), newer(known)]).toEqual([share, besides]),
  );

  it.each([
    ["2023-02-28", "2024-02-28", "1/1"],
    ["2023-02-28", "2024-02-29", "1/1"],
    ["2023-02-28", "2024-03-01", "0/1"],
    ["2024-02-28", "2025-02-28", "1/1"],
    ["2024-02-29", "2025-02-28", "1/1"],
    ["2024-02-29", "2025-03-01", "0/1"],
  ])("a review on %s counts on %s: %s", (reviewed, day, expected) =>
    expect(main({ medicationReviews: [medicationReview(reviewed)] }, day)).toBe(expected),
  );

  it("is what asking day by day says", () => {
    const yearAgo = new Map(everyDay.map((day) => [day, reviewCountsFrom(day)]));
    fc.assert(
      fc.property(anyone, (facts) => {
        const difference = firstDifference(medicationReviewShare, facts, everyDay, (day): Held[] => {
          const home = careHomeResidenceOn(facts, day);
          const { deceasedOn } = facts.patient;
          if (home === null || (deceasedOn !== null && deceasedOn <= day)) return [];
          const place = { municipality: home.municipality, careHome: home.careHomeId };
          const from = yearAgo.get(day) ?? "";
          if (home.validFrom > from)
            return [{ measure: "NEWER", place, amounts: { numerator: 1, denominator: 0 } }];
          const met = facts.medicationReviews.some(
            ({ on, profession }) => profession === "PHYSICIAN" && from <= on && on <= day,
          );
          return [{ place, amounts: { numerator: met ? 1 : 0, denominator: 1 } }];
        });
        expect(difference).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
