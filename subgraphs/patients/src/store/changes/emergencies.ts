/** Changes in an emergency: its two steps, and requests to other providers to lift their blocks. */
import { type Author, type OnlyOnce, refuseIf, userError } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { Owner } from "../../access/reader.js";
import { dayNumber, dayText } from "../../day.js";
import {
  EMERGENCY_DAYS,
  type EmergencyStatements,
  liftRequestProblems,
  readStatements,
  secondStepProblems,
} from "../../rules/privacy/emergency-problems.js";
import { liftingProblems } from "../../rules/privacy/lifting-problems.js";
import { accessAlert, blockLiftRequest, consent, type ConsentAssertion } from "../../tables.js";
import { storedInstant } from "../../tables/stored-instant.js";
import { holding, lift } from "./blocks.js";
import { changedAt, clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";
import { insertConsent } from "./consents.js";

/** Writes what is opened in an emergency. */
export class EmergencyChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** The first step. Resolves to the id of the assertion. */
  assert(
    author: Author,
    patientId: string,
    owner: Owner,
    statements: EmergencyStatements,
    today: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        alert(transaction, author, patientId, owner, "EMERGENCY_SEEN", statements.reason);
        return insertConsent(transaction, author, patientId, owner, {
          scope: "UNIFIED_RECORD",
          assertion: "EMERGENCY_SEEN",
          forPerson: author.employeeHsaId,
          representedBy: null,
          reason: JSON.stringify(statements),
          validFrom: today,
          validTo: dayText(dayNumber(today) + EMERGENCY_DAYS),
        });
      },
      once,
    );
  }

  /** The second step, on the first. */
  open(
    author: Author,
    id: string,
    expectedVersion: number,
    significance: string,
    owner: Owner,
    today: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        const row = transaction.row(consent, id);
        const by = { unit: owner.authorUnit, employee: author.employeeHsaId ?? "" };
        refuseIf(secondStepProblems(row, by, today));
        const statements = { ...readStatements(row), significance };
        alert(transaction, author, row.patientId, owner, "EMERGENCY", significance);
        transaction.update(consent, id, expectedVersion, {
          assertion: "EMERGENCY",
          reason: JSON.stringify(statements),
        });
        return id;
      },
      once,
    );
  }

  /** Asks a provider to lift its block. Resolves to the id of the request. */
  requestLift(
    author: Author,
    input: { readonly assertion: string; readonly provider: string; readonly reason: string },
    owner: Owner,
    today: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        const asserted = transaction.row(consent, input.assertion);
        const forPerson = author.employeeHsaId ?? "";
        refuseIf(liftRequestProblems(asserted, { unit: owner.authorUnit, employee: forPerson }, today));
        refuseIf(
          outerBlocks(transaction, asserted.patientId, input.provider).length > 0
            ? []
            : [userError("NOTHING_TO_LIFT", "provider")],
        );
        const columns = clinicalColumns(author, asserted.patientId, owner);
        transaction.insert(blockLiftRequest, {
          ...columns,
          blockingProvider: input.provider,
          forUnit: owner.authorUnit,
          forPerson,
          reason: input.reason,
          status: "OPEN",
        });
        return columns.id;
      },
      once,
    );
  }

  /** Decides on a request, for the provider that has blocked; without `until` it is declined. */
  decideLift(
    author: Author,
    id: string,
    expectedVersion: number,
    until: string | null,
    owner: Owner,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        const request = transaction.row(blockLiftRequest, id);
        if (request.status !== "OPEN") refuseIf([userError("BLOCK_LIFT_DECIDED", "request")]);
        if (request.forPerson === author.employeeHsaId)
          refuseIf([userError("SAME_PERSON_DECIDES", "request")]);
        if (until !== null) {
          refuseIf(liftingProblems(until, "EMERGENCY", Temporal.Instant.from(author.at)));
          const { forUnit, forPerson } = request;
          for (const held of outerBlocks(transaction, request.patientId, request.blockingProvider))
            lift(transaction, author, held, owner, { forUnit, forPerson, reason: "EMERGENCY", until });
        }
        transaction.update(blockLiftRequest, id, expectedVersion, {
          status: until === null ? "DECLINED" : "LIFTED",
          until: until === null ? null : storedInstant(Temporal.Instant.from(until)),
          decidedAt: changedAt(author),
          decidedBy: author.employeeHsaId,
        });
        return id;
      },
      once,
    );
  }
}

function outerBlocks(transaction: PatientTransaction, patientId: string, provider: string) {
  return holding(transaction, patientId).filter(
    (held) => held.level === "OUTER" && held.blockedProvider === provider,
  );
}

function alert(
  transaction: PatientTransaction,
  author: Author,
  patientId: string,
  owner: Owner,
  step: ConsentAssertion,
  reason: string,
): void {
  transaction.insert(accessAlert, {
    ...clinicalColumns(author, patientId, owner),
    organisationNumber: owner.custodianProvider.slice(2, 12),
    step,
    reason,
  });
}
