/** Stays in hospital as indicators count them: a patient who is moved between clinics has one stay (B87). */
import { dayNumber } from "../day.js";
import { dayOf } from "../instant.js";
import type { DischargeDestination, InpatientStayRow } from "../tables.js";
import { oncePerPerson } from "./once-per-person.js";

/** Days from one clinic's discharge to the next one's admission within which it was a transfer. */
export const TRANSFER_DAYS = 1;

/** A stay, of one clinic or of several after each other. */
export interface HospitalStay {
  /** Ids of the clinics' stays, in order. */
  readonly ids: readonly string[];
  /** Instant of the first admission, and whether that was planned. */
  readonly admittedAt: string;
  readonly planned: boolean;
  /** HSA-id of the last clinic. */
  readonly clinic: string;
  /** Instant when the last clinic discharged, and where to; null while the stay goes on. */
  readonly dischargedAt: string | null;
  readonly dischargedTo: DischargeDestination | null;
}

/** A stay that has ended. */
export interface EndedStay extends HospitalStay {
  readonly dischargedAt: string;
  readonly dischargedTo: DischargeDestination;
}

/**
 * The stays in order of admission. One that ended with a move to another clinic goes on in the next, when that began the
 * same day or the day after; whoever had gone home is readmitted instead.
 */
export const staysAsOne = oncePerPerson((stays: readonly InpatientStayRow[]): readonly HospitalStay[] => {
  const joined: HospitalStay[] = [];
  for (const { id, admittedAt, planned, clinic, dischargedAt, dischargedTo } of inOrder(stays)) {
    const before = joined.at(-1);
    const end = { clinic, dischargedAt, dischargedTo };
    if (before !== undefined && isTransfer(before, admittedAt)) {
      joined[joined.length - 1] = { ...before, ids: [...before.ids, id], ...end };
    } else joined.push({ ids: [id], admittedAt, planned, ...end });
  }
  return joined;
});

/** The stays that have ended, with a death or a discharge. */
export function endedStays(stays: readonly InpatientStayRow[]): readonly EndedStay[] {
  return stays.length === 0 ? [] : endedOf(stays);
}
const endedOf = oncePerPerson((stays: readonly InpatientStayRow[]): readonly EndedStay[] =>
  staysAsOne(stays).filter(hasEnded),
);

/** True when the stay has ended. */
export function hasEnded(stay: HospitalStay): stay is EndedStay {
  return stay.dischargedAt !== null && stay.dischargedTo !== null;
}

/** True when the patient left alive. */
export function leftAlive({ dischargedTo }: Pick<HospitalStay, "dischargedTo">): boolean {
  return dischargedTo !== null && dischargedTo !== "DECEASED";
}

/** True when the patient left hospital for the own home or a care home. */
export function wentHome({ dischargedTo }: Pick<HospitalStay, "dischargedTo">): boolean {
  return dischargedTo === "HOME" || dischargedTo === "CARE_HOME";
}

function inOrder(stays: readonly InpatientStayRow[]): readonly InpatientStayRow[] {
  return stays.length < 2 ? stays : [...stays].sort((a, b) => (a.admittedAt < b.admittedAt ? -1 : 1));
}

function isTransfer({ dischargedAt, dischargedTo }: HospitalStay, admittedAt: string): boolean {
  return (
    dischargedTo === "OTHER_CLINIC" &&
    dischargedAt !== null &&
    dayNumber(dayOf(admittedAt)) - dayNumber(dayOf(dischargedAt)) <= TRANSFER_DAYS
  );
}
