import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cocTotal } from "./i16-coc-total.js";
import { placeOn } from "./person-facts.js";
import {
  encounter,
  heldOn,
  type Known,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
} from "./testing/facts.js";
import { firstContinuityDifference, visitor } from "./testing/visits.js";

const on = (encounters: Known["encounters"] = []): string =>
  heldOn(cocTotal, person({ listings: [listing()], encounters }), "MAIN", "2026-03-31");
const nurse = { profession: "NURSE", practitionerHsaId: "nurse" } as const;

describe("I16, the continuity of all contacts at the health centre", () => {
  it("is as its worked example says", () => expect(outcomeOf(cocTotal)).toEqual(cocTotal.example.expected));

  it.each([
    [
      "a physician, a nurse and a call to the nurse",
      [
        encounter("2026-01-10"),
        encounter("2026-02-10", nurse),
        encounter("2026-02-12", { ...nurse, kind: "PHONE" }),
      ],
      "2/1",
    ],
    [
      "one of the contacts elsewhere",
      [
        encounter("2026-01-10"),
        encounter("2026-02-10", nurse),
        encounter("2026-02-12", { ...nurse, unit: OTHER_HEALTH_CENTRE }),
      ],
      "0/0",
    ],
  ])("%s: %s", (_case, encounters, expected) => expect(on(encounters)).toBe(expected));

  it("is what counting anew at every month end says", () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        const difference = firstContinuityDifference(
          cocTotal,
          facts,
          () => true,
          (day) => {
            const place = placeOn(facts, day);
            return place && { municipality: place.municipality, careUnit: place.careUnit ?? null };
          },
        );
        expect(difference).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
