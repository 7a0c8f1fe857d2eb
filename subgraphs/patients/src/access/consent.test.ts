import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type ConsentFacts, consentOf } from "./consent.js";

const now = Temporal.Instant.from("2026-03-31T09:00:00+02:00");
const given: ConsentFacts = {
  scope: "UNIFIED_RECORD",
  assertion: "CONSENT",
  forPerson: null,
  validFrom: "2026-01-01",
  validTo: "2026-03-31",
  cancelledAt: null,
};
const nurse = { role: "MUNICIPAL_CLINICIAN", employeeHsaId: "nurse" } as const;
const social = { role: "CARE_MANAGER_SOCIAL", employeeHsaId: "manager" } as const;

describe("which consent holds", () => {
  it.each([
    ["none", [], nurse, "2026-03-31", "NONE"],
    ["on its last day", [given], nurse, "2026-03-31", "GIVEN"],
    ["a day later", [given], nurse, "2026-04-01", "NONE"],
    ["before its first day", [given], nurse, "2025-12-31", "NONE"],
    ["cancelled", [{ ...given, cancelledAt: "2026-03-31T08:59:59+02:00" }], nurse, "2026-03-31", "NONE"],
    ["for a colleague", [{ ...given, forPerson: "other" }], nurse, "2026-03-31", "NONE"],
    ["for the nurse alone", [{ ...given, forPerson: "nurse" }], nurse, "2026-03-31", "GIVEN"],
    ["to a SIP, for the unified record", [{ ...given, scope: "SIP" }], nurse, "2026-03-31", "NONE"],
    ["to a SIP, for social services", [{ ...given, scope: "SIP" }], social, "2026-03-31", "GIVEN"],
    ["to a quality register", [{ ...given, scope: "QUALITY" }], social, "2026-03-31", "NONE"],
    ["incapacity", [{ ...given, assertion: "INCAPACITY" }], nurse, "2026-03-31", "INCAPACITY"],
    [
      "consent beside an emergency",
      [{ ...given, assertion: "EMERGENCY" }, given],
      nurse,
      "2026-03-31",
      "GIVEN",
    ],
  ] as const)("%s", (_case, consents, reader, day, expected) => {
    expect(consentOf(consents, reader, day, now)).toBe(expected);
  });
});
