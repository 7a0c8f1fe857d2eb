/** Changes of where a patient lives and who has taken on the care. */
import { refuseIf } from "@vardgraf/core";
import { and, eq, isNull } from "drizzle-orm";
import { lifeProblems } from "../../rules/happened.js";
import { dayBefore, endProblems, periodProblems } from "../../rules/period-change.js";
import { when } from "../../rules/problems.js";
import { moveProblems, moverProblems } from "../../rules/residence-move.js";
import { type CareProfession, municipalCareEnrolment, type ResidenceForm, residence } from "../../tables.js";
import { type Acting, refuseUnlessAbout, rewritten } from "./acting.js";
import { clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";
import { residencesOf } from "./reading.js";

/** A move. */
export interface NewResidence {
  readonly form: ResidenceForm;
  readonly careHomeId: string | null;
  readonly municipality: string;
  readonly careAreaId: string | null;
  readonly shortTerm: boolean;
  readonly validFrom: string;
}

/** Writes housing and enrolments. */
export class HousingChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Moves a patient; ends the home that it takes over from the day before. Resolves to the id of the residence. */
  move(acting: Acting, input: NewResidence, replaces: string | null): Promise<string> {
    const { author, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const others = residencesOf(transaction, person.id);
        const replaced = others.find(({ id }) => id === replaces) ?? null;
        refuseIf(moverProblems({ mover: acting.actor, replaced }));
        refuseIf([
          ...moveProblems({ ...input, birthDate: person.birthDate, others, replaces }),
          ...lifeProblems("validFrom", input.validFrom, person),
        ]);
        if (replaces !== null) {
          const validTo = dayBefore(input.validFrom);
          transaction.update(residence, replaces, null, { validTo, ...rewritten(author) });
        }
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(residence, { ...columns, ...input });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Enrols a patient in the care of the own unit. Resolves to the id of the enrolment. */
  enrol(
    acting: Acting,
    input: {
      readonly municipality: string;
      readonly professions: readonly CareProfession[];
      readonly validFrom: string;
    },
  ): Promise<string> {
    const { author, own, person } = acting;
    return this.changes.make(
      author,
      (transaction) => {
        const { validFrom, professions } = input;
        const others = enrolmentsOf(transaction, person.id, own.custodianProvider);
        refuseIf([
          ...when(professions.length === 0, "VALUE_REQUIRED", "professions"),
          ...periodProblems({ validFrom, others, replaces: null }),
          ...lifeProblems("validFrom", validFrom, person),
        ]);
        const columns = clinicalColumns(author, person.id, own);
        transaction.insert(municipalCareEnrolment, { ...columns, ...input, unit: own.authorUnit });
        return columns.id;
      },
      acting.once,
    );
  }

  /** Ends an enrolment on a day. */
  endEnrolment(acting: Acting, id: string, expectedVersion: number, validTo: string): Promise<string> {
    return this.changes.make(
      acting.author,
      (transaction) => {
        const row = transaction.row(municipalCareEnrolment, id);
        refuseUnlessAbout(acting, row, "enrolment");
        refuseIf(endProblems(row, validTo));
        transaction.update(municipalCareEnrolment, id, expectedVersion, {
          validTo,
          ...rewritten(acting.author),
        });
        return id;
      },
      acting.once,
    );
  }
}

function enrolmentsOf({ db }: PatientTransaction, patientId: string, provider: string) {
  const t = municipalCareEnrolment;
  return db
    .select()
    .from(t)
    .where(and(eq(t.patientId, patientId), eq(t.custodianProvider, provider), isNull(t.enteredInErrorAt)))
    .all();
}
