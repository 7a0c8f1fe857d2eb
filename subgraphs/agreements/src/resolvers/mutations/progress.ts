/** Reports on activities and milestones. */
import { payload, refuseIf, today, type UserError, userError } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { ProgressReportRow } from "../../document-model.js";
import type {
  MutationResolvers,
  RecordActivityStatusInput,
  RecordMilestoneInput,
} from "../../generated/resolvers.js";
import { activitySubject, milestoneSubject, type Subject } from "../../progress.js";
import { forgetLoaded } from "../../registry-loaders.js";
import { textProblems } from "../../rules/free-text.js";
import type { ProgressSubject } from "../../terms.js";
import { required } from "../required.js";
import { actingCode, found, requireRight, writing } from "./acting.js";

/** Mutations of progress. */
export const progress: Pick<MutationResolvers, "recordActivityStatus" | "recordMilestone"> = {
  recordActivityStatus: (_root, { input }, context) =>
    payload(
      async () => {
        requireRight(context, "REPORT_PROGRESS");
        const { loaders } = context;
        const subject = activitySubject(await found(loaders.activity.load(input.activity)));
        const report = await recordReport(context, "recordActivityStatus", "ACTIVITY", subject, input);
        return { report, activity: await required(loaders.activity.load(input.activity), "activity") };
      },
      { activity: null, report: null },
    ),

  recordMilestone: (_root, { input }, context) =>
    payload(
      async () => {
        requireRight(context, "REPORT_PROGRESS");
        const { loaders } = context;
        const subject = milestoneSubject(await found(loaders.milestone.load(input.milestone)));
        const report = await recordReport(context, "recordMilestone", "MILESTONE", subject, input);
        return { report, milestone: await required(loaders.milestone.load(input.milestone), "milestone") };
      },
      { milestone: null, report: null },
    ),
};

/** Records the report of the caller's organisation, which must be one of those that answer. */
async function recordReport(
  context: Context,
  mutation: string,
  kind: ProgressSubject,
  subject: Subject,
  input: RecordActivityStatusInput | RecordMilestoneInput,
): Promise<ProgressReportRow> {
  const { store, loaders, progress, clock } = context;
  const responsible = await progress.responsible(subject);
  const partyCode = await actingCode(
    context,
    responsible.map(({ code }) => code),
  );
  const { author, once } = writing(context, mutation, input);
  const asOf = input.asOf ?? today(clock);
  refuseIf([
    ...dayProblems(asOf, today(clock)),
    ...(input.note == null ? [] : textProblems("note", input.note)),
  ]);
  const wanted = {
    subject: kind,
    subjectId: subject.id,
    partyCode,
    status: input.status,
    asOf,
    note: input.note,
  };
  const id = await store.progress.report(author, wanted, input.expectedVersion ?? null, once);
  forgetLoaded(loaders);
  const reports = await loaders.reportsOfSubject.load(subject.id);
  return required(Promise.resolve(reports.find((report) => report.id === id) ?? null), "report");
}

function dayProblems(asOf: string, today: string): UserError[] {
  return asOf > today ? [userError("DAY_IN_FUTURE", "asOf")] : [];
}
