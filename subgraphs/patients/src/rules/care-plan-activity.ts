/** Activities of a plan: each has a principal that answers for it, and is written by that principal's people. */
import type { UserError } from "@vardgraf/core";
import type { ActivityStatus, Principal } from "../tables/codes.js";
import { type Actor, principalOf } from "./actor.js";
import { when, whenBlank, whenTooLong } from "./problems.js";

/** What somebody wants to write. */
export interface ActivityValues {
  readonly what: string;
  readonly responsiblePrincipal?: Principal | null | undefined;
  /** HSA-id of the unit; null for somebody outside care. */
  readonly responsibleUnit?: string | null | undefined;
  readonly due?: string | null | undefined;
}

/**
 * What is wrong with an activity of a plan that begins on `planFrom`. A principal's unit lies in its own
 * organisation; somebody outside care has none, and anybody who takes part may write down what they do.
 */
export function activityProblems(values: ActivityValues, planFrom: string, writer: Actor): UserError[] {
  const { what, responsiblePrincipal: principal, responsibleUnit: unit, due } = values;
  const outside = principal === "OTHER";
  return [
    ...whenBlank(what, "VALUE_REQUIRED", "what"),
    ...whenTooLong(what, "what"),
    ...when(principal == null, "RESPONSIBLE_PRINCIPAL_REQUIRED", "responsiblePrincipal"),
    ...when(
      principal != null && !outside && principal !== principalOf(writer),
      "OWN_PART_ONLY",
      "responsiblePrincipal",
    ),
    ...when(
      principal != null && !outside && unit == null,
      "VALUE_REQUIRED",
      "responsibleUnit",
      "Name the unit that carries out the activity.",
    ),
    ...when(
      outside && unit != null,
      "BAD_USER_INPUT",
      "responsibleUnit",
      "Somebody outside care has no unit: leave it out.",
    ),
    ...when(
      !outside && unit != null && unit.split("-")[0] !== `SE${writer.organisation}`,
      "OWN_PART_ONLY",
      "responsibleUnit",
      "Name a unit of your own organisation.",
    ),
    ...when(due != null && due < planFrom, "DAY_ORDER", "due", "The activity is due before the plan begins."),
  ];
}

const next: Readonly<Record<ActivityStatus, readonly ActivityStatus[]>> = {
  NOT_STARTED: ["SCHEDULED", "IN_PROGRESS", "COMPLETED", "CANCELLED"],
  SCHEDULED: ["NOT_STARTED", "IN_PROGRESS", "COMPLETED", "CANCELLED"],
  IN_PROGRESS: ["COMPLETED", "CANCELLED"],
  COMPLETED: [],
  CANCELLED: [],
};

/** What is wrong with an activity's going from one status to another. The same status is no change. */
export function activityStatusProblems(from: ActivityStatus, to: ActivityStatus): UserError[] {
  return when(
    from !== to && !next[from].includes(to),
    "STATUS_NOT_ALLOWED",
    "status",
    `An activity that is ${from} cannot become ${to}.`,
  );
}

/** What is wrong with changing an activity that is over. */
export function openActivityProblems(status: ActivityStatus): UserError[] {
  return when(next[status].length === 0, "STATUS_NOT_ALLOWED", "activity", `The activity is ${status}.`);
}
