/**
 * The main responsible physician of a care home. Row B56: the home's health centre appoints one of its own
 * physicians. Row B57: that makes nobody the physician of a resident, who chooses a health centre freely.
 */
import { isValidOn, type UserError, userError, type Validity } from "@vardgraf/core";
import { addDays } from "./days.js";
import { overlaps } from "./overlap.js";
import { periodProblems } from "./period.js";
import type { Profession } from "../tables/enums.js";

/** An appointment that holds, has held or will hold. */
export interface Appointed extends Validity {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
}

/** Who is to be appointed, and which commissions that person has. */
export interface Candidate {
  readonly professions: readonly Profession[];
  readonly commissions: readonly (Validity & { readonly careUnitHsaId: string })[];
}

/** Whether somebody may be appointed at all: a physician with a commission at the health centre on the first day. */
export function candidateProblems(
  candidate: Candidate | null,
  healthCentreHsaId: string | null,
  validFrom: string,
): UserError[] {
  if (candidate === null) return [userError("UNKNOWN_REFERENCE", "practitioner")];
  const works = candidate.commissions.some(
    (one) => one.careUnitHsaId === healthCentreHsaId && isValidOn(one, validFrom),
  );
  if (works && candidate.professions.includes("PHYSICIAN")) return [];
  return [userError("MAIN_PHYSICIAN_OF_HEALTH_CENTRE", "practitioner")];
}

/** The appointment that holds on a day; null when nobody is appointed. */
export function appointedOn<T extends Appointed>(appointments: readonly T[], day: string): T | null {
  return appointments.find((one) => isValidOn(one, day)) ?? null;
}

/** How a new appointment changes the ones before it. */
export type Succession =
  /** Nobody held it on the first day. */
  | { readonly step: "NEW" }
  /** The holder ends the day before. */
  | { readonly step: "FOLLOW"; readonly id: string; readonly version: number; readonly lastDay: string }
  /** The holder began the same day: the appointment is corrected. */
  | { readonly step: "CORRECT"; readonly id: string; readonly version: number };

/** What the appointment from `validFrom` does to the one that holds on that day. */
export function succession(appointments: readonly Appointed[], validFrom: string): Succession {
  const holder = appointedOn(appointments, validFrom);
  if (holder === null) return { step: "NEW" };
  const { id, version } = holder;
  if (holder.validFrom === validFrom) return { step: "CORRECT", id, version };
  return { step: "FOLLOW", id, version, lastDay: addDays(validFrom, -1) };
}

/** What is wrong with the days of an appointment: its ends, or a later appointment on some of them. */
export function appointmentPeriodProblems(
  appointments: readonly Appointed[],
  period: { readonly validFrom: string; readonly validTo: string | null },
): UserError[] {
  const order = periodProblems(period.validFrom, period.validTo);
  if (order.length > 0) return order;
  const next = appointments.find((one) => one.validFrom > period.validFrom && overlaps(one, period));
  if (next === undefined) return [];
  return [
    userError(
      "PERIOD_OVERLAPS",
      "validTo",
      `Somebody is appointed from ${next.validFrom}: end the day before.`,
    ),
  ];
}
