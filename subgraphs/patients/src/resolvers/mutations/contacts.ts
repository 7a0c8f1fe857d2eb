/** Listing, fixed contacts and care teams. */
import { payload, refuseIf } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { when } from "../../rules/problems.js";
import type { Acting } from "../../store/changes/acting.js";
import { actingOn, readableIds, rowAbout, rowNow } from "./acting.js";
import { type MakingRelation, type NewcomerInput, requireNewcomer } from "./newcomer.js";
import { writing } from "./readers.js";

const LISTING: MakingRelation = { action: "WRITE_CONTACTS", relation: "LISTED", place: "HEALTH_CENTRE" };
const NO_LISTING = { listing: null, patient: null };
const NO_CONTACT = { contact: null, patient: null };

/** Mutations of whom a patient turns to. */
export const contacts: Pick<
  MutationResolvers,
  "listPatient" | "assignFixedContact" | "endFixedContact" | "recordPatientInformed" | "setCareTeam"
> = {
  listPatient: (_, { input }, context) =>
    payload(async () => {
      const { caller, guard, loaders, store } = context;
      const { acting, healthCentre } =
        caller.client === "PATIENT" ? await ownChoice(context, input) : await atOwnUnit(context, input);
      const values = {
        healthCentre,
        validFrom: input.validFrom ?? guard.today,
        replaces: input.replaces ?? null,
      };
      const readable = await readableIds(context, acting.person.id, loaders.listings);
      const id = await store.contactChanges.list(acting, values, readable);
      const { row, patient } = await rowNow(context, acting.person.id, id, loaders.listings);
      return { listing: row, patient };
    }, NO_LISTING),

  assignFixedContact: (_, { input }, context) =>
    payload(async () => {
      const { guard, loaders, store } = context;
      const person = await guard.requireToWrite(input.patient, "WRITE_CONTACTS", "OWN");
      const acting = actingOn(context, "assignFixedContact", input, person);
      const values = {
        type: input.type,
        practitioner: input.practitioner ?? acting.actor.employee,
        profession: input.profession,
        validFrom: input.validFrom ?? guard.today,
        patientInformedOn: input.patientInformedOn ?? null,
        internalNote: input.internalNote ?? null,
      };
      const readable = await readableIds(context, input.patient, loaders.fixedContacts);
      const id = await store.contactChanges.assign(acting, values, readable);
      return contactNow(context, input.patient, id);
    }, NO_CONTACT),

  endFixedContact: (_, { input }, context) =>
    payload(async () => {
      const acting = await onContact(context, "endFixedContact", input);
      const { guard, store } = context;
      const validTo = input.validTo ?? guard.today;
      await store.contactChanges.end(acting, input.contact, input.expectedVersion, validTo);
      return contactNow(context, acting.person.id, input.contact);
    }, NO_CONTACT),

  recordPatientInformed: (_, { input }, context) =>
    payload(async () => {
      const acting = await onContact(context, "recordPatientInformed", input);
      const { guard, store } = context;
      const informedOn = input.informedOn ?? guard.today;
      await store.contactChanges.inform(acting, input.contact, input.expectedVersion, informedOn);
      return contactNow(context, acting.person.id, input.contact);
    }, NO_CONTACT),

  setCareTeam: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, loaders, store } = context;
        const person = await guard.requireToWrite(input.patient, "WRITE_EVENTS", "OWN");
        const participants = input.participants.map(({ role, practitioner, unit }) => ({
          role,
          practitionerHsaId: practitioner ?? null,
          unit,
        }));
        const acting = actingOn(context, "setCareTeam", input, person);
        const id = await store.contactChanges.setTeam(acting, participants, input.expectedVersion ?? null);
        const { row, patient } = await rowNow(context, input.patient, id, loaders.careTeams);
        return { team: row, patient };
      },
      { team: null, patient: null },
    ),
};

type ListInput = NewcomerInput & {
  readonly healthCentre?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** Staff list at their own unit; the listing is the care relation. */
async function atOwnUnit(
  context: Context,
  input: ListInput,
): Promise<{ acting: Acting; healthCentre: string }> {
  const { guard } = context;
  const person = await requireNewcomer(context, input, LISTING);
  refuseIf(
    when(
      input.healthCentre != null && input.healthCentre !== guard.own.authorUnit,
      "WRONG_UNIT",
      "healthCentre",
      "Staff list at their own unit: leave the health centre out.",
    ),
  );
  return { acting: actingOn(context, "listPatient", input, person), healthCentre: guard.own.authorUnit };
}

/** Patients choose for themselves; the listing belongs to the provider of the centre that they choose. */
async function ownChoice(
  context: Context,
  input: ListInput,
): Promise<{ acting: Acting; healthCentre: string }> {
  const { guard, store } = context;
  const person = await guard.requireToWrite(input.patient ?? "", "WRITE_CONTRACT");
  const healthCentre = input.healthCentre ?? "";
  const provider = await store.care.providerOfCentre(healthCentre);
  refuseIf(when(provider === null, "UNKNOWN_REFERENCE", "healthCentre"));
  const own = { custodianProvider: provider ?? "", authorUnit: healthCentre };
  const { author, once } = writing(context, "listPatient", input);
  const actor = { employee: "", unit: "", provider: "", organisation: "", professions: [] };
  const { today } = guard;
  const acting = { author, once, own, actor, person: person.person, forSocialServices: false, today };
  return { acting, healthCentre };
}

async function onContact(
  context: Context,
  mutation: string,
  input: { readonly contact: string; readonly idempotencyKey?: string | null | undefined },
): Promise<Acting> {
  const row = await rowAbout(context, "FIXED_CONTACT", input.contact);
  const person = await context.guard.requireToWrite(row.patientId, "WRITE_CONTACTS", row);
  return actingOn(context, mutation, input, person);
}

async function contactNow(context: Context, patientId: string, id: string) {
  const { row, patient } = await rowNow(context, patientId, id, context.loaders.fixedContacts);
  return { contact: row, patient };
}
