import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cocPhysician } from "./i15-coc-physician.js";
import { placeOn } from "./person-facts.js";
import {
  CARE_HOME,
  encounter,
  HEALTH_CENTRE,
  heldOn,
  type Known,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  registration,
  residence,
  tallied,
  VARBERG,
} from "./testing/facts.js";
import { firstContinuityDifference, visitor } from "./testing/visits.js";

const listed = { listings: [listing()] };
const on = (known: Known, day: string = "2026-03-31"): string =>
  heldOn(cocPhysician, person({ ...listed, ...known }), "MAIN", day);
const three = ["2026-01-10", "2026-02-10", "2026-03-10"];

describe("I15, the continuity of physicians at the health centre", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(cocPhysician)).toEqual(cocPhysician.example.expected));

  it.each<[string, Known, string]>([
    ["three visits", { encounters: three.map((day) => encounter(day)) }, "6/1"],
    ["two visits", { encounters: three.slice(1).map((day) => encounter(day)) }, "0/0"],
    [
      "a first visit on the first day of the 18 months",
      { encounters: ["2024-10-01", ...three.slice(1)].map((day) => encounter(day)) },
      "6/1",
    ],
    [
      "a first visit the day before them",
      { encounters: ["2024-09-30 23:59", ...three.slice(1)].map((day) => encounter(day)) },
      "0/0",
    ],
    [
      "a last visit late on the day",
      { encounters: [...three.slice(1), "2026-03-31 23:59"].map((day) => encounter(day)) },
      "6/1",
    ],
    [
      "a last visit the day after",
      { encounters: [...three.slice(1), "2026-04-01 00:00"].map((day) => encounter(day)) },
      "0/0",
    ],
    [
      "a visit elsewhere",
      { encounters: three.map((day, at) => encounter(day, at === 0 ? { unit: OTHER_HEALTH_CENTRE } : {})) },
      "0/0",
    ],
    [
      "a call",
      { encounters: three.map((day, at) => encounter(day, at === 0 ? { kind: "PHONE" } : {})) },
      "0/0",
    ],
    [
      "a visit to a nurse",
      { encounters: three.map((day, at) => encounter(day, at === 0 ? { profession: "NURSE" } : {})) },
      "0/0",
    ],
    ["three visits, not listed", { listings: [], encounters: three.map((day) => encounter(day)) }, "0/0"],
    [
      "three visits, listed there since the day",
      { listings: [listing(HEALTH_CENTRE, "2026-03-31")], encounters: three.map((day) => encounter(day)) },
      "6/1",
    ],
    [
      "three visits, listed elsewhere since the day",
      {
        listings: [
          listing(HEALTH_CENTRE, "2020-01-01", "2026-03-30"),
          listing(OTHER_HEALTH_CENTRE, "2026-03-31"),
        ],
        encounters: three.map((day) => encounter(day)),
      },
      "0/0",
    ],
    [
      "three visits, dead",
      { deceasedOn: "2026-03-31", encounters: three.map((day) => encounter(day)) },
      "0/0",
    ],
  ])("after %s: %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("is held at month ends, and told apart by the number of visits", () => {
    const facts = person({ ...listed, encounters: [...three, "2026-03-20"].map((day) => encounter(day)) });
    expect(tallied(cocPhysician, facts).map(({ day, until, amounts }) => [day, until, amounts])).toEqual([
      ["2026-03-31", "2027-07-31", { numerator: 12, denominator: 1, key: 4 }],
      ["2027-07-31", "2027-08-31", { numerator: 6, denominator: 1, key: 3 }],
    ]);
  });

  it("belongs to where the patient belongs on the day, and the health centre of listing", () => {
    const resident = person({
      ...listed,
      registrations: [registration(VARBERG)],
      residences: [residence("2026-04-10", { careHomeId: CARE_HOME })],
      encounters: three.map((day) => encounter(day)),
    });
    expect(tallied(cocPhysician, resident).map(({ day, until, place }) => [day, until, place])).toEqual([
      ["2026-03-31", "2026-04-30", { municipality: VARBERG, careUnit: HEALTH_CENTRE }],
      ["2026-04-30", "2027-07-31", { municipality: "1380", careUnit: HEALTH_CENTRE }],
    ]);
  });

  it("is what counting anew at every month end says", () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        const difference = firstContinuityDifference(
          cocPhysician,
          facts,
          ({ profession, kind }) => profession === "PHYSICIAN" && kind !== "PHONE",
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
