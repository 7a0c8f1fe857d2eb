/** Changes of risk assessments and of support by the mobile physician service (B36–B44). */
import { refuseIf } from "@vardgraf/core";
import { dayOf } from "../../instant.js";
import { holdingAssessment, riskAssessmentProblems } from "../../rules/risk-assessment.js";
import { happenedOnProblems } from "../../rules/happened.js";
import { when } from "../../rules/problems.js";
import { reasonProblems } from "../../rules/privacy/statement.js";
import { supportExtensionProblems } from "../../rules/support-extension.js";
import { acceptanceProblems, supportContactProblems } from "../../rules/support-handover.js";
import { planningProblems, planningSide } from "../../rules/support-planning.js";
import { supportStartProblems } from "../../rules/support-start.js";
import { windowEnd } from "../../rules/support-window.js";
import {
  encounter,
  type EncounterKind,
  riskAssessment,
  type RiskLevel,
  supportContact,
  type SupportContactKind,
  supportEpisode,
  type SupportEpisodeRow,
  supportExtension,
  type SupportOutcome,
} from "../../tables.js";
import { type Acting, instantOr, refuseUnlessAbout, refuseUnlessHappened, rewritten } from "./acting.js";
import { changedAt, clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";
import { assessmentsOf, episodesOf, extensionsOf, listedCentre, staysOf } from "./reading.js";
import { stayOf } from "./stays.js";

/** Writes risk assessments and support. Unless said otherwise a change resolves to the id of the episode. */
export class SupportChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Assesses the risk of readmission. Resolves to the id of the assessment. */
  assess(
    acting: Acting,
    stayId: string,
    input: {
      readonly level: RiskLevel;
      readonly assessedAt: string | null | undefined;
      readonly instrument: string | null;
      readonly instrumentVersion: string | null;
    },
  ): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const assessedAt = instantOr(author, input.assessedAt);
        refuseUnlessHappened(acting, "assessedAt", assessedAt);
        refuseIf(riskAssessmentProblems({ assessor: actor, assessedAt, stay }));
        const columns = clinicalColumns(author, person.id, own);
        const assessedBy = actor.employee;
        transaction.insert(riskAssessment, { ...columns, ...input, stayId, assessedBy, assessedAt });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Starts support after a high risk. */
  start(
    acting: Acting,
    stayId: string,
    input: { readonly unit: string; readonly startedOn: string; readonly decidedEnd: string | null },
  ): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const stay = stayOf(transaction, acting, stayId);
        const assessments = assessmentsOf(transaction, person.id);
        const { unit, startedOn } = input;
        const decidedEnd = input.decidedEnd ?? windowEnd(startedOn);
        refuseIf(
          supportStartProblems({
            starter: actor,
            person,
            stay,
            assessments,
            episodes: episodesOf(transaction, person.id),
            startedOn,
            decidedEnd,
          }),
        );
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(supportEpisode, {
          ...columns,
          stayId,
          riskAssessmentId: holdingAssessment(assessments, stayId)?.id ?? "",
          unit,
          initiatedBy: actor.employee,
          startedOn,
          decidedEnd,
        });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Confirms the planning for the own side; the second of the two completes it. */
  confirm(acting: Acting, id: string): Promise<string> {
    const { author, actor, person } = acting;
    return this.#change(acting, id, (transaction, episode) => {
      const listed = listedCentre(transaction, person.id, acting.today);
      const facts = { confirmer: actor, episode, listedCentre: listed };
      refuseIf(planningProblems(facts));
      const side =
        planningSide(facts) === "SUPPORT"
          ? { supportPhysician: actor.employee }
          : { healthCentrePhysician: actor.employee };
      const { supportPhysician, healthCentrePhysician } = { ...episode, ...side };
      const both = supportPhysician !== null && healthCentrePhysician !== null;
      transaction.update(supportEpisode, id, null, {
        ...side,
        planningConfirmedAt: both ? changedAt(author) : null,
      });
    });
  }

  /** Notes a contact; one with the patient is an encounter too, and the first is noted in the episode. */
  contact(
    acting: Acting,
    id: string,
    input: {
      readonly kind: SupportContactKind;
      readonly encounterKind: EncounterKind | null;
      readonly at: string | null | undefined;
    },
  ): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.#change(acting, id, (transaction, episode) => {
      const { kind, encounterKind } = input;
      const at = instantOr(author, input.at);
      refuseUnlessHappened(acting, "at", at);
      refuseIf([
        ...supportContactProblems({ actor, episode, at, field: "at" }),
        ...when(kind === "PATIENT" && encounterKind === null, "VALUE_REQUIRED", "encounterKind"),
      ]);
      const values = { kind, at, practitionerHsaId: actor.employee };
      transaction.insert(supportContact, {
        ...clinicalColumns(author, person.id, own),
        ...values,
        episodeId: id,
        encounterKind: kind === "PATIENT" ? encounterKind : null,
      });
      if (kind !== "PATIENT" || encounterKind === null) return;
      transaction.insert(encounter, {
        ...clinicalColumns(author, person.id, own),
        kind: encounterKind,
        profession: "PHYSICIAN",
        practitionerHsaId: actor.employee,
        unit: own.authorUnit,
        at,
        planned: true,
        afterDischargeOf: episode.stayId,
      });
      if (episode.firstPhysicianContactAt === null || at < episode.firstPhysicianContactAt)
        transaction.update(supportEpisode, id, null, { firstPhysicianContactAt: at });
    });
  }

  /** Decides a later end. */
  extend(
    acting: Acting,
    id: string,
    expectedVersion: number,
    input: { readonly reason: string; readonly individualReview: boolean; readonly newEnd: string },
  ): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.#change(acting, id, (transaction, episode) => {
      const decidedAt = changedAt(author);
      const extensions = extensionsOf(transaction, id);
      refuseIf([
        ...supportExtensionProblems({
          decider: actor,
          episode: { ...episode, extensions },
          decidedAt,
          ...input,
        }),
        ...(input.reason.trim() === "" ? [] : reasonProblems("reason", input.reason)),
      ]);
      transaction.insert(supportExtension, {
        ...clinicalColumns(author, person.id, own),
        ...input,
        episodeId: id,
        decidedAt,
        decidedBy: actor.employee,
      });
      transaction.update(supportEpisode, id, expectedVersion, rewritten(author));
    });
  }

  /** Notes the dialogue with the listed health centre. */
  handOver(
    acting: Acting,
    id: string,
    expectedVersion: number,
    dialogueAt: string | null | undefined,
  ): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.#change(acting, id, (transaction, episode) => {
      const at = instantOr(author, dialogueAt);
      refuseUnlessHappened(acting, "dialogueAt", at);
      refuseIf(supportContactProblems({ actor, episode, at, field: "dialogueAt" }));
      transaction.update(supportEpisode, id, expectedVersion, {
        handoverDialogueAt: at,
        ...rewritten(author),
      });
      transaction.insert(supportContact, {
        ...clinicalColumns(author, person.id, own),
        episodeId: id,
        kind: "HEALTH_CENTRE",
        at,
        practitionerHsaId: actor.employee,
      });
    });
  }

  /** Takes over, for the listed health centre; the support ends that day. */
  accept(acting: Acting, id: string, expectedVersion: number): Promise<string> {
    const { author, actor, person, today } = acting;
    return this.#change(acting, id, (transaction, episode) => {
      const acceptedAt = changedAt(author);
      const listed = listedCentre(transaction, person.id, today);
      refuseIf([
        ...acceptanceProblems({ acceptor: actor, episode, listedCentre: listed, acceptedAt }),
        ...when(
          dayOf(acceptedAt) < episode.startedOn,
          "STATUS_NOT_ALLOWED",
          "episode",
          "The support has not begun.",
        ),
      ]);
      transaction.update(supportEpisode, id, expectedVersion, {
        handoverAcceptedBy: actor.employee,
        handoverAcceptedAt: acceptedAt,
        endedOn: dayOf(acceptedAt),
        outcome: "DISCHARGED_TO_HEALTH_CENTRE",
      });
    });
  }

  /** Ends support that no health centre takes over. */
  end(
    acting: Acting,
    id: string,
    expectedVersion: number,
    outcome: SupportOutcome,
    endedOn: string,
  ): Promise<string> {
    const { author, actor, person, today } = acting;
    return this.#change(acting, id, (transaction, episode) => {
      const at = `${endedOn}T12:00:00+01:00`;
      refuseIf([
        ...supportContactProblems({ actor, episode, at, field: "endedOn" }),
        ...happenedOnProblems("endedOn", endedOn, person, today),
        ...when(
          outcome === "DISCHARGED_TO_HEALTH_CENTRE",
          "DIALOGUE_REQUIRED",
          "outcome",
          "A handover to the health centre needs a dialogue and an acceptance.",
        ),
        ...when(
          outcome === "DECEASED" && person.deceasedOn === null,
          "STEP_MISSING",
          "outcome",
          "The population register must have the death first.",
        ),
      ]);
      transaction.update(supportEpisode, id, expectedVersion, { endedOn, outcome, ...rewritten(author) });
    });
  }

  #change(
    acting: Acting,
    id: string,
    work: (transaction: PatientTransaction, episode: SupportEpisodeRow & { goneHome: boolean }) => void,
  ): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const episode = episodesOf(transaction, acting.person.id).find((each) => each.id === id);
        refuseUnlessAbout(acting, episode, "episode");
        const stay = staysOf(transaction, acting.person.id).find(({ id }) => id === episode?.stayId);
        if (episode !== undefined) work(transaction, { ...episode, goneHome: stay?.dischargedAt != null });
        return id;
      },
      acting.once,
    );
  }
}
