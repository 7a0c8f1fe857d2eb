/** Which contacts count as following up a discharge (B70). */
import type { UserError } from "@vardgraf/core";
import { isLater } from "../instant.js";
import { when } from "./problems.js";

/** What is wrong with a contact that is said to follow a stay. */
export function followsDischargeProblems(
  at: string,
  stay: { readonly dischargedAt: string | null } | null,
): UserError[] {
  return [
    ...when(stay === null, "NOT_FOUND", "afterDischargeOf"),
    ...when(
      stay !== null && (stay.dischargedAt === null || isLater(stay.dischargedAt, at)),
      "DAY_ORDER",
      "afterDischargeOf",
      "The contact lies before the discharge that it follows.",
    ),
  ];
}
