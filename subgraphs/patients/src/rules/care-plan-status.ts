/** The life of a care plan: which status may follow which. */
import { type CarePlanStatus, carePlanStatuses } from "../tables/codes.js";

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

/** The statuses that a list of plans shows when the reader names none: all but what was entered in error. */
export const shownByDefault: readonly CarePlanStatus[] = carePlanStatuses.filter(
  (status) => status !== "ENTERED_IN_ERROR",
);
