/** The messages of a discharge process: what is sent is kept as it was sent. */
import type { ProcessFacts } from "../../rules/discharge-messages.js";
import {
  dischargeMessage,
  type DischargeMessageKind,
  type DischargeProcessRow,
  type InpatientStayRow,
  type SummonsAnswer,
} from "../../tables.js";
import type { Acting } from "./acting.js";
import { changedAt, clinicalColumns, type PatientTransaction } from "./clinical.js";

/** A message to send. */
export interface NewMessage {
  readonly kind: DischargeMessageKind;
  readonly toUnits: readonly string[];
  readonly estimatedDischarge?: string | null;
  readonly meetingAt?: string;
  readonly answer?: SummonsAnswer;
}

/** Writes a message as it is sent now; returns the instant. */
export function sendMessage(
  transaction: PatientTransaction,
  { author, own, person }: Acting,
  process: Pick<DischargeProcessRow, "id">,
  message: NewMessage,
): string {
  const sentAt = changedAt(author);
  transaction.insert(dischargeMessage, {
    ...clinicalColumns(author, person.id, own),
    processId: process.id,
    sentAt,
    ...message,
  });
  return sentAt;
}

/** The municipal unit and the health centre that a process is addressed to. */
export function receiversOf({
  municipalUnit,
  healthCentre,
}: Pick<DischargeProcessRow, "municipalUnit" | "healthCentre">): string[] {
  return healthCentre === null ? [municipalUnit] : [municipalUnit, healthCentre];
}

/** A process with its stay, as the rules of its messages see it. */
export function processFacts(process: DischargeProcessRow, stay: InpatientStayRow): ProcessFacts {
  const { clinic, admittedAt, dischargedAt, estimatedDischarge } = stay;
  return { ...process, clinic, admittedAt, dischargedAt, estimatedDischarge };
}
