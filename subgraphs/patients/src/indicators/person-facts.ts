/** What the rules of indicators know of one person, and where the person belonged on a day. */
import { isValidOn, type Place } from "@vardgraf/core";
import type {
  CarePlanRow,
  ConsentRow,
  DischargeProcessRow,
  EncounterRow,
  ExperienceRow,
  FixedContactRow,
  InpatientStayRow,
  ListingRow,
  MedicationReviewRow,
  MunicipalCareEnrolmentRow,
  PatientRow,
  RegistrationRow,
  ResidenceRow,
  RiskAssessmentRow,
  SipMeetingRow,
  SupportEpisodeRow,
  SupportExtensionRow,
} from "../tables.js";

/**
 * All of a person that any indicator counts, each list in the order of its rows' ids. Rows that were entered in error are
 * not among them.
 */
export interface PersonFacts {
  readonly patient: Pick<PatientRow, "id" | "birthDate" | "sex" | "deceasedOn" | "protection">;
  readonly registrations: readonly RegistrationRow[];
  readonly residences: readonly ResidenceRow[];
  readonly listings: readonly ListingRow[];
  readonly enrolments: readonly MunicipalCareEnrolmentRow[];
  readonly fixedContacts: readonly FixedContactRow[];
  readonly carePlans: readonly CarePlanRow[];
  readonly stays: readonly InpatientStayRow[];
  readonly dischargeProcesses: readonly DischargeProcessRow[];
  readonly sipMeetings: readonly SipMeetingRow[];
  readonly riskAssessments: readonly RiskAssessmentRow[];
  readonly supportEpisodes: readonly SupportEpisodeRow[];
  readonly supportExtensions: readonly SupportExtensionRow[];
  readonly encounters: readonly EncounterRow[];
  readonly medicationReviews: readonly MedicationReviewRow[];
  readonly experiences: readonly ExperienceRow[];
  readonly consents: readonly ConsentRow[];
  /** True for a unit that anybody is or was listed at: a health centre (vårdcentral). */
  readonly isHealthCentre: (unit: string) => boolean;
}

/** The municipality in which the person is registered on a day; null when in none. */
export function municipalityOn(
  { registrations }: Pick<PersonFacts, "registrations">,
  day: string,
): string | null {
  return registrations.find((registration) => isValidOn(registration, day))?.municipality ?? null;
}

/** HSA-id of the health centre at which the person is listed on a day; null when at none. */
export function healthCentreOn({ listings }: Pick<PersonFacts, "listings">, day: string): string | null {
  return listings.find((listing) => isValidOn(listing, day))?.healthCentre ?? null;
}

/** The residence in a care home for older people on a day, short-term places apart; null when there is none. */
export function careHomeResidenceOn(
  { residences }: Pick<PersonFacts, "residences">,
  day: string,
): (ResidenceRow & { readonly careHomeId: string }) | null {
  for (const residence of residences) {
    const { careHomeId } = residence;
    if (
      residence.form === "SPECIAL" &&
      !residence.shortTerm &&
      careHomeId !== null &&
      isValidOn(residence, day)
    )
      return { ...residence, careHomeId };
  }
  return null;
}

/**
 * Where what happens on a day belongs: the municipality of registration, or that of the care home for its residents. Null for
 * a person who belongs nowhere on the day, whom no indicator counts.
 */
export function placeOn(facts: PersonFacts, day: string): Place | null {
  const home = careHomeResidenceOn(facts, day);
  const municipality = home?.municipality ?? municipalityOn(facts, day);
  return municipality === null
    ? null
    : { municipality, careUnit: healthCentreOn(facts, day), careHome: home?.careHomeId ?? null };
}
