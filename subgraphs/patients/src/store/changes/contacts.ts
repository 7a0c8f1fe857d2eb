/** Changes of listings, fixed contacts and care teams. */
import { refuseIf, userError } from "@vardgraf/core";
import { and, eq, isNull } from "drizzle-orm";
import { residenceOn } from "../../rules/residence-on.js";
import { fixedContactVerdict } from "../../rules/fixed-contact.js";
import { happenedOnProblems, lifeProblems } from "../../rules/happened.js";
import { dayBefore, endProblems, periodProblems } from "../../rules/period-change.js";
import { when, whenTooLong } from "../../rules/problems.js";
import { readableOf, toldProblems } from "../../rules/withheld.js";
import {
  careTeam,
  type CareProfession,
  type CareTeamParticipant,
  dischargeProcess,
  fixedContact,
  type FixedContactType,
  listing,
} from "../../tables.js";
import { otherCentrePolicy } from "../contact-policy.js";
import { type Acting, refuseUnlessAbout, rewritten } from "./acting.js";
import { changedAt, clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";
import { listedCentre, listingsOf, residencesOf } from "./reading.js";

/** A fixed contact to assign. */
export interface NewFixedContact {
  readonly type: FixedContactType;
  readonly practitioner: string;
  readonly profession: CareProfession;
  readonly validFrom: string;
  readonly patientInformedOn: string | null;
  readonly internalNote: string | null;
}

/** Writes whom a patient turns to. */
export class ContactChanges {
  constructor(private readonly changes: PatientChanges) {}

  /**
   * Lists a patient; ends the listing that it takes over from the day before, also another centre's: the choice is
   * the patient's (B57). `readable` are ids of the listings that the caller may read. Resolves to its id.
   */
  list(
    acting: Acting,
    input: { readonly healthCentre: string; readonly validFrom: string; readonly replaces: string | null },
    readable: ReadonlySet<string>,
  ): Promise<string> {
    const { author, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const { healthCentre, validFrom, replaces } = input;
        const others = listingsOf(transaction, person.id);
        refuseIf(lifeProblems("validFrom", validFrom, person));
        const beside = (rows: typeof others) => periodProblems({ validFrom, others: rows, replaces });
        refuseIf(toldProblems(beside(others), beside(readableOf(others, readable))));
        if (replaces !== null)
          transaction.update(listing, replaces, null, {
            validTo: dayBefore(validFrom),
            ...rewritten(author),
          });
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(listing, { ...columns, healthCentre, validFrom });
        return columns.id;
      },
      acting.once,
    );
  }

  /**
   * Assigns a contact at the own unit. The fixed care contact of the health centre that an open discharge is
   * addressed to is that of the discharge too (law 2017:612 ch. 2 § 5). `readable` are ids of the contacts that the
   * caller may read. Resolves to its id.
   */
  assign(acting: Acting, input: NewFixedContact, readable: ReadonlySet<string>): Promise<string> {
    const { author, own, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const { practitioner, profession, ...values } = input;
        const home = residenceOn(residencesOf(transaction, person.id), input.validFrom);
        const others = contactsOf(transaction, person.id, input.type);
        const facts = {
          type: input.type,
          unit: own.authorUnit,
          contactProfession: profession,
          validFrom: input.validFrom,
          listedCentre: listedCentre(transaction, person.id, input.validFrom),
          inCareHome: home !== null && home.form !== "ORDINARY",
          policy: otherCentrePolicy(home?.municipality ?? person.registeredMunicipality),
        };
        refuseIf([
          ...fixedContactVerdict({ ...facts, others: readableOf(others, readable) }).problems,
          ...lifeProblems("validFrom", input.validFrom, person),
          ...informedProblems(input.patientInformedOn, person, today),
          ...whenTooLong(input.internalNote, "internalNote"),
        ]);
        refuseIf(toldProblems(fixedContactVerdict({ ...facts, others }).problems, []));
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(fixedContact, {
          ...columns,
          ...values,
          practitionerHsaId: practitioner,
          unit: own.authorUnit,
        });
        if (input.type === "FIXED_CARE_CONTACT") appointInDischarge(transaction, acting, practitioner);
        return columns.id;
      },
      acting.once,
    );
  }

  /** Ends a contact on a day. */
  end(acting: Acting, id: string, expectedVersion: number, validTo: string): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const row = transaction.row(fixedContact, id);
        refuseUnlessAbout(acting, row, "contact");
        refuseIf([...standingProblems(row, "contact"), ...endProblems(row, validTo)]);
        transaction.update(fixedContact, id, expectedVersion, { validTo, ...rewritten(acting.author) });
        return id;
      },
      acting.once,
    );
  }

  /** Notes that the patient was told. */
  inform(acting: Acting, id: string, expectedVersion: number, informedOn: string): Promise<string> {
    const { author, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const row = transaction.row(fixedContact, id);
        refuseUnlessAbout(acting, row, "contact");
        refuseIf([
          ...standingProblems(row, "contact"),
          ...informedProblems(informedOn, person, today),
          ...when(
            informedOn < row.validFrom,
            "DAY_ORDER",
            "informedOn",
            "The patient is told when the contact has begun.",
          ),
        ]);
        transaction.update(fixedContact, id, expectedVersion, {
          patientInformedOn: informedOn,
          ...rewritten(author),
        });
        return id;
      },
      acting.once,
    );
  }

  /** Says who is in the own provider's team. Resolves to its id. */
  setTeam(
    acting: Acting,
    participants: readonly CareTeamParticipant[],
    expectedVersion: number | null,
  ): Promise<string> {
    const { author, own, person, today } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const team = teamOf(transaction, person.id, own.custodianProvider);
        refuseIf([
          ...when(participants.length === 0, "VALUE_REQUIRED", "participants"),
          ...when(
            team !== undefined && expectedVersion === null,
            "VALUE_REQUIRED",
            "expectedVersion",
            "There is a team already: read it, and send its version.",
          ),
          ...lifeProblems("patient", today, person),
        ]);
        if (team === undefined) {
          const columns = clinicalColumns(author, person.id, own);
          transaction.insert(careTeam, { ...columns, participants, validFrom: today });
          return columns.id;
        }
        transaction.update(careTeam, team.id, expectedVersion, { participants, ...rewritten(author) });
        return team.id;
      },
      acting.once,
    );
  }
}

function standingProblems(row: { readonly enteredInErrorAt: string | null }, field: string) {
  return row.enteredInErrorAt === null
    ? []
    : [userError("STATUS_NOT_ALLOWED", field, "It was marked as entered in error.")];
}

function informedProblems(informedOn: string | null, person: Acting["person"], today: string) {
  const field = "patientInformedOn";
  return informedOn === null ? [] : happenedOnProblems(field, informedOn, person, today);
}

function contactsOf({ db }: PatientTransaction, patientId: string, type: FixedContactType) {
  return db
    .select()
    .from(fixedContact)
    .where(
      and(
        eq(fixedContact.patientId, patientId),
        eq(fixedContact.type, type),
        isNull(fixedContact.enteredInErrorAt),
      ),
    )
    .all();
}

function teamOf({ db }: PatientTransaction, patientId: string, provider: string) {
  return db
    .select()
    .from(careTeam)
    .where(
      and(
        eq(careTeam.patientId, patientId),
        eq(careTeam.custodianProvider, provider),
        isNull(careTeam.validTo),
        isNull(careTeam.enteredInErrorAt),
      ),
    )
    .get();
}

function appointInDischarge(
  transaction: PatientTransaction,
  { author, own, person }: Acting,
  practitioner: string,
): void {
  const open = transaction.db
    .select({ id: dischargeProcess.id })
    .from(dischargeProcess)
    .where(
      and(
        eq(dischargeProcess.patientId, person.id),
        eq(dischargeProcess.healthCentre, own.authorUnit),
        isNull(dischargeProcess.fixedCareContact),
        isNull(dischargeProcess.enteredInErrorAt),
      ),
    )
    .all();
  for (const { id } of open) {
    const fixedCareContactAt = changedAt(author);
    transaction.update(dischargeProcess, id, null, { fixedCareContact: practitioner, fixedCareContactAt });
  }
}
