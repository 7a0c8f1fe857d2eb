import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedPhysicianSabo } from "./i14-fixed-physician-sabo.js";
import { careHomeResidenceOn } from "./person-facts.js";
import {
  CARE_HOME,
  fixedContact,
  heldOn,
  type Known,
  outcomeOf,
  person,
  registration,
  residence,
  tallied,
  VARBERG,
} from "./testing/facts.js";
import { anyone, everyDay, firstDifference } from "./testing/histories.js";

const contact = { fixedContacts: [fixedContact("2026-01-01")] };
const on = (known: Known): string =>
  heldOn(fixedPhysicianSabo, person({ ...contact, ...known }), "MAIN", "2026-03-31");

describe("I14, residents of care homes with a named fixed physician contact", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(fixedPhysicianSabo)).toEqual(fixedPhysicianSabo.example.expected));

  it.each<[string, Known, string]>([
    ["a resident with a named physician", { residences: [residence("2026-03-31")] }, "1/1"],
    ["a resident without", { residences: [residence("2025-03-31")], fixedContacts: [] }, "0/1"],
    [
      "a resident whose contact is the health centre",
      { residences: [residence()], fixedContacts: [fixedContact("2026-01-01", { practitionerHsaId: null })] },
      "0/1",
    ],
    ["somebody who moves in the day after", { residences: [residence("2026-04-01")] }, "0/0"],
    ["somebody on the last day", { residences: [residence("2025-01-01", { validTo: "2026-03-31" })] }, "1/1"],
    [
      "somebody who moved out the day before",
      { residences: [residence("2025-01-01", { validTo: "2026-03-30" })] },
      "0/0",
    ],
    [
      "somebody at home",
      { residences: [residence("2025-01-01", { form: "ORDINARY", careHomeId: null })] },
      "0/0",
    ],
    ["somebody in housing under LSS", { residences: [residence("2025-01-01", { form: "LSS" })] }, "0/0"],
    ["a guest in a short-term place", { residences: [residence("2026-03-01", { shortTerm: true })] }, "0/0"],
    ["somebody who died on the day", { residences: [residence()], deceasedOn: "2026-03-31" }, "0/0"],
    ["somebody who is registered nowhere", { residences: [residence()], registrations: [] }, "1/1"],
  ])("counts %s: %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("belongs to the home and its municipality, wherever the resident is registered", () => {
    const resident = person({
      ...contact,
      registrations: [registration(VARBERG)],
      residences: [residence("2026-02-01")],
    });
    expect(tallied(fixedPhysicianSabo, resident).map(({ place }) => place)).toEqual([
      { municipality: "1380", careHome: CARE_HOME },
    ]);
  });

  it("is what asking day by day says", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const difference = firstDifference(fixedPhysicianSabo, facts, everyDay, (day) => {
          const home = careHomeResidenceOn(facts, day);
          const { deceasedOn } = facts.patient;
          if (home === null || (deceasedOn !== null && deceasedOn <= day)) return [];
          const named = facts.fixedContacts.some(
            (row) =>
              row.type === "FIXED_PHYSICIAN_CONTACT" && row.practitionerHsaId !== null && isValidOn(row, day),
          );
          const place = { municipality: home.municipality, careHome: home.careHomeId };
          return [{ place, amounts: { numerator: named ? 1 : 0, denominator: 1 } }];
        });
        expect(difference).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
