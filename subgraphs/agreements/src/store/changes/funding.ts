/** Changes of agreements' money. */
import { randomUUID } from "node:crypto";
import { ChangeRefused, type KnownCaller, refuse, refuseIf, userError } from "@vardgraf/core";
import { asc, eq } from "drizzle-orm";
import type { RecordAllocationInput } from "../../generated/resolvers.js";
import { allocationProblems } from "../../rules/allocation.js";
import * as tables from "../../tables.js";
import { readAgreement } from "../lifecycle-facts.js";
import type { Transaction } from "./acting.js";
import { ownRegion } from "./own-region.js";
import { putRow } from "./put-row.js";

/** Records an amount of an agreement of the caller's region, or corrects one; answers the ids of both. */
export function recordAllocation(
  transaction: Transaction,
  caller: Pick<KnownCaller, "organisationNumber">,
  input: RecordAllocationInput,
): { allocation: string; agreement: string } {
  const { db } = transaction;
  const { fundingAllocations: t } = tables;
  const agreement = readAgreement(db, input.agreement);
  if (agreement === null) throw new ChangeRefused([userError("NOT_FOUND", "agreement")]);
  if (agreement.regionCode !== ownRegion(transaction, caller))
    throw refuse("FORBIDDEN", "Only the agreement's own region may change this.");
  const known = db.select().from(t).where(eq(t.agreementId, agreement.id)).orderBy(asc(t.position)).all();
  const before = input.allocation == null ? null : known.find(({ id }) => id === input.allocation);
  if (before === undefined) throw new ChangeRefused([userError("NOT_FOUND", "allocation")]);
  if (before && !before.recorded)
    throw new ChangeRefused([userError("AMOUNT_STATED_BY_AGREEMENT", "allocation")]);

  const { year, recipient, purposeSv, purposeEn, amountMSEK, decisionRef } = input;
  const parentId = input.parent ?? null;
  const wanted = { parentId, year, purposeSv, purposeEn, amountMSEK, decisionRef };
  refuseIf(allocationProblems({ id: before?.id ?? null, ...wanted }, known));
  const id = before?.id ?? `fund-${randomUUID()}`;
  putRow(transaction, t, id, input.expectedVersion ?? null, {
    ...wanted,
    recipient,
    agreementId: agreement.id,
    position: before?.position ?? (known.at(-1)?.position ?? -1) + 1,
    sources: [],
    recorded: true,
  });
  return { allocation: id, agreement: agreement.id };
}
