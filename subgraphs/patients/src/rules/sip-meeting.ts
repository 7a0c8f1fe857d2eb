/** Whose summoned meeting may be noted as held, and of which plan (B68). */
import type { UserError } from "@vardgraf/core";
import { when } from "./problems.js";

/** What the rule looks at of a meeting. */
export interface SummonedMeeting {
  readonly patientId: string;
  readonly custodianProvider: string;
  /** HSA-ids of the units that were summoned. */
  readonly units: readonly string[];
  /** Null for a meeting that belongs to no plan yet. */
  readonly carePlanId: string | null;
  readonly heldOn: string | null;
  readonly enteredInErrorAt: string | null;
}

/** What the rule looks at. */
export interface MeetingFacts {
  /** The meeting of the id that was sent; undefined when there is none. */
  readonly meeting: SummonedMeeting | undefined;
  /** The caller may read it. */
  readonly readable: boolean;
  readonly patientId: string;
  readonly planId: string;
  /** The provider and the unit that note it. */
  readonly own: { readonly custodianProvider: string; readonly authorUnit: string };
}

/**
 * A meeting is noted by its own provider or by a unit that was summoned to it, in its own plan or the first one.
 * Any other, an unknown one and one that cannot be read are answered alike.
 */
export function summonedMeetingProblems(facts: MeetingFacts): UserError[] {
  const { meeting, readable, patientId, planId, own } = facts;
  const takesPart =
    meeting !== undefined &&
    readable &&
    meeting.enteredInErrorAt === null &&
    meeting.patientId === patientId &&
    (meeting.carePlanId === null || meeting.carePlanId === planId) &&
    (meeting.custodianProvider === own.custodianProvider || meeting.units.includes(own.authorUnit));
  if (!takesPart) return when(true, "NOT_FOUND", "meeting");
  return when(meeting.heldOn !== null, "ALREADY_DONE", "meeting");
}
