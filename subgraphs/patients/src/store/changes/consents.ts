/** Changes of consents, and of what stands in their place. */
import { type Author, type OnlyOnce, refuseIf, userError } from "@vardgraf/core";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { ChangeablePatient } from "../../access/visible.js";
import type { Owner } from "../../access/reader.js";
import { consentProblems, type NewConsent } from "../../rules/privacy/consent-problems.js";
import { consent, type ConsentAssertion, type ConsentRow, type ConsentScope } from "../../tables.js";
import { changedAt, clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";

/** Whose staff a consent opens for: a unit, or one employee of it. */
export interface ConsentFor {
  readonly owner: Owner;
  readonly person: string | null;
}

/** Writes consents. */
export class ConsentChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Registers a consent; refuses what {@link consentProblems} finds. Resolves to its id. */
  register(
    author: Author,
    { id, person }: ChangeablePatient,
    input: NewConsent & { readonly representedBy: string | null },
    { owner, person: forPerson }: ConsentFor,
    today: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        const registered = holding(transaction, id, owner.authorUnit, forPerson, today);
        refuseIf(consentProblems(input, { ...person, registered }, today));
        return insertConsent(transaction, author, id, owner, {
          scope: input.scope,
          assertion: input.basis,
          forPerson,
          representedBy: input.representedBy,
          reason: input.statement,
          validFrom: today,
          validTo: input.validTo,
        });
      },
      once,
    );
  }

  /** Documents a lasting incapacity for a unit. Resolves to the id of what stands in place of a consent. */
  incapacity(
    author: Author,
    patientId: string,
    owner: Owner,
    statements: Readonly<Record<string, string>>,
    period: { readonly validFrom: string; readonly validTo: string },
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) =>
        insertConsent(transaction, author, patientId, owner, {
          scope: "UNIFIED_RECORD",
          assertion: "INCAPACITY",
          forPerson: null,
          representedBy: null,
          reason: JSON.stringify(statements),
          ...period,
        }),
      once,
    );
  }

  /** Takes a consent back. */
  cancel(author: Author, id: string, expectedVersion: number, once: OnlyOnce): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        refuseUnlessActive(transaction.row(consent, id));
        transaction.update(consent, id, expectedVersion, { cancelledAt: changedAt(author) });
        return id;
      },
      once,
    );
  }

  /** Marks a consent as registered in error. */
  markInError(
    author: Author,
    id: string,
    expectedVersion: number,
    reason: string,
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        if (transaction.row(consent, id).enteredInErrorAt !== null)
          refuseIf([userError("CONSENT_NOT_ACTIVE", "consent")]);
        transaction.update(consent, id, expectedVersion, {
          enteredInErrorAt: changedAt(author),
          enteredInErrorReason: reason,
        });
        return id;
      },
      once,
    );
  }
}

/** Writes a new row; resolves to its id. */
export function insertConsent(
  transaction: PatientTransaction,
  author: Author,
  patientId: string,
  owner: Owner,
  row: Pick<ConsentRow, "scope" | "forPerson" | "representedBy" | "reason" | "validFrom" | "validTo"> & {
    readonly assertion: ConsentAssertion;
  },
): string {
  const columns = clinicalColumns(author, patientId, owner);
  transaction.insert(consent, { ...columns, forUnit: owner.authorUnit, ...row });
  return columns.id;
}

function refuseUnlessActive(row: ConsentRow): void {
  if (row.cancelledAt !== null || row.enteredInErrorAt !== null)
    refuseIf([userError("CONSENT_NOT_ACTIVE", "consent")]);
}

function holding(
  { db }: PatientTransaction,
  patientId: string,
  forUnit: string,
  forPerson: string | null,
  day: string,
): ConsentScope[] {
  const t = consent;
  return db
    .select({ scope: t.scope })
    .from(t)
    .where(
      and(
        eq(t.patientId, patientId),
        eq(t.forUnit, forUnit),
        eq(t.assertion, "CONSENT"),
        forPerson === null ? isNull(t.forPerson) : or(isNull(t.forPerson), eq(t.forPerson, forPerson)),
        lte(t.validFrom, day),
        or(isNull(t.validTo), gte(t.validTo, day)),
        isNull(t.cancelledAt),
        isNull(t.enteredInErrorAt),
      ),
    )
    .all()
    .map(({ scope }) => scope);
}
