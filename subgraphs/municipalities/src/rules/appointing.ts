/**
 * Rule: how municipal roles are appointed and ended (HSL 11:4). A municipality appoints its own people, nobody to
 * the same task twice on one day, and has at least one nurse with medical responsibility (MAS) on every day that
 * it had one.
 */
import { type UserError, userError, type Validity } from "@vardgraf/core";
import { hsaPrefix } from "./organization-number.js";
import { overlap } from "./overlaps.js";
import { uncoveredPeriods } from "./uncovered-periods.js";

/** An appointment, as the rule sees it. */
export interface RoleHolding extends Validity {
  readonly id: string;
  readonly role: string;
  readonly scope: string | null;
  readonly practitioner: string;
  readonly validFrom: string;
}

/** What speaks against an appointment beside the `others` of the municipality. */
export function appointingProblems(
  wanted: Omit<RoleHolding, "id">,
  others: readonly RoleHolding[],
  organizationNumber: string,
): UserError[] {
  const { practitioner, validFrom, validTo } = wanted;
  if (!/^SE\d{10}-[A-Za-z0-9]{1,18}$/.test(practitioner))
    return [userError("BAD_USER_INPUT", "practitioner", "An HSA-id is written like SE2120001215-E0003.")];
  if (!practitioner.startsWith(`${hsaPrefix(organizationNumber)}-`))
    return [
      userError(
        "ORGANISATION_MISMATCH",
        "practitioner",
        `An own HSA-id begins with ${hsaPrefix(organizationNumber)}.`,
      ),
    ];
  if (validTo !== null && validTo < validFrom) return [userError("PERIOD_REVERSED", "validTo")];
  const same = others.some((other) => isSameTask(other, wanted) && overlap(other, wanted));
  return same
    ? [userError("PERIOD_OVERLAPS", "validFrom", "The person has the task on some of these days.")]
    : [];
}

/**
 * What speaks against ending an appointment with `lastDay`, beside the `others` of the municipality, a successor
 * among them.
 */
export function endingProblems(
  ended: RoleHolding,
  lastDay: string,
  others: readonly RoleHolding[],
): UserError[] {
  if (lastDay < ended.validFrom) return [userError("PERIOD_REVERSED", "lastDay")];
  if (ended.validTo !== null && ended.validTo <= lastDay)
    return [userError("DAY_ORDER", "lastDay", `The appointment ends on ${ended.validTo} already.`)];
  if (ended.role !== "MAS") return [];
  const nurses = others.filter(({ role }) => role === "MAS");
  const gaps = uncoveredPeriods([...nurses, { validFrom: ended.validFrom, validTo: lastDay }]);
  const freed: Validity = { validFrom: lastDay, validTo: ended.validTo };
  const lacking = gaps.find((gap) => overlap(gap, freed));
  if (lacking === undefined) return [];
  const message = `From ${lacking.validFrom ?? lastDay} the municipality would lack a nurse with medical responsibility (MAS).`;
  return [userError("MAS_REQUIRED", "lastDay", message)];
}

function isSameTask(one: Omit<RoleHolding, "id">, other: Omit<RoleHolding, "id">): boolean {
  return (
    one.role === other.role &&
    one.scope === other.scope &&
    one.practitioner.toUpperCase() === other.practitioner.toUpperCase()
  );
}
