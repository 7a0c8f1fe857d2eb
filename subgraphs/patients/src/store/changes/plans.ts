/** Changes of plans: made, put into use, paused, followed up, ended. */
import { refuseIf } from "@vardgraf/core";
import { and, eq, isNull } from "drizzle-orm";
import { activationProblems } from "../../rules/care-plan-activation.js";
import { reviewProblems } from "../../rules/care-plan-review.js";
import { openPlanProblems, transitionProblems } from "../../rules/care-plan-status.js";
import { lifeProblems } from "../../rules/happened.js";
import { when, whenBlank, whenTooLong } from "../../rules/problems.js";
import { reasonProblems } from "../../rules/privacy/statement.js";
import {
  carePlan,
  carePlanActivity,
  type CarePlanIntent,
  carePlanReview,
  type CarePlanRow,
  type CarePlanStatus,
  type CarePlanType,
  type Principal,
} from "../../tables.js";
import { type Acting, refuseUnlessAbout, rewritten } from "./acting.js";
import { clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";
import { hasSipConsent } from "./reading.js";

/** What a plan says of itself. */
export interface PlanValues {
  readonly title: string;
  readonly mainResponsiblePrincipal: Principal | null;
  readonly coordinator: string | null;
  readonly nextReview: string | null;
  readonly relativesInvolved: boolean;
  readonly supportingInfo: string | null;
  readonly addresses: readonly string[];
  readonly participatingUnits: readonly string[];
}

/** A plan to make. */
export interface NewPlan extends PlanValues {
  readonly type: CarePlanType;
  readonly intent: CarePlanIntent;
  readonly periodFrom: string;
}

/** Writes plans. Each change resolves to the id of the plan. */
export class PlanChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Makes a draft. */
  create(acting: Acting, input: NewPlan): Promise<string> {
    const { author, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf([
          ...valueProblems(input, input.periodFrom),
          ...lifeProblems("periodFrom", input.periodFrom, person),
        ]);
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(carePlan, { ...columns, ...input, status: "DRAFT" });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Changes what a plan says of itself. */
  change(acting: Acting, id: string, expectedVersion: number, values: Partial<PlanValues>): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      refuseIf([...openPlanProblems(plan.status), ...valueProblems({ ...plan, ...values }, plan.periodFrom)]);
      transaction.update(carePlan, id, expectedVersion, { ...values, ...rewritten(acting.author) });
    });
  }

  /** Puts a draft into use, or takes a paused plan up again. */
  activate(acting: Acting, id: string, expectedVersion: number, from: "DRAFT" | "ON_HOLD"): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      const problems = activationProblems({
        ...plan,
        activities: activitiesOf(transaction, id),
        consent: hasSipConsent(transaction, acting.person.id, acting.today),
      });
      refuseIf([
        ...when(
          plan.status !== from && problems.every(({ code }) => code !== "STATUS_NOT_ALLOWED"),
          "STATUS_NOT_ALLOWED",
          null,
          `The plan is ${plan.status}, not ${from}.`,
        ),
        ...problems,
        ...lifeProblems("plan", acting.today, acting.person),
      ]);
      this.#move(transaction, acting, plan, expectedVersion, "ACTIVE");
    });
  }

  /** Pauses a plan in use. */
  hold(acting: Acting, id: string, expectedVersion: number): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      refuseIf(transitionProblems(plan.status, "ON_HOLD"));
      this.#move(transaction, acting, plan, expectedVersion, "ON_HOLD");
    });
  }

  /** Ends a plan that is done. */
  complete(acting: Acting, id: string, expectedVersion: number): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      refuseIf(transitionProblems(plan.status, "COMPLETED"));
      this.#move(transaction, acting, plan, expectedVersion, "COMPLETED", acting.today);
    });
  }

  /** Stops a plan; the reason is kept with it. */
  revoke(acting: Acting, id: string, expectedVersion: number, reason: string): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      refuseIf([...transitionProblems(plan.status, "REVOKED"), ...reasonProblems("reason", reason)]);
      this.#move(transaction, acting, plan, expectedVersion, "REVOKED", acting.today);
      this.#review(transaction, acting, id, acting.today, null, reason);
    });
  }

  /** Follows a plan up. */
  review(
    acting: Acting,
    id: string,
    expectedVersion: number,
    input: {
      readonly reviewedOn: string;
      readonly nextReview: string | null;
      readonly summary: string | null;
    },
  ): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      const { reviewedOn, nextReview, summary } = input;
      refuseIf([
        ...reviewProblems({ ...plan, reviewedOn, nextReview, today: acting.today }),
        ...whenTooLong(summary, "summary"),
      ]);
      transaction.update(carePlan, id, expectedVersion, { nextReview, ...rewritten(acting.author) });
      this.#review(transaction, acting, id, reviewedOn, nextReview, summary);
    });
  }

  /** Lets the patient read a plan, or not any more. */
  approve(acting: Acting, id: string, expectedVersion: number, approved: boolean): Promise<string> {
    return this.#change(acting, id, (transaction, plan) => {
      refuseIf([
        ...when(plan.status === "ENTERED_IN_ERROR", "STATUS_NOT_ALLOWED", "plan"),
        ...when(plan.approvedForPatient === approved, "ALREADY_DONE", "approved"),
      ]);
      transaction.update(carePlan, id, expectedVersion, {
        approvedForPatient: approved,
        ...rewritten(acting.author),
      });
    });
  }

  #move(
    transaction: PatientTransaction,
    { author }: Acting,
    { id, periodTo }: CarePlanRow,
    expectedVersion: number,
    status: CarePlanStatus,
    ended: string | null = periodTo,
  ): void {
    transaction.update(carePlan, id, expectedVersion, { status, periodTo: ended, ...rewritten(author) });
  }

  #review(
    transaction: PatientTransaction,
    { author, own, person }: Acting,
    carePlanId: string,
    reviewedOn: string,
    nextReview: string | null,
    summary: string | null,
  ): void {
    const columns = clinicalColumns(author, person.id, own);
    transaction.insert(carePlanReview, { ...columns, carePlanId, reviewedOn, nextReview, summary });
  }

  #change(
    acting: Acting,
    id: string,
    work: (transaction: PatientTransaction, plan: CarePlanRow) => void,
  ): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const plan = transaction.row(carePlan, id);
        refuseUnlessAbout(acting, plan, "plan");
        work(transaction, plan);
        return id;
      },
      acting.once,
    );
  }
}

/** Activities of a plan that stand. */
function activitiesOf({ db }: PatientTransaction, planId: string) {
  return db
    .select()
    .from(carePlanActivity)
    .where(and(eq(carePlanActivity.carePlanId, planId), isNull(carePlanActivity.enteredInErrorAt)))
    .all();
}

function valueProblems(values: PlanValues, periodFrom: string) {
  return [
    ...whenBlank(values.title, "VALUE_REQUIRED", "title"),
    ...whenTooLong(values.title, "title"),
    ...whenTooLong(values.supportingInfo, "supportingInfo"),
    ...values.addresses.flatMap((text) => [
      ...whenBlank(text, "VALUE_REQUIRED", "addresses"),
      ...whenTooLong(text, "addresses"),
    ]),
    ...when(
      values.nextReview !== null && values.nextReview < periodFrom,
      "DAY_ORDER",
      "nextReview",
      "The next review lies before the plan begins.",
    ),
  ];
}
