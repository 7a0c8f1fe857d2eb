/** What a discharge still asks for, of whom and by when: the rows of a discharge board (law 2017:612 ch. 2–5). */
import type { Temporal } from "temporal-polyfill";
import { dayNumber, dayText } from "../day.js";
import { dayOf, hoursAfter, isLater } from "../instant.js";
import { NOTICE_HOURS } from "./notice-in-time.js";
import { summonsDueBy } from "./summons-due-by.js";

/** The steps in the order of the process. */
export const dischargeSteps = [
  "ADMISSION_NOTICE",
  "FIXED_CARE_CONTACT",
  "READY_NOTICE",
  "SIP_SUMMONS",
  "SUMMONS_ANSWER",
  "INFORMATION_TRANSFER",
] as const;
/** See {@link dischargeSteps}. */
export type DischargeStepName = (typeof dischargeSteps)[number];

/** How a step stands. */
export const stepStatuses = [
  "WAITING",
  "DUE",
  "LATE",
  "DONE",
  "DONE_LATE",
  "HINDERED",
  "NOT_NEEDED",
] as const;
/** See {@link stepStatuses}. */
export type StepStatus = (typeof stepStatuses)[number];

/** One step. */
export interface DischargeStep {
  readonly step: DischargeStepName;
  /** HSA-id of the unit that the step lies with; null when nobody is known. */
  readonly unit: string | null;
  /** Last instant or last day for it; null when the law names none or it cannot be told yet. */
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly doneAt: string | null;
  readonly status: StepStatus;
}

/** What the rule looks at; instants are RFC 3339 in Stockholm time. */
export interface DischargeStepFacts {
  readonly clinic: string;
  readonly municipalUnit: string;
  readonly healthCentre: string | null;
  readonly admittedAt: string;
  readonly needAssessedAt: string | null;
  readonly admissionNoticeAt: string | null;
  /** Instant when the fixed care contact was appointed; null while there is none. */
  readonly fixedCareContactAt: string | null;
  readonly readyForDischargeAt: string | null;
  readonly readyNoticeAt: string | null;
  readonly sipNeeded: boolean;
  readonly sipSummonsAt: string | null;
  /** Instant when the municipality answered the summons. */
  readonly summonsAnsweredAt: string | null;
  readonly estimatedDischarge: string | null;
  readonly informationTransferredAt: string | null;
  readonly transferHindered: boolean;
  readonly dischargedAt: string | null;
  /** The stay ended with the patient's death: nothing more is asked for. */
  readonly died: boolean;
}

/** All steps, as they stand at `now` on `today`. */
export function stepsOf(facts: DischargeStepFacts, now: Temporal.Instant, today: string): DischargeStep[] {
  const at = now.toString();
  const left = facts.dischargedAt === null ? null : dayOf(facts.dischargedAt);
  const needFrom =
    facts.needAssessedAt !== null && isLater(facts.needAssessedAt, facts.admittedAt)
      ? facts.needAssessedAt
      : facts.admittedAt;
  const notice = byInstant(facts.admissionNoticeAt, hoursAfter(needFrom, NOTICE_HOURS), at);
  const contact = byDay(facts.fixedCareContactAt, left, today, true);
  const ready = byDay(
    facts.readyNoticeAt,
    facts.readyForDischargeAt === null ? null : dayOf(facts.readyForDischargeAt),
    today,
    facts.readyForDischargeAt !== null,
  );
  const summons = byDay(facts.sipSummonsAt, summonsDueBy(facts), today, facts.readyNoticeAt !== null);
  const answer = byDay(facts.summonsAnsweredAt, null, today, facts.sipSummonsAt !== null);
  const transfer = byDay(
    facts.informationTransferredAt,
    left,
    today,
    facts.readyForDischargeAt !== null || left !== null,
  );
  const none = { dueAt: null, dueOn: null, doneAt: null, status: "NOT_NEEDED" } as const;
  const ifAlive = <State extends StepState>(state: State): StepState =>
    facts.died && state.doneAt === null ? none : state;
  return [
    { step: "ADMISSION_NOTICE", unit: facts.clinic, ...ifAlive(notice) },
    { step: "FIXED_CARE_CONTACT", unit: facts.healthCentre, ...ifAlive(contact) },
    { step: "READY_NOTICE", unit: facts.clinic, ...ifAlive(ready) },
    { step: "SIP_SUMMONS", unit: facts.healthCentre, ...(facts.sipNeeded ? ifAlive(summons) : none) },
    { step: "SUMMONS_ANSWER", unit: facts.municipalUnit, ...(facts.sipNeeded ? ifAlive(answer) : none) },
    {
      step: "INFORMATION_TRANSFER",
      unit: facts.clinic,
      ...(facts.transferHindered ? { ...transfer, status: "HINDERED" as const } : ifAlive(transfer)),
    },
  ];
}

/** The step that is most pressing: late before due, and in the order of the process; null when nothing is open. */
export function nextStep(steps: readonly DischargeStep[]): DischargeStep | null {
  return (
    steps.find(({ status }) => status === "LATE") ?? steps.find(({ status }) => status === "DUE") ?? null
  );
}

type StepState = Pick<DischargeStep, "dueAt" | "dueOn" | "doneAt" | "status">;

function byInstant(doneAt: string | null, dueAt: string, now: string): StepState {
  const late = isLater(doneAt ?? now, dueAt);
  return { dueAt, dueOn: null, doneAt, status: stateOf(doneAt, late, true) };
}

function byDay(doneAt: string | null, dueOn: string | null, today: string, begun: boolean): StepState {
  const late = dueOn !== null && (doneAt === null ? today : dayOf(doneAt)) > dueOn;
  return { dueAt: null, dueOn, doneAt, status: stateOf(doneAt, late, begun) };
}

function stateOf(doneAt: string | null, late: boolean, begun: boolean): StepStatus {
  if (doneAt !== null) return late ? "DONE_LATE" : "DONE";
  if (!begun) return "WAITING";
  return late ? "LATE" : "DUE";
}

/** Days that the municipality is liable for so far: from the first day to the discharge or to `today`, both counted. */
export function liableDays(from: string | null, dischargedAt: string | null, today: string): number {
  if (from === null) return 0;
  const last = dischargedAt === null ? today : dayText(dayNumber(dischargedAt) - 1);
  return Math.max(0, dayNumber(last) - dayNumber(from) + 1);
}
