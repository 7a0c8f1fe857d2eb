/** Who acts on whom in a change about care, and when. */
import type { Author, OnlyOnce } from "@vardgraf/core";
import { refuseIf } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { Owner } from "../../access/reader.js";
import type { Actor } from "../../rules/actor.js";
import { happenedProblems } from "../../rules/happened.js";
import { when } from "../../rules/problems.js";
import type { PatientRow } from "../../tables.js";
import { storedInstant } from "../../tables/stored-instant.js";
import { changedAt } from "./clinical.js";

/** A change that has been decided on: who makes it about whom, in whose rows, on which day. */
export interface Acting {
  readonly author: Author;
  readonly actor: Actor;
  /** The caller's own provider and unit: custodian and author of new rows. */
  readonly own: Owner;
  readonly person: PatientRow;
  /** The caller acts for social services, not for health care. */
  readonly forSocialServices: boolean;
  /** The Stockholm day of the request. */
  readonly today: string;
  readonly once: OnlyOnce;
}

/** An instant of the input as the rows keep it; the instant of the change when absent. */
export function instantOr(author: Author, at: string | null | undefined): string {
  return at == null ? changedAt(author) : storedInstant(Temporal.Instant.from(at));
}

/** Refuses an instant outside the person's life or in the future. */
export function refuseUnlessHappened({ author, person }: Acting, field: string, at: string): void {
  refuseIf(happenedProblems(field, at, person, Temporal.Instant.from(author.at)));
}

/** Refuses a row of somebody else: an id of another patient is answered as an unknown one. */
export function refuseUnlessAbout(
  { person }: Pick<Acting, "person">,
  row: { readonly patientId: string } | undefined,
  field: string,
): void {
  refuseIf(when(row?.patientId !== person.id, "NOT_FOUND", field));
}

/** What every change of an existing row also sets: when and by whom it was written last. */
export function rewritten(author: Author): { readonly recordedAt: string; readonly recordedBy: string } {
  return { recordedAt: changedAt(author), recordedBy: author.employeeHsaId ?? "PATIENT" };
}
