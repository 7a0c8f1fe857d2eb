/** Following up a plan: on a day of the plan, with a later day for the next review. */
import type { UserError } from "@vardgraf/core";
import type { CarePlanStatus } from "../tables/codes.js";
import { when } from "./problems.js";

/** What the rule looks at. */
export interface ReviewFacts {
  readonly status: CarePlanStatus;
  readonly periodFrom: string;
  readonly reviewedOn: string;
  /** Null when no further review is planned. */
  readonly nextReview: string | null;
  readonly today: string;
}

/** What is wrong with a review. Only a plan in use is followed up. */
export function reviewProblems({
  status,
  periodFrom,
  reviewedOn,
  nextReview,
  today,
}: ReviewFacts): UserError[] {
  return [
    ...when(
      status !== "ACTIVE" && status !== "ON_HOLD",
      "STATUS_NOT_ALLOWED",
      "plan",
      `A plan that is ${status} is not followed up.`,
    ),
    ...when(reviewedOn > today, "DAY_IN_FUTURE", "reviewedOn"),
    ...when(reviewedOn < periodFrom, "DAY_ORDER", "reviewedOn", "The review lies before the plan begins."),
    ...when(
      nextReview !== null && nextReview <= reviewedOn,
      "DAY_ORDER",
      "nextReview",
      "The next review must lie after this one.",
    ),
  ];
}

/** True when the plan's next review has passed without being made. */
export function isReviewOverdue(
  plan: { readonly status: CarePlanStatus; readonly nextReview: string | null },
  today: string,
): boolean {
  return plan.status === "ACTIVE" && plan.nextReview !== null && plan.nextReview < today;
}
