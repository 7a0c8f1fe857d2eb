import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FixedContactRow } from "../tables.js";
import { hcInformed } from "./i38-hc-informed.js";
import { placeOn } from "./person-facts.js";
import {
  fixedContact,
  HEALTH_CENTRE,
  heldOn,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  residence,
  tallied,
} from "./testing/facts.js";
import { anyone, everyDay, firstDifference } from "./testing/histories.js";

const on = (known: Partial<FixedContactRow>, deceasedOn: string | null = null): string =>
  heldOn(
    hcInformed,
    person({ deceasedOn, fixedContacts: [fixedContact("2026-01-01", known)] }),
    "MAIN",
    "2026-03-31",
  );

describe("I38, patients told about their fixed contact", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(hcInformed)).toEqual(hcInformed.example.expected));

  it.each<[string, Partial<FixedContactRow>, string]>([
    ["told on the day", { patientInformedOn: "2026-03-31" }, "1/1"],
    ["told the day after", { patientInformedOn: "2026-04-01" }, "0/1"],
    ["never told", {}, "0/1"],
    ["told before the contact began", { patientInformedOn: "2025-12-20" }, "1/1"],
    [
      "told of one that ended with the day",
      { patientInformedOn: "2026-01-01", validTo: "2026-03-31" },
      "1/1",
    ],
    [
      "told of one that ended the day before",
      { patientInformedOn: "2026-01-01", validTo: "2026-03-30" },
      "0/0",
    ],
    ["told of a unit without a name", { patientInformedOn: "2026-01-01", practitionerHsaId: null }, "0/0"],
    ["told of a care contact", { patientInformedOn: "2026-01-01", type: "FIXED_CARE_CONTACT" }, "0/0"],
  ])("a patient %s: %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("counts nobody who has died by the day", () => expect(on({}, "2026-03-31")).toBe("0/0"));

  it("belongs to the unit where the contact works", () => {
    const facts = person({
      listings: [listing(HEALTH_CENTRE)],
      residences: [residence("2020-01-01")],
      fixedContacts: [
        fixedContact("2026-01-01", { unit: OTHER_HEALTH_CENTRE, patientInformedOn: "2026-01-05" }),
      ],
    });
    expect(tallied(hcInformed, facts).map(({ day, until, place }) => [day, until, place])).toEqual([
      ["2026-01-05", null, { municipality: "1380", careUnit: OTHER_HEALTH_CENTRE }],
      ["2026-01-01", "2026-01-05", { municipality: "1380", careUnit: OTHER_HEALTH_CENTRE }],
    ]);
  });

  it("is what asking day by day says", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const difference = firstDifference(hcInformed, facts, everyDay, (day) => {
          const place = placeOn(facts, day);
          const { deceasedOn } = facts.patient;
          if (place === null || (deceasedOn !== null && deceasedOn <= day)) return [];
          return facts.fixedContacts
            .filter((row) => row.type === "FIXED_PHYSICIAN_CONTACT" && row.practitionerHsaId !== null)
            .filter((row) => isValidOn(row, day))
            .map(({ unit, patientInformedOn }) => ({
              place: { municipality: place.municipality, careUnit: unit },
              amounts: {
                numerator: patientInformedOn !== null && patientInformedOn <= day ? 1 : 0,
                denominator: 1,
              },
            }));
        });
        expect(difference).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
