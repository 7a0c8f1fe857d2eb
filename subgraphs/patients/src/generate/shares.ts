/**
 * How many of what: every share that the generator draws by.
 *
 * The figures make a believable county, not a measured one. Where a source is named, the figure is its; where
 * none is, the figure is a choice of this project.
 */

/** Share of the population in each five-year age group from 0–4; the last is 95 and older. Shape of the national pyramid. */
export const AGE_GROUPS: readonly number[] = [
  5.0, 5.6, 6.0, 5.9, 5.4, 5.7, 6.8, 6.7, 6.2, 6.1, 6.4, 6.4, 5.8, 5.3, 5.0, 4.8, 3.4, 1.7, 0.7, 0.2,
];

/** A share that depends on age: the first row whose `under` is above the age holds. */
export type ByAge = readonly { readonly under: number; readonly share: number }[];

/** The row of a {@link ByAge} that holds for an age. */
export function shareAt(table: ByAge, age: number): number {
  for (const row of table) if (age < row.under) return row.share;
  return 0;
}

/** Women among people of an age. */
export const FEMALE: ByAge = [
  { under: 65, share: 0.49 },
  { under: 85, share: 0.53 },
  { under: 130, share: 0.65 },
];

/** Years of history when none are asked for. */
export const HISTORY_YEARS = 5;

/** Died within the history and is still in the records, for each year of it. */
export const DECEASED_A_YEAR: ByAge = [
  { under: 65, share: 0.0005 },
  { under: 75, share: 0.004 },
  { under: 85, share: 0.015 },
  { under: 130, share: 0.05 },
];

/** Lives in a care home for older people, before the municipality's places are weighed in. About 0.75 % of all. */
export const CARE_HOME: ByAge = [
  { under: 65, share: 0 },
  { under: 80, share: 0.011 },
  { under: 130, share: 0.108 },
];
/** What {@link CARE_HOME} comes to over all ages. */
export const CARE_HOME_OVERALL = 0.0075;
/** How full care homes are. */
export const OCCUPANCY = 0.9;
/** However many or few places a municipality reports, the share of its people in care homes stays within these. */
export const CARE_HOME_BOUNDS = { least: 0.005, most: 0.011 } as const;
/** Lives in housing under LSS, of ages 19–64. */
export const LSS_HOUSING = 0.004;
/** Has a short-term place beside ordinary housing, of people with home health care. */
export const SHORT_TERM_PLACE = 0.02;

/** Has municipal health care in ordinary housing. With the care homes 4–5 % of all, most of them over 75. */
export const HOME_HEALTH_CARE: ByAge = [
  { under: 18, share: 0.0015 },
  { under: 65, share: 0.008 },
  { under: 75, share: 0.045 },
  { under: 85, share: 0.17 },
  { under: 130, share: 0.4 },
];

/**
 * In a small sample, how many times as common care homes and home health care are made, so that there is
 * something to see; 1 from 20 000 people up, where shares are the county's.
 */
export function oversampling(patients: number): number {
  return patients < SMALL_SAMPLE ? 2.5 : 1;
}
/** See {@link oversampling}. */
export const SMALL_SAMPLE = 20_000;

/** Moved within the region, of ages 18–64, for each year of history. */
export const MOVED_A_YEAR = 0.015;
/** Registered where they live since birth. */
export const NATIVE = 0.45;
/** Is listed at a health centre. */
export const LISTED = 0.985;
/** Is listed in the own municipality. */
export const LISTED_AT_HOME = 0.96;
/** Changed health centre, for each year of history. */
export const CHANGED_LISTING_A_YEAR = 0.015;
/** Resident of a care home who is listed at the health centre with the assignment for the home (B57: own choice). */
export const LISTED_AT_ASSIGNED = 0.85;

/** Named fixed physician contact: the target of the national agreement is 55 % (D46a). */
export const NAMED_PHYSICIAN = 0.565;
/** Named fixed physician contact in care homes: the target is 80 % (D46c), the obligation in Halland all (B71). */
export const NAMED_PHYSICIAN_CARE_HOME = 0.835;
/** Contact where only the unit is named. */
export const UNNAMED_PHYSICIAN = 0.05;
/** Contacts whose patient was told. */
export const CONTACT_INFORMED = 0.9;
/** Fixed care contact in home health care. */
export const FIXED_CARE_CONTACT = 0.6;
/** Home-care contact of the social services. */
export const FIXED_HOME_CARE_CONTACT = 0.3;

/** Sekretessmarkering and skyddad folkbokföring, together about 0.5 %. */
export const PROTECTION = { confidentialityMark: 0.0035, protectedRegistration: 0.0015 } as const;

/** Stays a year. Comes to 100–150 per 1 000 inhabitants and year. */
export const STAYS_A_YEAR: ByAge = [
  { under: 18, share: 0.05 },
  { under: 65, share: 0.085 },
  { under: 75, share: 0.19 },
  { under: 85, share: 0.31 },
  { under: 130, share: 0.5 },
];
/** Deaths that come in hospital. */
export const DIED_IN_HOSPITAL = 0.35;
/** Planned stays. */
export const PLANNED_STAY = 0.25;
/** Mean nights of a stay. */
export const STAY_NIGHTS = 4.2;
/** Stay soon followed by an unplanned one. National readmission within 30 days lies near 10 %. */
export const READMITTED = 0.08;
/** Discharge process though not enrolled in municipal care before. */
export const NEW_NEED: ByAge = [
  { under: 65, share: 0.01 },
  { under: 75, share: 0.1 },
  { under: 130, share: 0.35 },
];
/** Discharge with advanced or new needs, of those with a discharge process. */
export const ADVANCED_NEEDS = 0.25;
/** Admission notice within 24 hours (2017:612 2:3 asks for all). */
export const NOTICE_IN_TIME = 0.93;
/** A SIP is to be made after the stay, of those with a discharge process. */
export const SIP_NEEDED = 0.6;
/** Summons within three days of the ready notice (2017:612 4:3 asks for all). */
export const SUMMONS_IN_TIME = 0.9;
/** Information transferred on the day of discharge (2017:612 3:2 asks for all). */
export const INFORMATION_IN_TIME = 0.94;
/** Region's outpatient efforts in place when the patient is ready. */
export const EFFORTS_AVAILABLE = 0.95;

/** Discharges with a risk assessment. */
export const ASSESSED = 0.9;
/**
 * High risk among assessed adults who stayed at least one night: about 5 % of all discharges (B34).
 */
export const HIGH_RISK = 0.075;
/** High risk that got support by the mobile physician service. */
export const SUPPORTED = 0.88;
/** Support extended beyond the first decision (B41). */
export const EXTENDED = 0.15;
/** Support handed over to the health centre when it ended, of those neither readmitted nor deceased. */
export const HANDED_OVER = 0.95;
/** Answered the questionnaire about the support, of those alive when it ended. */
export const ANSWERED = 0.55;

/** Encounters a year with a physician of the health centre. */
export const PHYSICIAN_ENCOUNTERS_A_YEAR: ByAge = [
  { under: 18, share: 0.5 },
  { under: 65, share: 0.7 },
  { under: 75, share: 1.3 },
  { under: 130, share: 2 },
];
/** Recorded encounters a year with nurses of home health care: a sample of the real ones. */
export const NURSE_ENCOUNTERS_A_YEAR = 4;
/** Encounter with the fixed physician rather than a colleague. */
export const SAME_PHYSICIAN = 0.65;
/** Planned encounters. */
export const PLANNED_ENCOUNTER = 0.75;
/** Physician's home visit within three days after a discharge that asks for one (B70 asks for all). */
export const HOME_VISIT_AFTER_DISCHARGE = 0.7;

/** Medication review in a year in care homes (B67 asks for all). */
export const REVIEWED_CARE_HOME = 0.88;
/** Medication review in a year with home health care. */
export const REVIEWED_HOME_HEALTH_CARE = 0.4;

/** Has or had a SIP, of people with municipal health care. */
export const SIP = 0.75;
/** Status of those plans. */
export const SIP_STATUS = {
  ACTIVE: 0.82,
  COMPLETED: 0.08,
  ON_HOLD: 0.04,
  DRAFT: 0.04,
  REVOKED: 0.02,
} as const;
/** Physician competence judged needed at the SIP meeting. */
export const PHYSICIAN_NEEDED = 0.6;
/** Physician took part when needed (B68 asks for all). */
export const PHYSICIAN_TOOK_PART = 0.85;
/** Has another municipal plan (rehabilitation, implementation), of people with municipal health care. */
export const OTHER_PLAN = 0.35;
/** Consent to the unified record, of people with municipal health care. */
export const UNIFIED_RECORD_CONSENT = 0.8;
/** Consent taken back. */
export const CONSENT_CANCELLED = 0.02;
/** Adults with a block. */
export const BLOCK = 0.003;
/** Blocks that are outer. */
export const OUTER_BLOCK = 0.4;
/** Blocks lifted for good. */
export const BLOCK_REVOKED = 0.1;
