/** Writes deviations. Rows B8, E57, E58. */
import { randomBytes } from "node:crypto";
import {
  type Author,
  ChangeRefused,
  type Changes,
  type KnownCaller,
  refuse,
  refuseIf,
  userError,
} from "@vardgraf/core";
import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { isInvolved } from "../../rules/case-readers.js";
import { deviationProblems, statusProblems } from "../../rules/deviation.js";
import * as tables from "../../tables.js";
import { homeById, providerById, type Transaction } from "./facts.js";

/** Input of `reportDeviation`. */
export interface ReportInput {
  readonly description: string;
  readonly concernsProvider: string;
  readonly otherProvider: string | null;
  readonly careHome: string | null;
  readonly idempotencyKey: string | null;
}

/** Input of `setDeviationStatus`. */
export interface StatusInput {
  readonly id: string;
  readonly status: tables.DeviationStatus;
  readonly outcome: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** Changes of deviations; each returns the id of the deviation. */
export class DeviationWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Reports a deviation between the caller's provider and another one. */
  async report(author: Author, staff: KnownCaller, input: ReportInput, today: string): Promise<string> {
    const work = (transaction: Transaction): string => {
      const { employeeHsaId, unitHsaId, providerHsaId } = staff;
      if (employeeHsaId === null || unitHsaId === null || providerHsaId === null)
        throw refuse("COMMISSION_REQUIRED");
      const concerns = providerById(transaction, input.concernsProvider)?.id ?? null;
      const other = providerById(transaction, input.otherProvider ?? providerHsaId)?.id ?? null;
      const homeKnown = input.careHome === null || homeById(transaction, input.careHome) !== null;
      const { description } = input;
      refuseIf(deviationProblems({ description, concerns, other, own: providerHsaId, homeKnown }));
      const { id } = transaction.insert(tables.deviations, {
        id: deviationId(author.at),
        reportedBy: employeeHsaId,
        reportingUnitHsaId: unitHsaId,
        concernsProviderHsaId: input.concernsProvider,
        otherProviderHsaId: input.otherProvider ?? providerHsaId,
        careHomeId: input.careHome,
        description,
        status: "OPEN",
        outcome: null,
        openedAt: author.at,
        openedOn: today,
        recorded: true,
      });
      return id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }

  /** Says that a deviation is handled, or that it could not be remedied. */
  async setStatus(author: Author, officer: KnownCaller, input: StatusInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const { deviations: t } = tables;
      const deviation = transaction.db.select().from(t).where(eq(t.id, input.id)).get();
      const parties = [deviation?.concernsProviderHsaId, deviation?.otherProviderHsaId].flatMap(
        (hsaId) => (hsaId === undefined ? null : providerById(transaction, hsaId)?.organizationNumber) ?? [],
      );
      // Not there and not one's own are the same answer.
      if (deviation === undefined || !isInvolved(officer.organisationNumber, parties))
        throw new ChangeRefused([userError("UNKNOWN_REFERENCE", "id")]);
      const { status, outcome } = input;
      transaction.update(t, input.id, input.expectedVersion, { status, outcome, recorded: true });
      refuseIf(statusProblems(deviation.status, status, outcome));
      return input.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

/** An id whose order is the order of time: milliseconds since 1970, then chance. */
function deviationId(at: string): string {
  const milliseconds = Temporal.Instant.from(at).epochMilliseconds;
  return `${milliseconds.toString(16).padStart(12, "0")}-${randomBytes(8).toString("hex")}`;
}
