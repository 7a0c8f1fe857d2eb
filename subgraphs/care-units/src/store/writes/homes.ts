/** Writes places and main responsible physicians of care homes. */
import { type Author, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import {
  appointedOn,
  appointmentPeriodProblems,
  type Candidate,
  candidateProblems,
  succession,
} from "../../rules/main-physician.js";
import { isHeadOf, isOf } from "../../rules/office.js";
import { placesProblems } from "../../rules/places-registration.js";
import { seenVersionProblems } from "../../rules/seen-version.js";
import * as tables from "../../tables.js";
import { existing, homeById, partiesOf, staffByIds, type Transaction } from "./facts.js";

/** Input of `registerCareHomePlaces`. */
export interface PlacesInput {
  readonly careHome: string;
  readonly places: number;
  readonly validFrom: string;
  readonly expectedVersion: number | null;
  readonly idempotencyKey: string | null;
}

/** Input of `appointMainPhysician`. */
export interface AppointInput {
  readonly careHome: string;
  readonly practitioner: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly expectedVersion: number | null;
  readonly idempotencyKey: string | null;
}

/** Changes of care homes by one side alone; each returns the id of the home. */
export class HomeWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Publishes a number of places from a day, or corrects the one from that very day. Row B55. */
  async registerPlaces(author: Author, officer: KnownCaller, input: PlacesInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const home = existing(homeById(transaction, input.careHome), "careHome");
      if (!isOf(officer, partiesOf(transaction, home).municipalityNumber))
        throw refuse("FORBIDDEN", "Only the home's own municipality registers its places.");
      refuseIf(placesProblems(input.places));
      const { careHomePlaces: t } = tables;
      const id = `${home.id}:${input.validFrom}`;
      const present = transaction.db.select().from(t).where(eq(t.id, id)).get() ?? null;
      refuseIf(seenVersionProblems(present, input.expectedVersion, "number of places from that day"));
      const { places, validFrom } = input;
      if (present === null)
        transaction.insert(t, { id, careHomeId: home.id, validFrom, places, recorded: true });
      else transaction.update(t, id, input.expectedVersion, { places, recorded: true });
      return home.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }

  /** Appoints the home's main responsible physician; who held it before ends the day before. Row B56. */
  async appoint(author: Author, officer: KnownCaller, input: AppointInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const home = existing(homeById(transaction, input.careHome), "careHome");
      if (!isHeadOf(officer, home.healthCentreHsaId))
        throw refuse("FORBIDDEN", "Only the head of the home's health centre appoints its physician.");
      const { careHomePhysicians: t } = tables;
      const before = transaction.db.select().from(t).where(eq(t.careHomeId, home.id)).all();
      refuseIf(
        seenVersionProblems(
          appointedOn(before, input.validFrom),
          input.expectedVersion,
          "physician who is appointed on that day",
        ),
      );
      refuseIf([
        ...candidateProblems(
          candidate(transaction, input.practitioner),
          home.healthCentreHsaId,
          input.validFrom,
        ),
        ...appointmentPeriodProblems(before, input),
      ]);
      const term = { practitionerHsaId: input.practitioner, validTo: input.validTo, recorded: true };
      const done = succession(before, input.validFrom);
      if (done.step === "CORRECT") {
        transaction.update(t, done.id, done.version, term);
        return home.id;
      }
      if (done.step === "FOLLOW")
        transaction.update(t, done.id, done.version, { validTo: done.lastDay, recorded: true });
      const { validFrom } = input;
      transaction.insert(t, { id: `${home.id}:${validFrom}`, careHomeId: home.id, validFrom, ...term });
      return home.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

/** Somebody with the commissions that the directory knows; null for somebody whom it does not know. */
function candidate(transaction: Transaction, hsaId: string): Candidate | null {
  const person = staffByIds(transaction, [hsaId]).get(hsaId);
  if (person === undefined) return null;
  const { assignments: t } = tables;
  const commissions = transaction.db.select().from(t).where(eq(t.practitionerHsaId, hsaId)).all();
  return { professions: person.professions, commissions };
}
