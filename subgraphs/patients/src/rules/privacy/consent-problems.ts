/** What is wrong with a consent that somebody wants to register (authorization:consent; SVOD 3:1–3:4). */
import { type UserError, userError } from "@vardgraf/core";
import type { ConsentScope } from "../../tables.js";
import { ageOn } from "../../day.js";
import { reasonProblems } from "./statement.js";

/** On what a registered consent can rest. */
export type ConsentBasis = "CONSENT" | "CHILD_CANNOT_CONSENT";

/** The consent as it is sent. */
export interface NewConsent {
  readonly scope: ConsentScope;
  readonly basis: ConsentBasis;
  /** Why a child cannot consent itself; null for a consent. */
  readonly statement: string | null;
  /** Last day; null until it is taken back. */
  readonly validTo: string | null;
}

/** What is known about the person. */
export interface ConsentingPerson {
  readonly birthDate: string;
  readonly deceasedOn: string | null;
  /** Scopes for which a consent to the same unit and employee holds today. */
  readonly registered: readonly ConsentScope[];
}

/** Problems of registering `consent` on `today`. */
export function consentProblems(consent: NewConsent, person: ConsentingPerson, today: string): UserError[] {
  const problems: UserError[] = [];
  if (person.deceasedOn !== null) problems.push(userError("PATIENT_DECEASED"));
  if (consent.validTo !== null && consent.validTo < today) {
    problems.push(
      userError(
        "PERIOD_NOT_ALLOWED",
        "validTo",
        "A consent cannot end before it begins: send a day from today on, or none.",
      ),
    );
  }
  if (person.registered.includes(consent.scope))
    problems.push(userError("CONSENT_ALREADY_REGISTERED", "scope"));
  if (consent.basis === "CHILD_CANNOT_CONSENT") {
    if (ageOn(person.birthDate, today) >= 18) problems.push(userError("NOT_A_CHILD", "basis"));
    problems.push(...reasonProblems("statement", consent.statement ?? ""));
  }
  return problems;
}
