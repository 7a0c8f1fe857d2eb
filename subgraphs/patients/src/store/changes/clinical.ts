/** What every change of a patient's data starts from. */
import { randomUUID } from "node:crypto";
import type { Author, Changes, ChangeTransaction } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { Owner } from "../../access/reader.js";
import type * as tables from "../../tables.js";
import { storedInstant } from "../../tables/stored-instant.js";

/** Makes changes in the database of the patients subgraph. */
export type PatientChanges = Changes<typeof tables>;
/** One of them, under way. */
export type PatientTransaction = ChangeTransaction<typeof tables>;

/** The instant of a change, as the rows keep instants. */
export function changedAt(author: Author): string {
  return storedInstant(Temporal.Instant.from(author.at));
}

/** The columns that every new clinical row has. A patient's own change has the patient as its writer. */
export function clinicalColumns(author: Author, patientId: string, owner: Owner) {
  return {
    id: randomUUID(),
    patientId,
    custodianProvider: owner.custodianProvider,
    authorUnit: owner.authorUnit,
    recordedAt: changedAt(author),
    recordedBy: author.employeeHsaId ?? "PATIENT",
  };
}
