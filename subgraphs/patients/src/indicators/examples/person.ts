/** Invented persons: who they are and where they belong. */
import type {
  FixedContactRow,
  ListingRow,
  MunicipalCareEnrolmentRow,
  RegistrationRow,
  ResidenceRow,
} from "../../tables.js";
import type { PersonFacts } from "../person-facts.js";
import {
  at,
  CARE_HOME,
  clinical,
  HALMSTAD,
  HEALTH_CENTRE,
  HOME_HEALTH_CARE,
  LONG_AGO,
  OTHER_HEALTH_CENTRE,
  PATIENT,
  PHYSICIAN,
} from "./rows.js";

const healthCentres: ReadonlySet<string> = new Set([HEALTH_CENTRE, OTHER_HEALTH_CENTRE]);

/** What a person is known by: lists are empty unless given, save the registration in Halmstad. Born in 1940. */
export type Known = Partial<Omit<PersonFacts, "patient">> & Partial<PersonFacts["patient"]>;

/** A person of whom this is known. */
export function person({
  id = PATIENT,
  birthDate = "1940-01-01",
  sex = "FEMALE",
  deceasedOn = null,
  protection = "NONE",
  ...known
}: Known = {}): PersonFacts {
  return {
    patient: { id, birthDate, sex, deceasedOn, protection },
    registrations: [registration()],
    residences: [],
    listings: [],
    enrolments: [],
    fixedContacts: [],
    carePlans: [],
    stays: [],
    dischargeProcesses: [],
    sipMeetings: [],
    riskAssessments: [],
    supportEpisodes: [],
    supportExtensions: [],
    encounters: [],
    medicationReviews: [],
    experiences: [],
    consents: [],
    isHealthCentre: (unit) => healthCentres.has(unit),
    ...known,
  };
}

/** So many persons of whom the same is known. */
export function persons(count: number, known: Known = {}): PersonFacts[] {
  return Array.from({ length: count }, (_, at) => person({ id: `${PATIENT}-${at + 1}`, ...known }));
}

/** Registered in a municipality, by default Halmstad since long ago. */
export function registration(
  municipality: string = HALMSTAD,
  validFrom: string = LONG_AGO,
  validTo: string | null = null,
): RegistrationRow {
  return { patientId: PATIENT, municipality, validFrom, validTo };
}

/** Listed at a health centre, by default since long ago. */
export function listing(
  healthCentre: string = HEALTH_CENTRE,
  validFrom: string = LONG_AGO,
  validTo: string | null = null,
): ListingRow {
  return {
    ...clinical(`listing-${healthCentre}-${validFrom}`, at(validFrom)),
    healthCentre,
    validFrom,
    validTo,
  };
}

/** Lives in a care home for older people in Halmstad, unless said otherwise. */
export function residence(validFrom: string = LONG_AGO, known: Partial<ResidenceRow> = {}): ResidenceRow {
  return {
    ...clinical(`residence-${validFrom}`, at(validFrom)),
    form: "SPECIAL",
    careHomeId: CARE_HOME,
    municipality: HALMSTAD,
    careAreaId: null,
    shortTerm: false,
    validFrom,
    validTo: null,
    ...known,
  };
}

/** Enrolled in the health care of Halmstad. */
export function enrolment(
  validFrom: string = LONG_AGO,
  known: Partial<MunicipalCareEnrolmentRow> = {},
): MunicipalCareEnrolmentRow {
  return {
    ...clinical(`enrolment-${validFrom}`, at(validFrom)),
    municipality: HALMSTAD,
    unit: HOME_HEALTH_CARE,
    professions: ["NURSE"],
    validFrom,
    validTo: null,
    ...known,
  };
}

/** Has a named physician at the health centre as fixed contact. */
export function fixedContact(
  validFrom: string = LONG_AGO,
  known: Partial<FixedContactRow> = {},
): FixedContactRow {
  return {
    ...clinical(`fixed-contact-${validFrom}`, at(validFrom)),
    type: "FIXED_PHYSICIAN_CONTACT",
    practitionerHsaId: PHYSICIAN,
    unit: HEALTH_CENTRE,
    validFrom,
    validTo: null,
    patientInformedOn: null,
    internalNote: null,
    ...known,
  };
}
