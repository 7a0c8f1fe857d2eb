/** The life of a care plan: which status may follow which. */
import type { UserError } from "@vardgraf/core";
import { type CarePlanStatus, carePlanStatuses } from "../tables/codes.js";
import { when } from "./problems.js";

const next: Readonly<Record<CarePlanStatus, readonly CarePlanStatus[]>> = {
  DRAFT: ["ACTIVE", "ENTERED_IN_ERROR"],
  ACTIVE: ["ON_HOLD", "COMPLETED", "REVOKED", "ENTERED_IN_ERROR"],
  ON_HOLD: ["ACTIVE", "ENTERED_IN_ERROR"],
  COMPLETED: ["ENTERED_IN_ERROR"],
  REVOKED: ["ENTERED_IN_ERROR"],
  ENTERED_IN_ERROR: [],
};

/** The statuses that a plan can go to. Whatever was written can be marked as entered in error, which is final. */
export function nextStatuses(status: CarePlanStatus): readonly CarePlanStatus[] {
  return next[status];
}

/** What is wrong with a plan's going from one status to another. */
export function transitionProblems(from: CarePlanStatus, to: CarePlanStatus): UserError[] {
  const allowed = nextStatuses(from);
  return when(
    !allowed.includes(to),
    "STATUS_NOT_ALLOWED",
    null,
    `A plan that is ${from} can become ${allowed.length > 0 ? allowed.join(" or ") : "nothing else"}, not ${to}.`,
  );
}

/** Statuses in which what a plan holds may still be changed. */
const open: ReadonlySet<CarePlanStatus> = new Set(["DRAFT", "ACTIVE", "ON_HOLD"]);

/** What is wrong with changing what a plan in this status holds. */
export function openPlanProblems(status: CarePlanStatus): UserError[] {
  return when(
    !open.has(status),
    "STATUS_NOT_ALLOWED",
    "plan",
    `The plan is ${status}: it is not changed any more.`,
  );
}

/** The statuses that a list of plans shows when the reader names none: all but what was entered in error. */
export const shownByDefault: readonly CarePlanStatus[] = carePlanStatuses.filter(
  (status) => status !== "ENTERED_IN_ERROR",
);
