/**
 * Rule: what may be set for a compensation (B18, B49–B51). Only what the agreement leaves open is set: a rate for
 * places or visits, and for places how a part of ten counts. A rate says whether it is raised before it is paid.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { AmountBasis, CompensationKind, PlacesRounding } from "../terms.js";
import { yearProblems } from "./year-range.js";

/** The input, and what is known about the compensation. */
export interface SettingFacts {
  readonly kind: CompensationKind;
  /** True when the agreement states a raise of the rate. */
  readonly raiseStated: boolean;
  readonly year: number;
  /** Öre as text. */
  readonly amount: string | null;
  readonly basis: AmountBasis | null;
  readonly rounding: PlacesRounding | null;
}

/** What speaks against setting it. */
export function settingProblems(facts: SettingFacts): UserError[] {
  const { kind, raiseStated, year, amount, basis, rounding } = facts;
  if (kind !== "PER_PLACES" && kind !== "PER_VISIT") return [userError("AMOUNT_STATED_BY_AGREEMENT", "rule")];
  const problems = yearProblems("year", year);
  if (amount === null && rounding === null)
    problems.push(userError("VALUE_REQUIRED", "amount", "Send an amount, a rounding or both."));
  if (amount !== null && BigInt(amount) < 0n)
    problems.push(userError("VALUE_OUT_OF_RANGE", "amount", "Send an amount of 0 or more öre."));
  if (amount !== null && basis === null)
    problems.push(
      userError("VALUE_REQUIRED", "basis", "Say whether the amount is before the raise or as it is paid."),
    );
  if (amount === null && basis !== null)
    problems.push(userError("VALUE_REQUIRED", "amount", "A basis belongs to an amount: send both."));
  if (basis === "BEFORE_RAISE" && !(raiseStated && kind === "PER_PLACES"))
    problems.push(userError("RAISE_NOT_STATED", "basis"));
  if (rounding !== null && kind !== "PER_PLACES")
    problems.push(userError("VALUE_OUT_OF_RANGE", "rounding", "Visits are whole: only places are rounded."));
  return problems;
}
