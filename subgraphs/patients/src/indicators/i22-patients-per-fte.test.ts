import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patientsPerFte } from "./i22-patients-per-fte.js";
import {
  enrolment,
  heldOn,
  type Known,
  outcomeOf,
  person,
  residence,
  tallied,
  VARBERG,
} from "./testing/facts.js";
import { anyone, everyDay, firstDifference } from "./testing/histories.js";

const inArea = (known: Parameters<typeof residence>[1] = {}) =>
  residence("2025-01-01", { careAreaId: "area-1", ...known });
const patient = { residences: [inArea()], enrolments: [enrolment("2025-01-01")] };
const on = (known: Known): string =>
  heldOn(patientsPerFte, person({ ...patient, ...known }), "ENROLLED", "2026-03-31");

describe("I22, patients of the areas that teams serve", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(patientsPerFte)).toEqual(patientsPerFte.example.expected));

  it.each<[string, Known, string]>([
    ["a patient in a care home", {}, "1/0"],
    ["a patient at home", { residences: [inArea({ form: "ORDINARY", careHomeId: null })] }, "1/0"],
    ["a patient in housing under LSS", { residences: [inArea({ form: "LSS" })] }, "1/0"],
    ["a patient in a short-term place", { residences: [inArea({ shortTerm: true })] }, "0/0"],
    ["a patient outside of every area", { residences: [inArea({ careAreaId: null })] }, "0/0"],
    ["a resident without municipal care", { enrolments: [] }, "0/0"],
    ["a patient until the day", { enrolments: [enrolment("2025-01-01", { validTo: "2026-03-31" })] }, "1/0"],
    [
      "a patient until the day before",
      { enrolments: [enrolment("2025-01-01", { validTo: "2026-03-30" })] },
      "0/0",
    ],
    [
      "a patient with two enrolments",
      { enrolments: [enrolment("2025-01-01"), enrolment("2025-06-01")] },
      "1/0",
    ],
    ["a patient with two homes in the area", { residences: [inArea(), inArea()] }, "1/0"],
    ["somebody who died on the day", { deceasedOn: "2026-03-31" }, "0/0"],
    ["somebody with a confidentiality mark", { protection: "CONFIDENTIALITY_MARK" }, "1/0"],
    ["somebody with protected registration", { protection: "PROTECTED_REGISTRATION" }, "0/0"],
  ])("counts %s: %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("belongs to the care area and the municipality of the home", () => {
    const facts = person({ ...patient, residences: [inArea({ municipality: VARBERG })] });
    expect(tallied(patientsPerFte, facts).map(({ place }) => place)).toEqual([
      { municipality: VARBERG, careArea: "area-1" },
    ]);
  });

  it("is what asking day by day says", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const difference = firstDifference(patientsPerFte, facts, everyDay, (day) => {
          const { deceasedOn } = facts.patient;
          const enrolled = facts.enrolments.some((row) => isValidOn(row, day));
          if (!enrolled || (deceasedOn !== null && deceasedOn <= day)) return [];
          return ["area-1", "area-2"].flatMap((careArea) => {
            const home = facts.residences.find(
              (row) => row.careAreaId === careArea && !row.shortTerm && isValidOn(row, day),
            );
            if (home === undefined) return [];
            const place = { municipality: home.municipality, careArea };
            return [{ measure: "ENROLLED", place, amounts: { numerator: 1, denominator: 0 } }];
          });
        });
        expect(difference).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
