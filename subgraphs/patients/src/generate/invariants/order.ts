/** Order in time, and what every row has. */
import { type ClinicalKind, clinicalTables, type PersonRecords } from "../records.js";
import { dayOf, type InvariantFacts } from "./facts.js";

/** Days and instants on which something happened; none may lie outside the person's life or in the future. */
const HAPPENED = [
  "recordedAt",
  "validFrom",
  "admittedAt",
  "dischargedAt",
  "at",
  "on",
  "assessedAt",
  "startedOn",
  "endedOn",
  "decidedAt",
  "heldOn",
  "answeredOn",
  "readyNoticeAt",
  "informationTransferredAt",
  "patientInformedOn",
  "cancelledAt",
] as const;

/** Says what is wrong with the times and ids of a person's rows. */
export function* brokenOrder(records: PersonRecords, facts: InvariantFacts): Generator<string> {
  const { patient } = records;
  const ids = new Set<string>();
  for (const kind of Object.keys(clinicalTables) as ClinicalKind[]) {
    for (const row of records[kind] as readonly Record<string, unknown>[]) {
      if (row["patientId"] !== patient.id) yield `${kind}: of another patient`;
      const id = String(row["id"]);
      if (ids.has(id)) yield `${kind}: id used twice`;
      ids.add(id);
      for (const column of HAPPENED) {
        const value = row[column];
        if (typeof value !== "string") continue;
        const day = dayOf(value);
        if (day < patient.birthDate) yield `${kind}.${column}: before birth`;
        if (day >= facts.asOf) yield `${kind}.${column}: in the future`;
        if (column !== "recordedAt" && patient.deceasedOn !== null && day > patient.deceasedOn) {
          yield `${kind}.${column}: after death`;
        }
      }
      if (typeof row["validTo"] === "string" && String(row["validFrom"]) > row["validTo"])
        yield `${kind}: ends before it begins`;
      if (patient.deceasedOn !== null && row["validTo"] === null) yield `${kind}: goes on after death`;
    }
  }
}
