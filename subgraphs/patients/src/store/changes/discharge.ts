/** Changes of a discharge process: its notices, summons and transfer of information (law 2017:612). */
import { refuseIf } from "@vardgraf/core";
import { isLater } from "../../instant.js";
import {
  admissionNoticeProblems,
  readyNoticeProblems,
  summonsProblems,
  transferProblems,
} from "../../rules/discharge-messages.js";
import { receiverProblems } from "../../rules/notice-receivers.js";
import { when } from "../../rules/problems.js";
import { reasonProblems } from "../../rules/privacy/statement.js";
import { dischargeProcess, sipMeeting, type SummonsAnswer } from "../../tables.js";
import { type Acting, instantOr, refuseUnlessAbout, refuseUnlessHappened, rewritten } from "./acting.js";
import { changedAt, clinicalColumns, type PatientChanges } from "./clinical.js";
import { processFacts, receiversOf, sendMessage } from "./messages.js";
import { listedCentre, providersOfMunicipality } from "./reading.js";
import { processOf, requiredProcess, stayOf } from "./stays.js";

/** Whom the notices of a stay go to, and why. */
export interface NewProcess {
  readonly municipality: string;
  readonly municipalUnit: string;
  readonly healthCentre: string | null;
  readonly sipNeeded: boolean;
  readonly needAssessedAt: string | null;
  readonly compulsoryPsychiatricCare: boolean;
}

/** Writes discharge processes. Each change resolves to the id of the stay. */
export class DischargeChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Sends the notice of admission, which begins the process. */
  notify(acting: Acting, stayId: string, input: NewProcess): Promise<string> {
    const { author, own, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const known = processOf(transaction, stayId);
        const needAssessedAt = input.needAssessedAt === null ? null : instantOr(author, input.needAssessedAt);
        if (needAssessedAt !== null) refuseUnlessHappened(acting, "needAssessedAt", needAssessedAt);
        const listed = listedCentre(transaction, person.id, today);
        const values = { ...input, needAssessedAt, healthCentre: input.healthCentre ?? listed };
        const blank = { ...emptyProcess, ...values, ...known, ...stay };
        refuseIf([
          ...admissionNoticeProblems(acting.actor, blank),
          ...receiverProblems({
            municipalUnit: input.municipalUnit,
            municipalProviders: providersOfMunicipality(transaction, input.municipality),
            healthCentre: input.healthCentre,
            listedCentre: listed,
          }),
          ...when(
            needAssessedAt !== null && isLater(stay.admittedAt, needAssessedAt),
            "DAY_ORDER",
            "needAssessedAt",
            "The need cannot have been seen before the admission.",
          ),
        ]);
        const columns = clinicalColumns(author, person.id, own);
        const admissionNoticeAt = changedAt(author);
        transaction.insert(dischargeProcess, { ...columns, ...values, stayId, admissionNoticeAt });
        const process = { id: columns.id, ...values };
        const { estimatedDischarge } = stay;
        const toUnits = receiversOf(process);
        sendMessage(transaction, acting, process, { kind: "ADMISSION_NOTICE", toUnits, estimatedDischarge });
        return stayId;
      },
      acting.once,
    );
  }

  /** Sends the notice that the patient is ready. */
  notifyReady(acting: Acting, stayId: string, secrecyReviewed: boolean): Promise<string> {
    const { author, actor, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const process = requiredProcess(transaction, stayId);
        const secrecy = { protection: person.protection, secrecyReviewed };
        refuseIf(readyNoticeProblems(actor, processFacts(process, stay), secrecy));
        const message = { kind: "READY_NOTICE", toUnits: receiversOf(process) } as const;
        const readyNoticeAt = sendMessage(transaction, acting, process, message);
        transaction.update(dischargeProcess, process.id, null, { readyNoticeAt, ...rewritten(author) });
        return stayId;
      },
      acting.once,
    );
  }

  /** Summons hospital and municipality to the shared planning, and books the meeting. */
  summon(
    acting: Acting,
    stayId: string,
    meetingAt: string,
    planType: "SIP" | "COMPULSORY_PSYCHIATRIC",
  ): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const process = requiredProcess(transaction, stayId);
        const meeting = instantOr(author, meetingAt);
        refuseIf([
          ...summonsProblems(actor, processFacts(process, stay), planType),
          ...when(isLater(author.at, meeting), "DAY_ORDER", "meetingAt", "The meeting lies ahead."),
        ]);
        const toUnits = [stay.clinic, process.municipalUnit];
        const sipSummonsAt = sendMessage(transaction, acting, process, {
          kind: "SIP_SUMMONS",
          toUnits,
          meetingAt: meeting,
        });
        transaction.update(dischargeProcess, process.id, null, { sipSummonsAt });
        transaction.insert(sipMeeting, {
          ...clinicalColumns(author, person.id, own),
          processId: process.id,
          plannedAt: meeting,
          physicianNeeded: true,
          physicianTookPart: false,
          units: [own.authorUnit, ...toUnits],
        });
        return stayId;
      },
      acting.once,
    );
  }

  /** Answers a summons. Resolves to the id of the process. */
  answer(acting: Acting, processId: string, answer: SummonsAnswer): Promise<string> {
    const { author, actor } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const process = transaction.row(dischargeProcess, processId);
        refuseUnlessAbout(acting, process, "process");
        const own = process.municipalUnit.startsWith(`SE${actor.organisation}-`);
        refuseIf([
          ...when(!own, "WRONG_UNIT", null, "The municipality that the summons went to answers it."),
          ...when(process.sipSummonsAt === null, "STEP_MISSING", "process", "No summons has been sent."),
        ]);
        const toUnits = process.healthCentre === null ? [] : [process.healthCentre];
        const summonsAnsweredAt = sendMessage(transaction, acting, process, {
          kind: "SUMMONS_ANSWER",
          toUnits,
          answer,
        });
        if (process.summonsAnsweredAt === null)
          transaction.update(dischargeProcess, processId, null, { summonsAnsweredAt });
        return processId;
      },
      acting.once,
    );
  }

  /** Transfers information, or notes that secrecy hinders it. */
  transfer(
    acting: Acting,
    stayId: string,
    input: { readonly secrecyReviewed: boolean; readonly hinderedReason: string | null },
  ): Promise<string> {
    const { author, actor, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const process = requiredProcess(transaction, stayId);
        const hindered = input.hinderedReason;
        const secrecy = {
          protection: person.protection,
          secrecyReviewed: input.secrecyReviewed || hindered !== null,
        };
        refuseIf([
          ...transferProblems(actor, processFacts(process, stay), secrecy),
          ...(hindered === null ? [] : reasonProblems("hinderedReason", hindered)),
        ]);
        if (hindered !== null) {
          transaction.update(dischargeProcess, process.id, null, {
            transferHinderedAt: changedAt(author),
            transferHinderedReason: hindered,
            ...rewritten(author),
          });
          return stayId;
        }
        const toUnits = receiversOf(process);
        const message = { kind: "INFORMATION_TRANSFER", toUnits } as const;
        const informationTransferredAt = sendMessage(transaction, acting, process, message);
        transaction.update(dischargeProcess, process.id, null, {
          informationTransferredAt,
          transferHinderedAt: null,
          transferHinderedReason: null,
          ...rewritten(author),
        });
        return stayId;
      },
      acting.once,
    );
  }
}

/** A process in which nothing has been sent. */
const emptyProcess = {
  fixedCareContact: null,
  admissionNoticeAt: null,
  readyForDischargeAt: null,
  readyNoticeAt: null,
  sipSummonsAt: null,
  informationTransferredAt: null,
} as const;
