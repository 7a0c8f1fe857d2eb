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
const nurse = { role: "MUNICIPAL_CLINICIAN", employeeHsaId: "nurse", adult: true } as const;
const social = { role: "CARE_MANAGER_SOCIAL", employeeHsaId: "manager", adult: true } as const;
const child: ConsentFacts = { ...given, assertion: "CHILD_CANNOT_CONSENT" };

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
    [
      "a child that cannot consent",
      [child],
      { ...nurse, adult: false },
      "2026-03-31",
      "CHILD_CANNOT_CONSENT",
    ],
    ["a child that has turned 18", [child], nurse, "2026-03-31", "NONE"],
    [
      "the first step of an emergency",
      [{ ...given, assertion: "EMERGENCY_SEEN" }],
      nurse,
      "2026-03-31",
      "EMERGENCY_SEEN",
    ],
    [
      "both steps",
      [
        { ...given, assertion: "EMERGENCY_SEEN" },
        { ...given, assertion: "EMERGENCY" },
      ],
      nurse,
      "2026-03-31",
      "EMERGENCY",
    ],
    [
      "an emergency beside incapacity",
      [
        { ...given, assertion: "EMERGENCY" },
        { ...given, assertion: "INCAPACITY" },
      ],
      nurse,
      "2026-03-31",
      "INCAPACITY",
    ],
  ] as const)("%s", (_case, consents, reader, day, expected) => {
    expect(consentOf(consents, reader, day, now).consent).toBe(expected);
  });

  it.each<[string, ConsentFacts["assertion"][], string]>([
    ["nothing asserted", ["CONSENT"], "NONE"],
    ["the first step, beside consent", ["CONSENT", "EMERGENCY_SEEN"], "EMERGENCY_SEEN"],
    ["the second step, beside the first", ["EMERGENCY_SEEN", "EMERGENCY"], "EMERGENCY"],
    ["incapacity is no danger", ["INCAPACITY"], "NONE"],
  ])("danger is told by itself: %s", (_case, assertions, expected) => {
    const consents = assertions.map((assertion) => ({ ...given, assertion }));
    expect(consentOf(consents, nurse, "2026-03-31", now).danger).toBe(expected);
    expect(consentOf(consents, nurse, "2026-04-01", now).danger).toBe("NONE");
  });
});
