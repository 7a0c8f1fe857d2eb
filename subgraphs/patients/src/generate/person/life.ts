/** What the parts of a person's history know of each other. */
import { dayText } from "../../day.js";
import { instantOn } from "../calendar.js";
import type { PatientRow } from "../../tables/person.js";
import type { CareHomePlace, HealthCentre } from "../care-map.js";
import type { Random } from "../random.js";
import type { Author, PersonRecorder } from "../records.js";
import type { MunicipalitySetting, RegionSetting } from "../setting.js";
import type { Texts } from "../texts.js";

/** A person whose history is being written. Days are counts of days (see `dayNumber`). */
export interface Life {
  readonly random: Random;
  readonly recorder: PersonRecorder;
  readonly patient: PatientRow;
  readonly texts: Texts;
  readonly region: RegionSetting;
  /** Municipality of registration on the last day. */
  readonly municipality: MunicipalitySetting;
  readonly birth: number;
  readonly death: number | null;
  /** The measurement day: nothing is recorded on it or later. */
  readonly asOf: number;
  /** Years of history, a whole number. */
  readonly years: number;
  /** The day on which the history begins: what happens is recorded from it on. */
  readonly start: number;
  /** The last day on which something is recorded: the day of death, or the day before `asOf`. */
  readonly last: number;
  /** Years on the last day. */
  readonly age: number;
}

/** Where the person lives at last. */
export interface Home {
  readonly form: "ORDINARY" | "SPECIAL" | "LSS";
  readonly careHome: CareHomePlace | null;
  readonly from: number;
}

/** A time of being listed at a health centre. */
export interface ListingPeriod {
  readonly centre: HealthCentre;
  readonly from: number;
  readonly to: number | null;
}

/** Enrolment in municipal health care, going on at the end. */
export interface Enrolment {
  /** The nurse who writes for the unit. */
  readonly author: Author;
  readonly from: number;
}

/** A stay as the parts after it need it. */
export interface Stay {
  readonly id: string;
  readonly clinic: Author;
  readonly admitted: number;
  readonly admittedAt: string;
  /** Null while open. */
  readonly discharged: number | null;
  readonly dischargedAt: string | null;
  readonly dischargedMinute: number;
  readonly diedInHospital: boolean;
  readonly needsHomeVisit: boolean;
}

/** The end of what goes on until death or still goes on. */
export function openEnd(life: Life): string | null {
  return life.death === null ? null : dayText(life.death);
}

/** The time of listing that holds on a day. */
export function listingOn(listings: readonly ListingPeriod[], day: number): ListingPeriod | null {
  return listings.find((l) => l.from <= day && (l.to === null || day <= l.to)) ?? null;
}

/** The journals go this many days back: what began earlier was written down when they began. */
const JOURNAL_DAYS = 3650;

/** The instant when something that began on `day` was written down: before noon that day. */
export function recordedOn(life: Life, day: number): string {
  return instantOn(Math.max(day, life.asOf - JOURNAL_DAYS), 600);
}
