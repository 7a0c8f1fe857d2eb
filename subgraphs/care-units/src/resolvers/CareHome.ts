import { isValidOn, refuse, today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { CareHomeResolvers } from "../generated/resolvers.js";
import { agreedOn } from "../rules/agreed-terms.js";
import { placesOn } from "../rules/places.js";
import { reconciliationState } from "../rules/reconciliation.js";
import type { CareHomeRow, CareHomeTermRow, TermSubject } from "../tables.js";
import { mustSeeCounts, seesCasesOf } from "./cases.js";
import { dialogueOf } from "./CareHomeTerm.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";

/** Care homes (särskilda boenden). */
export const CareHome: CareHomeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.home.load(id),
  municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
  careArea: ({ careAreaId }) => (careAreaId === null ? null : { id: careAreaId }),
  places: async ({ id }, { asOf }, { loaders, clock }) =>
    placesOn(await loaders.placesOfHome.load(id), asOf ?? today(clock)),
  placesHistory: ({ id }, _args, { loaders }) => loaders.placesOfHome.load(id),
  healthCentre: ({ healthCentreHsaId }, _args, { loaders }) =>
    healthCentreHsaId === null ? null : loaders.unit.load(healthCentreHsaId),
  mainResponsiblePhysician: async ({ id }, { asOf }, { loaders, clock }) => {
    const day = asOf ?? today(clock);
    const appointed = (await loaders.mainPhysiciansOfHome.load(id)).find((one) => isValidOn(one, day));
    return appointed === undefined ? null : present(loaders.practitioner.load(appointed.practitionerHsaId));
  },
  mainPhysicianAppointments: ({ id }, _args, { loaders }) => loaders.mainPhysiciansOfHome.load(id),
  acuteContactPath: async (home, { asOf }, context) =>
    (await termOn(home, "CONTACT_PATH", asOf, context))?.contactPath ?? null,
  plannedDialogue: async (home, { asOf }, context) => {
    const term = await termOn(home, "PLANNED_DIALOGUE", asOf, context);
    return term === null ? null : dialogueOf(term);
  },
  terms: ({ id }, _args, { loaders }) => loaders.termsOfHome.load(id),
  reconciliation: async ({ id }, { year }, context) => {
    mustSeeCounts(context);
    const held = (await meetingsIn(id, year, context)).filter(({ kind }) => kind === "ANNUAL_RECONCILIATION");
    const told = held.find(({ confirmedOn }) => confirmedOn !== null) ?? held[0];
    return { year, state: reconciliationState(held), heldOn: told?.heldOn ?? null };
  },
  collaborationMeetings: async (home, { year }, context) => {
    if (!(await seesCasesOf(home, context))) throw refuse("FORBIDDEN");
    return meetingsIn(home.id, year, context);
  },
  history: ({ id }, _args, context) => historyOf(context, "careHome", id),
};

async function termOn(
  { id }: CareHomeRow,
  subject: TermSubject,
  asOf: string | null | undefined,
  { loaders, clock }: Context,
): Promise<CareHomeTermRow | null> {
  const terms = await loaders.termsOfHome.load(id);
  return agreedOn(
    terms.filter((term) => term.subject === subject),
    asOf ?? today(clock),
  );
}

async function meetingsIn(homeId: string, year: number, { loaders }: Context) {
  const meetings = await loaders.meetingsOfHome.load(homeId);
  return meetings.filter(({ heldOn }) => heldOn.startsWith(`${year}-`));
}
