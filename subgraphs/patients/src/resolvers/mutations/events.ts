/** Care contacts, medication reviews, the patients' own answers, and rows that should never have been written. */
import { payload, refuse } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers, RecordKind } from "../../generated/resolvers.js";
import { partsOfPlans } from "../../history/record-kinds.js";
import { actingOn, patientAfter, planAbout, readableIds, rowAbout, rowNow } from "./acting.js";
import { writingOf } from "./plans.js";
import { writing } from "./readers.js";

/** Mutations of what has happened. */
export const events: Pick<
  MutationResolvers,
  "recordEncounter" | "recordMedicationReview" | "recordExperience" | "markEnteredInError"
> = {
  recordEncounter: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, loaders, store } = context;
        const person = await guard.requireToWrite(input.patient, "WRITE_EVENTS", "OWN");
        const acting = actingOn(context, "recordEncounter", input, person);
        const { kind, profession, at, planned, afterDischargeOf = null } = input;
        const values = { kind, profession, at, planned, afterDischargeOf };
        const readable =
          afterDischargeOf === null
            ? new Set<string>()
            : await readableIds(context, input.patient, loaders.stays);
        const id = await store.eventChanges.meet(acting, values, readable);
        const { row, patient } = await rowNow(context, input.patient, id, loaders.encounters);
        return { encounter: row, patient };
      },
      { encounter: null, patient: null },
    ),

  recordMedicationReview: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, loaders, store } = context;
        const person = await guard.requireToWrite(input.patient, "WRITE_EVENTS", "OWN");
        const acting = actingOn(context, "recordMedicationReview", input, person);
        const id = await store.eventChanges.review(acting, input.kind, input.on ?? guard.today);
        const { row, patient } = await rowNow(context, input.patient, id, loaders.medicationReviews);
        return { review: row, patient };
      },
      { review: null, patient: null },
    ),

  recordExperience: (_, { input }, context) =>
    payload(
      async () => {
        const { caller, guard, loaders, store } = context;
        if (caller.client !== "PATIENT") throw refuse("FORBIDDEN");
        const { patientId } = await rowAbout(context, "SUPPORT_EPISODE", input.episode);
        const { person } = await guard.requireToWrite(patientId, "WRITE_CONTRACT");
        const { author, once } = writing(context, "recordExperience", input);
        const acting = { author, once, person, today: guard.today };
        const { episode, instrument, answers } = input;
        const id = await store.eventChanges.answer(acting, episode, instrument, answers);
        const { row, patient } = await rowNow(context, patientId, id, loaders.experiences);
        return { experience: row, patient };
      },
      { experience: null, patient: null },
    ),

  markEnteredInError: (_, { input }, context) =>
    payload(
      async () => {
        const { kind, id, expectedVersion, reason } = input;
        const { guard, loaders, store } = context;
        const about = await rowAbout(context, kind, id);
        const person = await guard.requireToWrite(about.patientId, await actionOn(context, kind, id), about);
        const acting = actingOn(context, "markEnteredInError", input, person);
        await store.errorChanges.mark(acting, kind, id, expectedVersion, reason);
        const patient = await patientAfter(context, about.patientId);
        const marked =
          patient === null
            ? null
            : guard
                .rows(patient, await loaders.marked.load(about.patientId))
                .find(({ recordId }) => recordId === id);
        return { marked: marked ?? null, patient };
      },
      { marked: null, patient: null },
    ),
};

const contactKinds: ReadonlySet<RecordKind> = new Set(["LISTING", "FIXED_CONTACT"]);

/** The kind of change that marking a row is: that of writing it. */
async function actionOn(context: Context, kind: RecordKind, id: string) {
  if (kind === "CARE_PLAN" || kind === "GOAL" || kind === "ACTIVITY")
    return writingOf((await planAbout(context, kind, id)).type);
  if (partsOfPlans.has(kind)) return "WRITE_PLAN_SHARED";
  return contactKinds.has(kind) ? "WRITE_CONTACTS" : "WRITE_EVENTS";
}
