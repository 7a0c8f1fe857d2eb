/** Changes of blocks: set, lifted for good, lifted for a time. */
import { type Author, type OnlyOnce, refuseIf, userError } from "@vardgraf/core";
import { and, eq, isNull } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Owner } from "../../access/reader.js";
import { blockProblems, type NewBlock } from "../../rules/privacy/block-problems.js";
import {
  DISCLOSURE_HOURS,
  disclosureProblems,
  liftingProblems,
} from "../../rules/privacy/lifting-problems.js";
import {
  block,
  blockDisclosure,
  blockRevocation,
  type BlockRevocationReason,
  type BlockRow,
} from "../../tables.js";
import { storedInstant } from "../../tables/stored-instant.js";
import { changedAt, clinicalColumns, type PatientChanges, type PatientTransaction } from "./clinical.js";

/** Writes blocks. */
export class BlockChanges {
  constructor(private readonly changes: PatientChanges) {}

  /** Sets a block, from now on; refuses what {@link blockProblems} finds. Resolves to its id. */
  set(
    author: Author,
    patientId: string,
    input: NewBlock,
    setFor: { readonly ownProvider: string } | "ANY_PROVIDER",
    once: OnlyOnce,
  ): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        refuseIf(blockProblems(input, holding(transaction, patientId), setFor));
        const columns = clinicalColumns(author, patientId, {
          custodianProvider: input.provider,
          authorUnit: author.unitHsaId ?? input.unit ?? input.provider,
        });
        transaction.insert(block, {
          ...columns,
          level: input.level,
          blockedUnit: input.unit,
          blockedProvider: input.provider,
          infoFrom: input.infoFrom,
          infoTo: input.infoTo,
          status: "ACTIVE",
        });
        return columns.id;
      },
      once,
    );
  }

  /** Lifts a block for good. */
  revoke(author: Author, id: string, expectedVersion: number, once: OnlyOnce): Promise<string> {
    return this.changes.make(
      author,
      (transaction) => {
        if (transaction.row(block, id).status !== "ACTIVE")
          refuseIf([userError("BLOCK_NOT_ACTIVE", "block")]);
        transaction.update(block, id, expectedVersion, { status: "REVOKED", revokedAt: changedAt(author) });
        return id;
      },
      once,
    );
  }

  /** Notes that the blocking units of the own provider are shown. Resolves to the id of the disclosure. */
  disclose(
    author: Author,
    patientId: string,
    owner: Owner,
    basis: BlockRevocationReason,
    reason: string,
  ): Promise<string> {
    const until = storedInstant(Temporal.Instant.from(author.at).add({ hours: DISCLOSURE_HOURS }));
    return this.changes.make(author, (transaction) => {
      const columns = clinicalColumns(author, patientId, owner);
      transaction.insert(blockDisclosure, { ...columns, basis, reason, until });
      return columns.id;
    });
  }

  /** Lifts an inner block of the own provider for the own unit and a time. Resolves to the id of the lifting. */
  liftForATime(
    author: Author,
    input: {
      readonly disclosure: string;
      readonly block: string;
      readonly basis: BlockRevocationReason;
      readonly until: string;
    },
    owner: Owner,
    once: OnlyOnce,
  ): Promise<string> {
    const now = Temporal.Instant.from(author.at);
    return this.changes.make(
      author,
      (transaction) => {
        const shown = transaction.row(blockDisclosure, input.disclosure);
        const by = { unit: owner.authorUnit, employee: author.employeeHsaId ?? "", basis: input.basis };
        const held = transaction.row(block, input.block);
        refuseIf([
          ...disclosureProblems(shown, by, now),
          ...liftingProblems(input.until, input.basis, now),
          ...(held.patientId === shown.patientId && isOwnInner(held, owner)
            ? []
            : [userError("BLOCK_OF_OTHER_PROVIDER", "block")]),
          ...(held.status === "ACTIVE" ? [] : [userError("BLOCK_NOT_ACTIVE", "block")]),
        ]);
        return lift(transaction, author, held, owner, {
          forUnit: owner.authorUnit,
          forPerson: author.employeeHsaId,
          reason: input.basis,
          until: input.until,
        });
      },
      once,
    );
  }
}

/** Writes a lifting of `held`; returns its id. */
export function lift(
  transaction: PatientTransaction,
  author: Author,
  held: BlockRow,
  owner: Owner,
  lifting: {
    readonly forUnit: string;
    readonly forPerson: string | null;
    readonly reason: BlockRevocationReason;
    readonly until: string;
  },
): string {
  const columns = clinicalColumns(author, held.patientId, owner);
  const until = storedInstant(Temporal.Instant.from(lifting.until));
  transaction.insert(blockRevocation, { ...columns, ...lifting, blockId: held.id, until });
  return columns.id;
}

/** Blocks of a patient that hold. */
export function holding({ db }: PatientTransaction, patientId: string): (BlockRow & NewBlock)[] {
  return db
    .select()
    .from(block)
    .where(and(eq(block.patientId, patientId), eq(block.status, "ACTIVE"), isNull(block.enteredInErrorAt)))
    .all()
    .map((row) => ({ ...row, provider: row.blockedProvider, unit: row.blockedUnit }));
}

function isOwnInner(held: BlockRow, owner: Owner): boolean {
  return held.level === "INNER" && held.blockedProvider === owner.custodianProvider;
}
