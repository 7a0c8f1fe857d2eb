/** What may be sent in a discharge process, by whom and after what (law 2017:612 ch. 2–4). */
import type { UserError } from "@vardgraf/core";
import type { Protection } from "../tables/codes.js";
import { when } from "./problems.js";
import { estimateProblems } from "./stay-order.js";

/** The process as far as its messages go. */
export interface ProcessFacts {
  readonly clinic: string;
  readonly admittedAt: string;
  readonly dischargedAt: string | null;
  readonly estimatedDischarge: string | null;
  readonly healthCentre: string | null;
  readonly fixedCareContact: string | null;
  readonly admissionNoticeAt: string | null;
  readonly readyForDischargeAt: string | null;
  readonly readyNoticeAt: string | null;
  readonly sipNeeded: boolean;
  readonly sipSummonsAt: string | null;
  readonly informationTransferredAt: string | null;
  /** Compulsory psychiatric outpatient care follows. */
  readonly compulsoryPsychiatricCare: boolean;
}

/** The unit of whoever sends. */
type Sender = { readonly unit: string };

function byClinic(sender: Sender, { clinic }: ProcessFacts): UserError[] {
  return when(sender.unit !== clinic, "WRONG_UNIT", null, "The clinic of the stay sends it.");
}
const whileOpen = ({ dischargedAt }: ProcessFacts): UserError[] =>
  when(dischargedAt !== null, "STAY_NOT_OPEN");

/** The notice of admission: name, number, municipality of registration and the estimated discharge (ch. 2 § 2). */
export function admissionNoticeProblems(sender: Sender, process: ProcessFacts): UserError[] {
  return [
    ...byClinic(sender, process),
    ...whileOpen(process),
    ...when(process.admissionNoticeAt !== null, "ALREADY_DONE"),
    ...when(
      process.estimatedDischarge === null,
      "VALUE_REQUIRED",
      "estimatedDischarge",
      "The notice tells the estimated day of discharge.",
    ),
    ...estimateProblems(process.admittedAt, process.estimatedDischarge),
  ];
}

/** A changed estimate, told to whom the notice of admission went as soon as it changes (ch. 2 § 4). */
export function changedEstimateProblems(sender: Sender, process: ProcessFacts, changed: string): UserError[] {
  return [
    ...byClinic(sender, process),
    ...whileOpen(process),
    ...when(changed === process.estimatedDischarge, "ALREADY_DONE", "estimatedDischarge"),
    ...estimateProblems(process.admittedAt, changed),
  ];
}

/** The notice that the patient is ready, after a physician judged so (ch. 3 § 1). */
export function readyNoticeProblems(
  sender: Sender,
  process: ProcessFacts,
  secrecy: SecrecyFacts,
): UserError[] {
  return [
    ...byClinic(sender, process),
    ...whileOpen(process),
    ...when(
      process.readyForDischargeAt === null,
      "STEP_MISSING",
      null,
      "A physician must have judged the patient ready first.",
    ),
    ...when(process.readyNoticeAt !== null, "ALREADY_DONE"),
    ...secrecyProblems(secrecy),
  ];
}

/** The plan that both principals make at a discharge: another one in compulsory psychiatric outpatient care (ch. 4 § 4). */
export function planTypeAfter({
  compulsoryPsychiatricCare,
}: Pick<ProcessFacts, "compulsoryPsychiatricCare">): "SIP" | "COMPULSORY_PSYCHIATRIC" {
  return compulsoryPsychiatricCare ? "COMPULSORY_PSYCHIATRIC" : "SIP";
}

/**
 * The summons to the shared planning, by the fixed care contact of the health centre after the ready notice
 * (ch. 4 § 3). Another unit is told that alone.
 */
export function summonsProblems(
  sender: Sender,
  process: ProcessFacts,
  planType: "SIP" | "COMPULSORY_PSYCHIATRIC",
): UserError[] {
  if (process.healthCentre === null || sender.unit !== process.healthCentre)
    return when(true, "WRONG_UNIT", null, "The health centre that the notices went to sends the summons.");
  return [
    ...when(!process.sipNeeded, "STEP_MISSING", null, "No shared plan is needed in this discharge."),
    ...when(
      process.fixedCareContact === null,
      "STEP_MISSING",
      null,
      "The health centre must appoint a fixed care contact first.",
    ),
    ...when(
      process.readyNoticeAt === null,
      "STEP_MISSING",
      null,
      "The hospital must have sent the notice that the patient is ready first.",
    ),
    ...when(process.sipSummonsAt !== null, "ALREADY_DONE"),
    ...when(planType !== planTypeAfter(process), "OTHER_PLAN_TYPE_REQUIRED", "planType"),
  ];
}

/** What a sender says of secrecy; "if secrecy does not hinder" (ch. 3 §§ 1–2). */
export interface SecrecyFacts {
  readonly protection: Protection;
  /** The sender has judged, in this very case, that the information may be given. */
  readonly secrecyReviewed: boolean;
}

/** For a protected person somebody must have judged the case first. */
export function secrecyProblems({ protection, secrecyReviewed }: SecrecyFacts): UserError[] {
  return when(protection !== "NONE" && !secrecyReviewed, "SECRECY_REVIEW_REQUIRED", "secrecyReviewed");
}

/** The transfer of information to those who take over (ch. 3 § 2). Late is better than never. */
export function transferProblems(sender: Sender, process: ProcessFacts, secrecy: SecrecyFacts): UserError[] {
  return [
    ...byClinic(sender, process),
    ...when(process.informationTransferredAt !== null, "ALREADY_DONE"),
    ...secrecyProblems(secrecy),
  ];
}
