/** What rules need to know of a person, read inside the transaction of a change: nothing of it changes before it ends. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { isValidOn } from "@vardgraf/core";
import * as tables from "../../tables.js";
import type { PatientTransaction } from "./clinical.js";

const {
  consent,
  inpatientStay,
  listing,
  municipalCareEnrolment,
  residence,
  riskAssessment,
  supportEpisode,
  supportExtension,
} = tables;

/** Listings that stand, oldest first. */
export function listingsOf({ db }: PatientTransaction, patientId: string): tables.ListingRow[] {
  return db
    .select()
    .from(listing)
    .where(and(eq(listing.patientId, patientId), isNull(listing.enteredInErrorAt)))
    .orderBy(asc(listing.validFrom))
    .all();
}

/** HSA-id of the health centre where a patient is listed on a day; null without a listing. */
export function listedCentre(transaction: PatientTransaction, patientId: string, day: string): string | null {
  return listingsOf(transaction, patientId).find((row) => isValidOn(row, day))?.healthCentre ?? null;
}

/** Residences that stand, oldest first. */
export function residencesOf({ db }: PatientTransaction, patientId: string): tables.ResidenceRow[] {
  return db
    .select()
    .from(residence)
    .where(and(eq(residence.patientId, patientId), isNull(residence.enteredInErrorAt)))
    .orderBy(asc(residence.validFrom))
    .all();
}

/** Stays that stand, oldest first. */
export function staysOf({ db }: PatientTransaction, patientId: string): tables.InpatientStayRow[] {
  return db
    .select()
    .from(inpatientStay)
    .where(and(eq(inpatientStay.patientId, patientId), isNull(inpatientStay.enteredInErrorAt)))
    .orderBy(asc(inpatientStay.admittedAt))
    .all();
}

/** Assessments of risk that stand, oldest first. */
export function assessmentsOf({ db }: PatientTransaction, patientId: string): tables.RiskAssessmentRow[] {
  return db
    .select()
    .from(riskAssessment)
    .where(and(eq(riskAssessment.patientId, patientId), isNull(riskAssessment.enteredInErrorAt)))
    .orderBy(asc(riskAssessment.assessedAt))
    .all();
}

/** Episodes of support that stand, oldest first. */
export function episodesOf({ db }: PatientTransaction, patientId: string): tables.SupportEpisodeRow[] {
  return db
    .select()
    .from(supportEpisode)
    .where(and(eq(supportEpisode.patientId, patientId), isNull(supportEpisode.enteredInErrorAt)))
    .orderBy(asc(supportEpisode.startedOn))
    .all();
}

/** Extensions of an episode that stand. */
export function extensionsOf({ db }: PatientTransaction, episodeId: string): tables.SupportExtensionRow[] {
  return db
    .select()
    .from(supportExtension)
    .where(and(eq(supportExtension.episodeId, episodeId), isNull(supportExtension.enteredInErrorAt)))
    .orderBy(asc(supportExtension.newEnd))
    .all();
}

/** True when a consent of the patient to a SIP holds on a day. */
export function hasSipConsent({ db }: PatientTransaction, patientId: string, day: string): boolean {
  return db
    .select()
    .from(consent)
    .where(and(eq(consent.patientId, patientId), eq(consent.scope, "SIP"), isNull(consent.enteredInErrorAt)))
    .all()
    .some((row) => isValidOn(row, day) && row.cancelledAt === null);
}

/** HSA-ids of the providers that have enrolled people of a municipality; empty where nobody has been enrolled. */
export function providersOfMunicipality({ db }: PatientTransaction, municipality: string): string[] {
  const t = municipalCareEnrolment;
  return db
    .selectDistinct({ provider: t.custodianProvider })
    .from(t)
    .where(and(eq(t.municipality, municipality), isNull(t.enteredInErrorAt)))
    .all()
    .map(({ provider }) => provider);
}
