import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedPhysicianPop } from "./i13-fixed-physician-pop.js";
import { healthCentreOn, municipalityOn } from "./person-facts.js";
import {
  fixedContact,
  HEALTH_CENTRE,
  heldOn,
  type Known,
  listing,
  outcomeOf,
  person,
  persons,
  registration,
  residence,
  tallied,
  VARBERG,
} from "./testing/facts.js";
import { anyone, everyDay, firstDifference } from "./testing/histories.js";

const on = (known: Known, day: string = "2026-03-31"): string =>
  heldOn(fixedPhysicianPop, person(known), "MAIN", day);

describe("I13, the population with a named fixed physician contact", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(fixedPhysicianPop)).toEqual(fixedPhysicianPop.example.expected));

  it("counts 549 of 1000, which is below 55 per cent", () => {
    const population = [...persons(549, { fixedContacts: [fixedContact("2026-01-01")] }), ...persons(451)];
    expect(heldOn(fixedPhysicianPop, population, "MAIN", "2026-03-31")).toBe("549/1000");
  });

  it.each<[string, Known, string]>([
    ["a named physician", { fixedContacts: [fixedContact("2026-01-01")] }, "1/1"],
    ["nobody", {}, "0/1"],
    [
      "a unit without a name",
      { fixedContacts: [fixedContact("2026-01-01", { practitionerHsaId: null })] },
      "0/1",
    ],
    [
      "a fixed care contact",
      { fixedContacts: [fixedContact("2026-01-01", { type: "FIXED_CARE_CONTACT" })] },
      "0/1",
    ],
    ["one from the day on", { fixedContacts: [fixedContact("2026-03-31")] }, "1/1"],
    ["one from the day after on", { fixedContacts: [fixedContact("2026-04-01")] }, "0/1"],
    [
      "one whose last day it is",
      { fixedContacts: [fixedContact("2026-01-01", { validTo: "2026-03-31" })] },
      "1/1",
    ],
    [
      "one until the day before",
      { fixedContacts: [fixedContact("2026-01-01", { validTo: "2026-03-30" })] },
      "0/1",
    ],
    [
      "two at once, who count once",
      { fixedContacts: [fixedContact("2026-01-01"), fixedContact("2026-02-01")] },
      "1/1",
    ],
    ["no registration", { registrations: [] }, "0/0"],
    [
      "a registration that ended the day before",
      { registrations: [registration(VARBERG, "2020-01-01", "2026-03-30")] },
      "0/0",
    ],
    ["died on the day", { deceasedOn: "2026-03-31" }, "0/0"],
    ["died the day after", { deceasedOn: "2026-04-01" }, "0/1"],
  ])("has %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("belongs to the municipality of registration, and to the health centre of listing that day", () => {
    const moved = person({
      registrations: [registration("1380", "2020-01-01", "2025-12-31"), registration(VARBERG, "2026-01-01")],
      residences: [residence("2019-01-01")],
      listings: [listing(HEALTH_CENTRE, "2026-02-01")],
      fixedContacts: [fixedContact("2026-02-10")],
    });
    expect(
      tallied(fixedPhysicianPop, moved).map(({ day, until, place, amounts }) => [
        day,
        until,
        place.municipality,
        place.careUnit,
        place.careHome,
        amounts.numerator,
      ]),
    ).toEqual([
      ["2020-01-01", "2026-01-01", "1380", null, undefined, 0],
      ["2026-01-01", "2026-02-01", VARBERG, null, undefined, 0],
      ["2026-02-10", null, VARBERG, HEALTH_CENTRE, undefined, 1],
      ["2026-02-01", "2026-02-10", VARBERG, HEALTH_CENTRE, undefined, 0],
    ]);
  });

  it("is what asking day by day says", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const difference = firstDifference(fixedPhysicianPop, facts, everyDay, (day) => {
          const municipality = municipalityOn(facts, day);
          const { deceasedOn } = facts.patient;
          if (municipality === null || (deceasedOn !== null && deceasedOn <= day)) return [];
          const named = facts.fixedContacts.some(
            (row) =>
              row.type === "FIXED_PHYSICIAN_CONTACT" && row.practitionerHsaId !== null && isValidOn(row, day),
          );
          const place = { municipality, careUnit: healthCentreOn(facts, day) };
          return [{ place, amounts: { numerator: named ? 1 : 0, denominator: 1 } }];
        });
        expect(difference).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
