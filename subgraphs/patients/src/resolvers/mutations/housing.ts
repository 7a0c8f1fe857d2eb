/** Where a patient lives, and who has taken on the care. */
import { payload } from "@vardgraf/core";
import { roleOf } from "../../access/facts.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { actingOn, rowAbout, rowNow } from "./acting.js";
import { type MakingRelation, requireNewcomer } from "./newcomer.js";

const ENROLMENT: MakingRelation = {
  action: "WRITE_EVENTS",
  relation: "ENROLLED",
  place: "MUNICIPAL_CARE",
};
const NO_ENROLMENT = { enrolment: null, patient: null };

/** Mutations of housing and enrolment. */
export const housing: Pick<MutationResolvers, "moveResidence" | "enrolInMunicipalCare" | "endEnrolment"> = {
  moveResidence: (_, { input }, context) =>
    payload(
      async () => {
        const { caller, guard, loaders, store } = context;
        const social = caller.client !== "ANONYMOUS" && roleOf(caller) === "CARE_MANAGER_SOCIAL";
        const action = social ? "WRITE_SOCIAL" : "WRITE_EVENTS";
        const person = await guard.requireToWrite(input.patient, action, "OWN");
        const id = await store.housingChanges.move(
          actingOn(context, "moveResidence", input, person),
          {
            form: input.form,
            careHomeId: input.careHome ?? null,
            municipality: input.municipality,
            careAreaId: input.careArea ?? null,
            shortTerm: input.shortTerm,
            validFrom: input.validFrom,
          },
          input.replaces ?? null,
        );
        const { row, patient } = await rowNow(context, input.patient, id, loaders.residences);
        return { residence: row, patient };
      },
      { residence: null, patient: null },
    ),

  enrolInMunicipalCare: (_, { input }, context) =>
    payload(async () => {
      const { guard, loaders, store } = context;
      const person = await requireNewcomer(context, input, ENROLMENT);
      const { municipality, professions } = input;
      const validFrom = input.validFrom ?? guard.today;
      const acting = actingOn(context, "enrolInMunicipalCare", input, person);
      const id = await store.housingChanges.enrol(acting, { municipality, professions, validFrom });
      const { row, patient } = await rowNow(context, person.id, id, loaders.enrolments);
      return { enrolment: row, patient };
    }, NO_ENROLMENT),

  endEnrolment: (_, { input }, context) =>
    payload(async () => {
      const { guard, loaders, store } = context;
      const about = await rowAbout(context, "ENROLMENT", input.enrolment);
      const person = await guard.requireToWrite(about.patientId, "WRITE_EVENTS", about);
      const acting = actingOn(context, "endEnrolment", input, person);
      const validTo = input.validTo ?? guard.today;
      await store.housingChanges.endEnrolment(acting, input.enrolment, input.expectedVersion, validTo);
      const { row, patient } = await rowNow(context, about.patientId, input.enrolment, loaders.enrolments);
      return { enrolment: row, patient };
    }, NO_ENROLMENT),
};
