import { isValidOn, pageOf } from "@vardgraf/core";
import { roleOf } from "../access/facts.js";
import type { PatientResolvers } from "../generated/resolvers.js";
import { shownByDefault } from "../rules/care-plan-status.js";
import { medicallyResponsible } from "../rules/medically-responsible.js";
import { residenceOn } from "../rules/residence-on.js";
import { reviewState } from "../rules/review-due.js";
import { fixedContactTypes } from "../tables.js";
import { accessLogOfPatient } from "./access-log.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of a patient: what the guard opens of the record. */
export const Patient: PatientResolvers = {
  ...accessLogOfPatient,
  __resolveReference: ({ id }, { guard }) => guard.patient(id),
  name: ({ person }) => personName(person),
  birthDate: ({ person }) => person.birthDate,
  sex: ({ person }) => person.sex,
  deceasedOn: ({ person }) => person.deceasedOn,
  protection: ({ person }) => person.protection,
  identifiers: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.identifiers.load(patient.id)),
  registeredMunicipality: (patient, _arguments, { guard }) => {
    guard.require(patient, "PLACE");
    return { code: patient.person.registeredMunicipality };
  },
  accessState: (patient, _arguments, { guard }) => {
    guard.require(patient, "ACCESS_STATE");
    return patient;
  },
  async consents(patient, _arguments, { caller, guard, loaders }) {
    const rows = guard.rows(patient, await loaders.consents.load(patient.id));
    return caller.client === "PORTAL" ? rows.filter(({ forUnit }) => forUnit === guard.own.authorUnit) : rows;
  },
  async blocks(patient, _arguments, { caller, guard, loaders }) {
    const byStaff = caller.client === "PORTAL";
    guard.requireAbout(patient, "REQUEST_BLOCK", byStaff ? guard.own : null);
    const rows = guard.rows(patient, await loaders.blocks.load(patient.id));
    if (!byStaff) return rows;
    const { custodianProvider, authorUnit } = guard.own;
    const officer = roleOf(caller) === "BLOCK_OFFICER";
    return rows.filter(
      ({ blockedProvider, blockedUnit }) =>
        blockedProvider === custodianProvider &&
        (officer || blockedUnit === null || blockedUnit === authorUnit),
    );
  },

  async listing(patient, { on }, { guard, loaders }) {
    const day = on ?? guard.today;
    const listings = await loaders.listings.load(patient.id);
    return guard.pick(patient, listings, (rows) => rows.find((row) => isValidOn(row, day)) ?? null);
  },
  async residence(patient, { on }, { guard, loaders }) {
    const residences = await loaders.residences.load(patient.id);
    return guard.pick(patient, residences, (rows) => residenceOn(rows, on ?? guard.today));
  },
  residences: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.residences.load(patient.id)),
  municipalCareEnrolments: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.enrolments.load(patient.id)),
  async fixedContacts(patient, { activeOn }, { guard, loaders }) {
    const day = activeOn ?? guard.today;
    return guard
      .rows(patient, await loaders.fixedContacts.load(patient.id))
      .filter((contact) => isValidOn(contact, day))
      .sort((a, b) => fixedContactTypes.indexOf(a.type) - fixedContactTypes.indexOf(b.type));
  },

  async carePlans(patient, { status, ...page }, { guard, loaders }) {
    const wanted = status ?? shownByDefault;
    const plans = guard
      .rows(patient, await loaders.carePlansOfPatient.load(patient.id))
      .filter((plan) => wanted.includes(plan.status));
    return pageOf(plans, page, "Patient.carePlans", ({ id }) => id);
  },
  stays: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.stays.load(patient.id)),
  supportEpisodes: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.episodes.load(patient.id)),
  encounters: async (patient, page, { guard, loaders }) =>
    pageOf(
      guard.rows(patient, await loaders.encounters.load(patient.id)),
      page,
      "Patient.encounters",
      ({ id }) => id,
    ),
  medicationReviews: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.medicationReviews.load(patient.id)),

  async careTeams(patient, { asOf }, { guard, loaders }) {
    const day = asOf ?? guard.today;
    const teams = guard.rows(patient, await loaders.careTeams.load(patient.id));
    return teams.filter((team) => isValidOn(team, day));
  },
  experiences: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.experiences.load(patient.id)),
  async medicationReviewState(patient, { asOf }, { guard, loaders }) {
    const reviews = guard.rows(patient, await loaders.medicationReviews.load(patient.id));
    return reviewState(reviews, asOf ?? guard.today);
  },
  async carePlansAsOf(patient, { day }, { guard, loaders }) {
    const plans = guard.rows(patient, await loaders.carePlansOn.load({ id: patient.id, day }));
    return plans.map((plan) => ({ ...plan, asOf: day }));
  },
  supportEpisodesAsOf: async (patient, { day }, { guard, loaders }) =>
    guard.rows(patient, await loaders.episodesOn.load({ id: patient.id, day })),
  history: async (patient, page, { guard, loaders }) =>
    pageOf(
      guard.rows(patient, await loaders.changes.load(patient.id)),
      page,
      "Patient.history",
      ({ id }) => id,
    ),
  enteredInError: async (patient, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.marked.load(patient.id)),

  async medicallyResponsible(patient, { asOf }, { guard, loaders }) {
    const [stays, episodes, extensions, listings] = await Promise.all([
      loaders.stays.load(patient.id),
      loaders.episodes.load(patient.id),
      loaders.extensions.load(patient.id),
      loaders.listings.load(patient.id),
    ]);
    const answer = guard.derive(patient, "CONTACTS", { stays, episodes, extensions, listings }, (rows) => {
      const extended = rows.episodes.map((episode) => ({
        ...episode,
        extensions: rows.extensions.filter(({ episodeId }) => episodeId === episode.id),
      }));
      const { deceasedOn } = patient.person;
      return medicallyResponsible({ ...rows, episodes: extended, deceasedOn }, asOf ?? guard.today);
    });
    return (
      answer && {
        basis: answer.basis,
        until: answer.until,
        unit: unit(answer.unit),
        practitioner: practitioner(answer.practitioner),
      }
    );
  },
};

/** A person's name in parts and as a whole. */
export function personName({
  familyName,
  givenName,
}: {
  readonly familyName: string;
  readonly givenName: string;
}) {
  return { family: familyName, given: givenName, full: `${givenName} ${familyName}` };
}
