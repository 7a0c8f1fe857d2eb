/** Changes of stays in hospital: admitted, estimated, ready, discharged. */
import { refuseIf } from "@vardgraf/core";
import { and, eq, isNull } from "drizzle-orm";
import { dayNumber, dayText } from "../../day.js";
import { dayOf } from "../../instant.js";
import { isPhysician } from "../../rules/actor.js";
import { changedEstimateProblems } from "../../rules/discharge-messages.js";
import { when } from "../../rules/problems.js";
import {
  admissionProblems,
  dischargeProblems,
  estimateProblems,
  readyProblems,
} from "../../rules/stay-order.js";
import { plannedSupportProblems } from "../../rules/support-start.js";
import {
  type DischargeDestination,
  dischargeProcess,
  type DischargeProcessRow,
  inpatientStay,
  type InpatientStayRow,
  riskAssessment,
  supportEpisode,
  type SupportEpisodeRow,
} from "../../tables.js";
import { type Acting, instantOr, refuseUnlessAbout, refuseUnlessHappened, rewritten } from "./acting.js";
import { clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";
import { processFacts, receiversOf, sendMessage } from "./messages.js";
import { episodesOf, staysOf } from "./reading.js";

/** Writes stays. */
export class StayChanges {
  constructor(private readonly changes: PatientChanges) {}

  /**
   * Admits a patient to the own clinic. Support that goes on ends as readmitted, whoever gives it; support that was
   * only planned is left to the mobile service. `readable` are ids of the stays that the caller may read. Resolves
   * to the id of the stay.
   */
  admit(
    acting: Acting,
    input: {
      readonly admittedAt: string | null | undefined;
      readonly planned: boolean;
      readonly estimatedDischarge: string | null;
    },
    readable: ReadonlySet<string>,
  ): Promise<string> {
    const { author, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const admittedAt = instantOr(author, input.admittedAt);
        refuseUnlessHappened(acting, "admittedAt", admittedAt);
        const others = staysOf(transaction, person.id).map((stay) => ({
          ...stay,
          readable: readable.has(stay.id),
        }));
        refuseIf(admissionProblems(admittedAt, others, input.estimatedDischarge));
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(inpatientStay, {
          ...columns,
          clinic: own.authorUnit,
          admittedAt,
          planned: input.planned,
          estimatedDischarge: input.estimatedDischarge,
        });
        endSupport(transaction, acting, dayOf(admittedAt));
        return columns.id;
      },
      acting.once,
    );
  }

  /** Changes the estimated day, and tells the receivers when the notice of admission has gone out. */
  estimate(acting: Acting, stayId: string, expectedVersion: number, day: string): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const process = processOf(transaction, stayId);
        refuseIf(
          process === undefined
            ? [
                ...when(acting.own.authorUnit !== stay.clinic, "WRONG_UNIT"),
                ...when(stay.dischargedAt !== null, "STAY_NOT_OPEN"),
                ...estimateProblems(stay.admittedAt, day),
              ]
            : changedEstimateProblems(acting.actor, processFacts(process, stay), day),
        );
        const estimatedDischarge = day;
        transaction.update(inpatientStay, stayId, expectedVersion, {
          estimatedDischarge,
          ...rewritten(acting.author),
        });
        if (process !== undefined && process.admissionNoticeAt !== null) {
          const toUnits = receiversOf(process);
          sendMessage(transaction, acting, process, {
            kind: "CHANGED_ESTIMATE",
            toUnits,
            estimatedDischarge,
          });
        }
        return stayId;
      },
      acting.once,
    );
  }

  /** Notes that a physician judged the patient ready. */
  ready(acting: Acting, stayId: string, at: string | null | undefined): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const process = requiredProcess(transaction, stayId);
        const readyForDischargeAt = instantOr(acting.author, at);
        refuseUnlessHappened(acting, "readyAt", readyForDischargeAt);
        refuseIf([
          ...when(!isPhysician(acting.actor), "PHYSICIAN_REQUIRED"),
          ...when(acting.own.authorUnit !== stay.clinic, "WRONG_UNIT"),
          ...readyProblems(readyForDischargeAt, stay, process),
        ]);
        transaction.update(dischargeProcess, process.id, null, {
          readyForDischargeAt,
          ...rewritten(acting.author),
        });
        return stayId;
      },
      acting.once,
    );
  }

  /** Discharges a patient. Support that was planned from another day begins on the day of going home. */
  discharge(
    acting: Acting,
    stayId: string,
    expectedVersion: number,
    input: {
      readonly dischargedAt: string | null | undefined;
      readonly to: DischargeDestination;
      readonly newOrAdvancedNeeds: boolean;
    },
  ): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const process = processOf(transaction, stayId);
        const dischargedAt = instantOr(acting.author, input.dischargedAt);
        refuseUnlessHappened(acting, "dischargedAt", dischargedAt);
        refuseIf([
          ...when(acting.own.authorUnit !== stay.clinic, "WRONG_UNIT"),
          ...dischargeProblems(dischargedAt, stay, process?.readyForDischargeAt ?? null),
          ...when(
            input.to === "DECEASED" && acting.person.deceasedOn === null,
            "STEP_MISSING",
            "to",
            "The population register must have the death first.",
          ),
          ...(goesHome(input.to)
            ? plannedSupportProblems(dayOf(dischargedAt), plannedSupport(transaction, acting, stayId))
            : []),
        ]);
        const written = rewritten(acting.author);
        transaction.update(inpatientStay, stayId, expectedVersion, {
          dischargedAt,
          dischargedTo: input.to,
          newOrAdvancedNeeds: input.newOrAdvancedNeeds,
          ...written,
        });
        if (process !== undefined)
          transaction.update(dischargeProcess, process.id, null, { dischargedAt, ...written });
        beginSupport(transaction, acting, stayId, dayOf(dischargedAt), input.to);
        return stayId;
      },
      acting.once,
    );
  }
}

/** The stay of an id, when it is the person's and stands. */
export function stayOf(transaction: PatientTransaction, acting: Acting, id: string): InpatientStayRow {
  const stay = staysOf(transaction, acting.person.id).find((each) => each.id === id);
  refuseUnlessAbout(acting, stay, "stay");
  return stay as InpatientStayRow;
}

/** The discharge process of a stay. */
export function processOf({ db }: PatientTransaction, stayId: string): DischargeProcessRow | undefined {
  return db
    .select()
    .from(dischargeProcess)
    .where(and(eq(dischargeProcess.stayId, stayId), isNull(dischargeProcess.enteredInErrorAt)))
    .get();
}

/** The same; refuses when the process has not begun: the notice of admission begins it. */
export function requiredProcess(transaction: PatientTransaction, stayId: string): DischargeProcessRow {
  const process = processOf(transaction, stayId);
  refuseIf(
    when(
      process === undefined,
      "STEP_MISSING",
      "stay",
      "Send the notice of admission first: it begins the process.",
    ),
  );
  return process as DischargeProcessRow;
}

/**
 * Ends support that goes on: nobody is supported at home while in hospital (B32). It is what an admission brings with
 * it, not an act in the other's record: the end as readmitted is all that changes, the episode keeps its writer and
 * the time of writing, and its history tells of the end by the name `admitPatient` and the clinic.
 */
function endSupport(transaction: PatientTransaction, { person }: Acting, endedOn: string): void {
  for (const episode of episodesOf(transaction, person.id)) {
    if (episode.endedOn !== null || episode.startedOn > endedOn) continue;
    transaction.update(supportEpisode, episode.id, null, { endedOn, outcome: "READMITTED" });
  }
}

/**
 * Moves support that the own provider has planned to the day of going home; its length stays as it was decided.
 * Support of somebody who does not go home ends before it has begun.
 */
function beginSupport(
  transaction: PatientTransaction,
  acting: Acting,
  stayId: string,
  startedOn: string,
  to: DischargeDestination,
): void {
  for (const episode of plannedSupport(transaction, acting, stayId)) {
    const length = dayNumber(episode.decidedEnd) - dayNumber(episode.startedOn);
    const decidedEnd = dayText(dayNumber(startedOn) + length);
    if (goesHome(to) && episode.startedOn === startedOn) continue;
    const outcome = to === "DECEASED" ? "DECEASED" : "OTHER";
    transaction.update(supportEpisode, episode.id, null, {
      startedOn,
      decidedEnd,
      ...(goesHome(to) ? {} : { endedOn: startedOn, outcome }),
      ...rewritten(acting.author),
    });
  }
}

/** Support from a stay that the own provider has planned and that has not ended. */
function plannedSupport(
  transaction: PatientTransaction,
  { own, person }: Acting,
  stayId: string,
): (SupportEpisodeRow & { readonly riskAssessedAt: string })[] {
  return episodesOf(transaction, person.id)
    .filter((episode) => episode.stayId === stayId && episode.endedOn === null)
    .filter((episode) => episode.custodianProvider === own.custodianProvider)
    .map((episode) => ({
      ...episode,
      riskAssessedAt: transaction.row(riskAssessment, episode.riskAssessmentId).assessedAt,
    }));
}

function goesHome(to: DischargeDestination): boolean {
  return to === "HOME" || to === "CARE_HOME";
}
