/**
 * Meetings of a health centre and a municipality about a care home: the planned dialogue (B59), the yearly
 * reconciliation (B65), the mandatory collaboration (B94) and meetings for shared plans (B68), which are
 * counted here and never say whom they were about. One side records, the other confirms.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { Side } from "../tables/enums.js";
import { freeTextProblems } from "./identity-in-text.js";
import { futureProblems } from "./period.js";

/** A meeting that one side wants recorded. */
export interface NewMeeting {
  readonly heldOn: string;
  readonly participants: readonly string[];
  readonly minutesRef: string | null;
}

/** What is known when a meeting is recorded. */
export interface MeetingFacts {
  /** Today. */
  readonly today: string;
  /** Participants that the directory knows. */
  readonly known: ReadonlySet<string>;
  /** True when a meeting of this kind is recorded for the home on the day. */
  readonly recorded: boolean;
}

/** What is wrong with a meeting. */
export function meetingProblems(meeting: NewMeeting, { today, known, recorded }: MeetingFacts): UserError[] {
  const unknown = meeting.participants.filter((hsaId) => !known.has(hsaId));
  return [
    ...futureProblems(meeting.heldOn, today, "heldOn"),
    ...(unknown.length === 0
      ? []
      : [userError("UNKNOWN_REFERENCE", "participants", `Not in the directory: ${unknown.join(", ")}.`)]),
    ...freeTextProblems(meeting.minutesRef, "minutesRef"),
    ...(recorded
      ? [
          userError(
            "ALREADY_EXISTS",
            "heldOn",
            "The meeting is recorded: confirm it instead of recording it again.",
          ),
        ]
      : []),
  ];
}

/** What is wrong with confirming: only the side that did not record can, and only once. */
export function confirmationProblems(
  meeting: { readonly recordedBy: Side; readonly confirmedOn: string | null },
  side: Side,
): UserError[] {
  if (meeting.confirmedOn !== null)
    return [userError("MEETING_CONFIRMED", null, `The meeting was confirmed on ${meeting.confirmedOn}.`)];
  return meeting.recordedBy === side ? [userError("OTHER_SIDE_CONFIRMS")] : [];
}
