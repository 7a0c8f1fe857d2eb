/** Changes of what a plan holds: goals, activities, meetings. Each has its own custodian and version. */
import { refuseIf } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import {
  type ActivityValues,
  activityProblems,
  activityStatusProblems,
  openActivityProblems,
} from "../../rules/care-plan-activity.js";
import { openPlanProblems } from "../../rules/care-plan-status.js";
import { happenedOnProblems } from "../../rules/happened.js";
import { when, whenBlank, whenTooLong } from "../../rules/problems.js";
import { summonedMeetingProblems } from "../../rules/sip-meeting.js";
import {
  type ActivityStatus,
  carePlan,
  carePlanActivity,
  carePlanGoal,
  type GoalAchievement,
  sipMeeting,
} from "../../tables.js";
import { type Acting, refuseUnlessAbout, rewritten } from "./acting.js";
import { clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";

/** A meeting that was held. */
export interface HeldMeeting {
  readonly heldOn: string;
  readonly physicianNeeded: boolean;
  readonly physicianTookPart: boolean;
  readonly units: readonly string[];
}

/** Writes parts of plans. Unless said otherwise a change resolves to the id of the plan. */
export class PlanPartChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Adds a goal. */
  addGoal(
    acting: Acting,
    planId: string,
    input: {
      readonly text: string;
      readonly patientsOwnWords: string | null;
      readonly target: string | null;
    },
  ): Promise<string> {
    const { author, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf([
          ...openPlanProblems(planOf(transaction, acting, planId).status),
          ...whenBlank(input.text, "VALUE_REQUIRED", "text"),
          ...whenTooLong(input.text, "text"),
          ...whenTooLong(input.patientsOwnWords, "patientsOwnWords"),
          ...whenTooLong(input.target, "target"),
        ]);
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(carePlanGoal, {
          ...columns,
          ...input,
          carePlanId: planId,
          achievement: "NOT_STARTED",
        });
        return planId;
      },
      acting.once,
    );
  }

  /** Says how far a goal has come. */
  achieve(
    acting: Acting,
    goalId: string,
    expectedVersion: number,
    achievement: GoalAchievement,
  ): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const goal = transaction.row(carePlanGoal, goalId);
        refuseUnlessAbout(acting, goal, "goal");
        refuseIf([
          ...when(goal.enteredInErrorAt !== null, "STATUS_NOT_ALLOWED", "goal"),
          ...openPlanProblems(planOf(transaction, acting, goal.carePlanId).status),
        ]);
        transaction.update(carePlanGoal, goalId, expectedVersion, {
          achievement,
          ...rewritten(acting.author),
        });
        return goal.carePlanId;
      },
      acting.once,
    );
  }

  /** Adds an activity of the own principal, or of somebody outside care. */
  addActivity(acting: Acting, planId: string, input: ActivityValues): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const plan = planOf(transaction, acting, planId);
        refuseIf([...openPlanProblems(plan.status), ...activityProblems(input, plan.periodFrom, actor)]);
        transaction.insert(carePlanActivity, {
          ...clinicalColumns(author, person.id, own),
          carePlanId: planId,
          what: input.what,
          responsiblePrincipal: input.responsiblePrincipal ?? "OTHER",
          responsibleUnit: input.responsibleUnit ?? null,
          due: input.due ?? null,
          status: "NOT_STARTED",
          socialService: acting.forSocialServices,
        });
        return planId;
      },
      acting.once,
    );
  }

  /** Changes an activity, also how far it has come. */
  changeActivity(
    acting: Acting,
    activityId: string,
    expectedVersion: number,
    values: {
      readonly what?: string;
      readonly responsibleUnit?: string;
      readonly due?: string;
      readonly status?: ActivityStatus;
    },
  ): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const activity = transaction.row(carePlanActivity, activityId);
        refuseUnlessAbout(acting, activity, "activity");
        const plan = planOf(transaction, acting, activity.carePlanId);
        refuseIf([
          ...when(activity.enteredInErrorAt !== null, "STATUS_NOT_ALLOWED", "activity"),
          ...openPlanProblems(plan.status),
          ...openActivityProblems(activity.status),
          ...activityStatusProblems(activity.status, values.status ?? activity.status),
          ...activityProblems({ ...activity, ...values }, plan.periodFrom, acting.actor),
        ]);
        transaction.update(carePlanActivity, activityId, expectedVersion, {
          ...values,
          ...rewritten(acting.author),
        });
        return activity.carePlanId;
      },
      acting.once,
    );
  }

  /**
   * Notes a meeting: one that was summoned to, or another. `summoned` is the former's id, and whether the caller may
   * read it. Resolves to its id.
   */
  holdMeeting(
    acting: Acting,
    planId: string,
    summoned: { readonly id: string; readonly readable: boolean } | null,
    input: HeldMeeting,
  ): Promise<string> {
    const { author, own, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const plan = planOf(transaction, acting, planId);
        if (summoned !== null)
          refuseIf(
            summonedMeetingProblems({
              meeting: meetingOf(transaction, summoned.id),
              readable: summoned.readable,
              patientId: person.id,
              planId,
              own,
            }),
          );
        refuseIf([
          ...when(
            plan.type !== "SIP" && plan.type !== "COMPULSORY_PSYCHIATRIC",
            "OTHER_PLAN_TYPE_REQUIRED",
            "plan",
          ),
          ...openPlanProblems(plan.status),
          ...happenedOnProblems("heldOn", input.heldOn, person, today),
          ...when(input.units.length === 0, "VALUE_REQUIRED", "units"),
        ]);
        if (summoned !== null) {
          transaction.update(sipMeeting, summoned.id, null, {
            ...input,
            carePlanId: planId,
            ...rewritten(author),
          });
          return summoned.id;
        }
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(sipMeeting, { ...columns, ...input, carePlanId: planId });
        return columns.id;
      },
      acting.once,
    );
  }
}

function meetingOf({ db }: PatientTransaction, id: string) {
  return db.select().from(sipMeeting).where(eq(sipMeeting.id, id)).get();
}

function planOf(transaction: PatientTransaction, acting: Acting, id: string) {
  const plan = transaction.row(carePlan, id);
  refuseUnlessAbout(acting, plan, "plan");
  return plan;
}
