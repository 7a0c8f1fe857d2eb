/** Writes meetings of a health centre and a municipality. Rows B59, B65, B68, B94. */
import { randomUUID } from "node:crypto";
import { type Author, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { and, eq } from "drizzle-orm";
import { confirmationProblems, meetingProblems, type NewMeeting } from "../../rules/meeting.js";
import { sideOf } from "../../rules/side.js";
import * as tables from "../../tables.js";
import { existing, homeById, partiesOf, staffByIds, type Transaction } from "./facts.js";

/** Input of `recordCollaborationMeeting`. */
export interface MeetingInput extends NewMeeting {
  readonly careHome: string;
  readonly kind: tables.MeetingKind;
  readonly idempotencyKey: string | null;
}

/** Input of `confirmCollaborationMeeting`. */
export interface ConfirmInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** Changes of meetings; each returns the id of the meeting. */
export class MeetingWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Records a meeting for one side; the other side has to confirm it. */
  async record(author: Author, officer: KnownCaller, input: MeetingInput, today: string): Promise<string> {
    const work = (transaction: Transaction): string => {
      const { meetings: t } = tables;
      const home = existing(homeById(transaction, input.careHome), "careHome");
      const healthCentreHsaId = existing(home.healthCentreHsaId, "careHome");
      const recordedBy = mustHaveSide(transaction, officer, home);
      const { kind, heldOn, minutesRef } = input;
      const participants = [...new Set(input.participants)];
      const recorded = transaction.db
        .select({ id: t.id })
        .from(t)
        .where(and(eq(t.careHomeId, home.id), eq(t.kind, kind), eq(t.heldOn, heldOn)))
        .get();
      const known = new Set(staffByIds(transaction, participants).keys());
      refuseIf(meetingProblems(input, { today, known, recorded: recorded !== undefined }));
      const { id } = transaction.insert(t, {
        id: randomUUID(),
        kind,
        careHomeId: home.id,
        healthCentreHsaId,
        heldOn,
        participants,
        minutesRef,
        recordedBy,
        confirmedOn: null,
        recorded: true,
      });
      return id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }

  /** Confirms a meeting for the side that did not record it. */
  async confirm(author: Author, officer: KnownCaller, input: ConfirmInput, today: string): Promise<string> {
    const work = (transaction: Transaction): string => {
      const { meetings: t } = tables;
      const meeting = existing(transaction.db.select().from(t).where(eq(t.id, input.id)).get(), "id");
      const home = existing(homeById(transaction, meeting.careHomeId), "id");
      const side = mustHaveSide(transaction, officer, home);
      refuseIf(confirmationProblems(meeting, side));
      transaction.update(t, meeting.id, input.expectedVersion, { confirmedOn: today, recorded: true });
      return meeting.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

function mustHaveSide(transaction: Transaction, officer: KnownCaller, home: tables.CareHomeRow): tables.Side {
  const side = sideOf(officer, partiesOf(transaction, home));
  if (side === null)
    throw refuse("FORBIDDEN", "Only the home's health centre and its municipality keep its meetings.");
  return side;
}
