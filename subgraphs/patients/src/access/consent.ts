/** Which consent holds for a caller (authorization:consent; SVOD 3:1–3:4). */
import { isValidOn } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { ConsentAssertion, ConsentRow } from "../tables.js";
import type { ConsentState, Role } from "./facts.js";

/** What the rule looks at of a consent that is registered for the caller's unit. */
export type ConsentFacts = Pick<
  ConsentRow,
  "scope" | "assertion" | "forPerson" | "validFrom" | "validTo" | "cancelledAt"
>;

/** Strongest first. */
const strength = [
  ["CONSENT", "GIVEN"],
  ["CHILD_CANNOT_CONSENT", "CHILD_CANNOT_CONSENT"],
  ["INCAPACITY", "INCAPACITY"],
  ["EMERGENCY", "EMERGENCY"],
  ["EMERGENCY_SEEN", "EMERGENCY_SEEN"],
] as const satisfies readonly (readonly [ConsentAssertion, ConsentState])[];

/** How far danger to life or health has been asserted. */
export type Danger = Extract<ConsentState, "NONE" | "EMERGENCY_SEEN" | "EMERGENCY">;

/** Who reads, and about whom. */
export interface ConsentQuestion {
  readonly role: Role;
  readonly employeeHsaId: string | null;
  /** The person has turned 18. */
  readonly adult: boolean;
}

/** What stands for the consent to read, and the danger that is asserted beside it. */
export interface Consented {
  readonly consent: ConsentState;
  /** Consent does not make it go away: what opens because of danger alone rests on this. */
  readonly danger: Danger;
}

/**
 * What holds on `day`. For the unified record a consent with that scope is needed; to social services a
 * consent to a SIP is enough, because a SIP is all that they read. That a child cannot consent ends with the
 * day on which it turns 18.
 */
export function consentOf(
  consents: readonly ConsentFacts[],
  { role, employeeHsaId, adult }: ConsentQuestion,
  day: string,
  now: Temporal.Instant,
): Consented {
  const holding = new Set(
    consents
      .filter(
        (consent) =>
          (consent.scope === "UNIFIED_RECORD" ||
            (consent.scope === "SIP" && role === "CARE_MANAGER_SOCIAL")) &&
          (consent.forPerson === null || consent.forPerson === employeeHsaId) &&
          !(adult && consent.assertion === "CHILD_CANNOT_CONSENT") &&
          isValidOn(consent, day) &&
          (consent.cancelledAt === null ||
            Temporal.Instant.compare(now, Temporal.Instant.from(consent.cancelledAt)) < 0),
      )
      .map(({ assertion }) => assertion),
  );
  return {
    consent: strength.find(([assertion]) => holding.has(assertion))?.[1] ?? "NONE",
    danger: holding.has("EMERGENCY")
      ? "EMERGENCY"
      : holding.has("EMERGENCY_SEEN")
        ? "EMERGENCY_SEEN"
        : "NONE",
  };
}
