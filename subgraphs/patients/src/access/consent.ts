/** Which consent holds for a caller (authorization:consent; SVOD 3:1–3:4). */
import { isValidOn } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { ConsentRow } from "../tables.js";
import type { ConsentState, Role } from "./facts.js";

/** What the rule looks at of a consent that is registered for the caller's unit. */
export type ConsentFacts = Pick<
  ConsentRow,
  "scope" | "assertion" | "forPerson" | "validFrom" | "validTo" | "cancelledAt"
>;

/** Strongest first. */
const strength = [
  ["CONSENT", "GIVEN"],
  ["INCAPACITY", "INCAPACITY"],
  ["EMERGENCY", "EMERGENCY"],
] as const;

/**
 * What holds on `day`. For the unified record a consent with that scope is needed; to social services a
 * consent to a SIP is enough, because a SIP is all that they read.
 */
export function consentOf(
  consents: readonly ConsentFacts[],
  reader: { readonly role: Role; readonly employeeHsaId: string | null },
  day: string,
  now: Temporal.Instant,
): ConsentState {
  const holding = consents.filter(
    (consent) =>
      (consent.scope === "UNIFIED_RECORD" ||
        (consent.scope === "SIP" && reader.role === "CARE_MANAGER_SOCIAL")) &&
      (consent.forPerson === null || consent.forPerson === reader.employeeHsaId) &&
      isValidOn(consent, day) &&
      (consent.cancelledAt === null ||
        Temporal.Instant.compare(now, Temporal.Instant.from(consent.cancelledAt)) < 0),
  );
  return (
    strength.find(([assertion]) => holding.some((consent) => consent.assertion === assertion))?.[1] ?? "NONE"
  );
}
