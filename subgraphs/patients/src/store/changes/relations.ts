/** Changes of what opens a record for a time: declared care relations, reviews of cases. */
import { type Author, type OnlyOnce, refuseIf } from "@vardgraf/core";
import type { Owner } from "../../access/reader.js";
import { type OpenedFor, relationProblems, reviewProblems } from "../../rules/privacy/relation-problems.js";
import { patientRelation, reviewCase } from "../../tables.js";
import { clinicalColumns, type PatientChanges } from "./clinical.js";

/** Writes relations and reviews. */
export class RelationChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Declares a relation of one employee; refuses what {@link relationProblems} finds. Resolves to its id. */
  declare(
    author: Author,
    patientId: string,
    owner: Owner,
    input: OpenedFor,
    today: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf(relationProblems(input, today));
        const columns = clinicalColumns(author, patientId, owner);
        transaction.insert(patientRelation, {
          ...columns,
          unit: owner.authorUnit,
          employeeHsaId: author.employeeHsaId,
          reason: input.reason,
          validFrom: today,
          validTo: input.validTo,
        });
        return columns.id;
      },
      once,
    );
  }

  /** Opens a review of a person's case; refuses what {@link reviewProblems} finds. Resolves to its id. */
  review(
    author: Author,
    patientId: string,
    owner: Owner,
    input: OpenedFor,
    today: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf(reviewProblems(input, today));
        const columns = clinicalColumns(author, patientId, owner);
        transaction.insert(reviewCase, {
          ...columns,
          organisationNumber: owner.custodianProvider.slice(2, 12),
          reason: input.reason,
          validFrom: today,
          validTo: input.validTo,
        });
        return columns.id;
      },
      once,
    );
  }
}
