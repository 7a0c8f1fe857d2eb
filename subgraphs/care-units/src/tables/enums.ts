/** Words that the tables and the graph use. */

/** Who runs a care provider. */
export const careProviderKinds = ["REGION", "MUNICIPAL", "PRIVATE"] as const;

/** What a care unit does. */
export const careUnitTypes = [
  "HEALTH_CENTRE",
  "MOBILE_PHYSICIAN_SERVICE",
  "HOSPITAL_CLINIC",
  "ADVANCED_HOME_CARE",
  "SPECIALISED_NURSING_AT_HOME",
  "MUNICIPAL_HOME_HEALTH_CARE",
  "CARE_HOME_HEALTH",
  "REHAB",
  "SOCIAL_SERVICES_ASSESSMENT",
  "MEDICAL_OVERSIGHT",
  "ADMINISTRATION",
] as const;
/** See {@link careUnitTypes}. */
export type CareUnitType = (typeof careUnitTypes)[number];

/** Licensed professions. */
export const professions = ["PHYSICIAN", "NURSE", "OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"] as const;
/** See {@link professions}. */
export type Profession = (typeof professions)[number];

/** For whom a care home is. */
export const careHomeKinds = ["SABO", "LSS"] as const;
/** See {@link careHomeKinds}. */
export type CareHomeKind = (typeof careHomeKinds)[number];

/** Days of the week. */
export const weekdays = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;
/** See {@link weekdays}. */
export type Weekday = (typeof weekdays)[number];

/** How a planned dialogue is held. */
export const dialogueForms = ["ON_SITE", "VIDEO", "PHONE"] as const;
/** See {@link dialogueForms}. */
export type DialogueForm = (typeof dialogueForms)[number];

/** Kinds of areas that have a coordinating health centre. */
export const coordinationAreaKinds = ["MUNICIPALITY", "CITY_DISTRICT"] as const;

/** Purposes of a commission, in English; the words are those of the caller's purpose. */
export const commissionPurposes = [
  "CARE",
  "QUALITY",
  "OTHER_DOCUMENTATION",
  "STATISTICS",
  "ADMINISTRATION",
  "QUALITY_REGISTER",
  "SOCIAL_SERVICE",
] as const;

/** The two sides of a care home's agreement: the health centre and the municipality. */
export const sides = ["HEALTH_CENTRE", "MUNICIPALITY"] as const;
/** See {@link sides}. */
export type Side = (typeof sides)[number];

/** What the two sides of a care home agree on. Rows B59 (dialogue), B60 (contact path). */
export const termSubjects = ["CONTACT_PATH", "PLANNED_DIALOGUE"] as const;
/** See {@link termSubjects}. */
export type TermSubject = (typeof termSubjects)[number];

/** Kinds of meetings between a health centre and a municipality. Rows B59, B65, B68, B94. */
export const meetingKinds = [
  "ANNUAL_RECONCILIATION",
  "MANDATORY_COLLABORATION",
  "PLANNED_DIALOGUE",
  "SIP_MEETING",
] as const;
/** See {@link meetingKinds}. */
export type MeetingKind = (typeof meetingKinds)[number];

/** Where a deviation stands. Row E58: what could not be remedied is unresolved, and can be escalated. */
export const deviationStatuses = ["OPEN", "HANDLED", "UNRESOLVED"] as const;
/** See {@link deviationStatuses}. */
export type DeviationStatus = (typeof deviationStatuses)[number];
