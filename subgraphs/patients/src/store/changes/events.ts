/** Changes of care contacts, medication reviews and the patients' own answers. */
import { refuseIf } from "@vardgraf/core";
import { isPhysician } from "../../rules/actor.js";
import { followsDischargeProblems } from "../../rules/encounter.js";
import { type ExperienceAnswer, experienceProblems } from "../../rules/experience.js";
import { happenedOnProblems } from "../../rules/happened.js";
import { when } from "../../rules/problems.js";
import { readableOf } from "../../rules/withheld.js";
import {
  type CareProfession,
  encounter,
  type EncounterKind,
  experience,
  medicationReview,
  type MedicationReviewKind,
} from "../../tables.js";
import { type Acting, instantOr, refuseUnlessHappened } from "./acting.js";
import { clinicalColumns, type PatientChanges } from "./clinical.js";
import { episodesOf, staysOf } from "./reading.js";

/** A contact that was had. */
export interface NewEncounter {
  readonly kind: EncounterKind;
  readonly profession: CareProfession;
  readonly at: string | null | undefined;
  readonly planned: boolean;
  readonly afterDischargeOf: string | null;
}

/** Writes what has happened. Each change resolves to the id of its row. */
export class EventChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Notes a contact of the own person. `readable` are ids of the stays that the caller may read: others are unknown. */
  meet(acting: Acting, input: NewEncounter, readable: ReadonlySet<string>): Promise<string> {
    const { author, actor, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const at = instantOr(author, input.at);
        refuseUnlessHappened(acting, "at", at);
        const stays = readableOf(staysOf(transaction, person.id), readable);
        const stay = stays.find(({ id }) => id === input.afterDischargeOf) ?? null;
        refuseIf([
          ...(input.afterDischargeOf === null ? [] : followsDischargeProblems(at, stay)),
          ...when(
            input.profession !== "ASSISTANT_NURSE" &&
              input.profession !== "CARE_MANAGER_SOCIAL" &&
              !actor.professions.includes(input.profession),
            "BAD_USER_INPUT",
            "profession",
            "Name a profession that you are licensed for.",
          ),
        ]);
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(encounter, {
          ...columns,
          ...input,
          at,
          practitionerHsaId: actor.employee,
          unit: own.authorUnit,
        });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Notes a medication review. Only a physician's counts, so only a physician notes one (B67). */
  review(acting: Acting, kind: MedicationReviewKind, on: string): Promise<string> {
    const { author, actor, own, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf([
          ...when(!isPhysician(actor), "PHYSICIAN_REQUIRED"),
          ...happenedOnProblems("on", on, person, today),
        ]);
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(medicationReview, {
          ...columns,
          kind,
          performedBy: actor.employee,
          profession: "PHYSICIAN",
          unit: own.authorUnit,
          on,
        });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Notes the patient's own answers; they belong to the service that gave the support. */
  answer(
    acting: Pick<Acting, "author" | "person" | "today" | "once">,
    episodeId: string,
    instrument: string,
    answers: readonly ExperienceAnswer[],
  ): Promise<string> {
    const { author, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const episode = episodesOf(transaction, person.id).find(({ id }) => id === episodeId);
        refuseIf([
          ...when(episode === undefined, "NOT_FOUND", "episode"),
          ...when(
            episode !== undefined && episode.startedOn > today,
            "STATUS_NOT_ALLOWED",
            "episode",
            "The support has not begun.",
          ),
          ...experienceProblems(instrument, answers),
        ]);
        const owner = {
          custodianProvider: episode?.custodianProvider ?? "",
          authorUnit: episode?.unit ?? "",
        };
        const columns = clinicalColumns(author, person.id, owner);
        transaction.insert(experience, { ...columns, episodeId, instrument, answers, answeredOn: today });
        return columns.id;
      },
      acting.once,
    );
  }
}
