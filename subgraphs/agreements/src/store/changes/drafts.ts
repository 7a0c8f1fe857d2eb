/** Changes of agreements that are on their way: drafted and sent out for referral. */
import { randomUUID } from "node:crypto";
import { type KnownCaller, refuse, refuseIf, userError } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { DraftAgreementInput, OpenReferralInput } from "../../generated/resolvers.js";
import { type Draft, draftProblems } from "../../rules/drafting.js";
import { openingProblems } from "../../rules/referral.js";
import * as tables from "../../tables.js";
import { readAgreement, readStages, readStatus } from "../lifecycle-facts.js";
import { actingForOrganisation, type Transaction } from "./acting.js";

/** For whom an agreement is drafted. */
export type Drafter = Pick<KnownCaller, "organisationNumber">;

/** Drafts an agreement; answers its id. */
export function draftAgreement(
  transaction: Transaction,
  caller: Drafter,
  input: DraftAgreementInput,
  today: string,
): { agreement: string } {
  const { db } = transaction;
  const organisations = new Map(
    db
      .select()
      .from(tables.organisations)
      .all()
      .map((row) => [row.code, row.organisationNumber]),
  );
  const draft: Draft = {
    ...input,
    majorityThreshold: input.majorityThreshold ?? null,
    notBefore: input.notBefore ?? null,
    validTo: input.validTo ?? null,
  };
  const problems = draftProblems(draft, new Set(organisations.keys()));
  for (const field of ["parent", "replaces"] as const) {
    const other = input[field];
    if (other != null && readAgreement(db, other) === null)
      problems.push(userError("UNKNOWN_REFERENCE", field));
  }
  refuseIf(problems);
  if (!input.parties.some(({ code }) => organisations.get(code) === caller.organisationNumber))
    throw refuse("FORBIDDEN", "An agreement is drafted by one of its parties.");

  const id = `agr-${randomUUID()}`;
  transaction.insert(tables.agreements, {
    id,
    title: input.title,
    titleEn: input.titleEn,
    kind: input.kind,
    caseNumber: input.caseNumber ?? null,
    parentId: input.parent ?? null,
    replacesId: input.replaces ?? null,
    regionCode: input.region,
    signingRule: input.signingRule,
    majorityThreshold: draft.majorityThreshold,
    notBefore: draft.notBefore,
    validTo: draft.validTo,
    renewal: input.renewal ?? null,
    sources: [],
    recorded: true,
  });
  for (const [position, { kind, code, name }] of input.parties.entries()) {
    transaction.insert(tables.parties, {
      id: `${id}/${kind === "INTERNAL_BODY" ? `body-${position + 1}` : code}`,
      agreementId: id,
      position,
      name,
      kind,
      regionCode: kind === "MUNICIPALITY" ? null : code,
      municipalityCode: kind === "MUNICIPALITY" ? code : null,
      mustDecide: true,
      recorded: true,
    });
  }
  addStage(transaction, id, "DRAFT", today);
  return { agreement: id };
}

/** Opens a referral; answers its id. */
export function openReferral(
  transaction: Transaction,
  caller: Drafter,
  input: OpenReferralInput,
): { referral: string } {
  const { db } = transaction;
  const { agreement } = actingForOrganisation(transaction, caller, input.agreement);
  transaction.update(tables.agreements, agreement.id, input.expectedVersion, {});
  const { opensOn, closesOn } = input;
  const others = db
    .select()
    .from(tables.referrals)
    .where(eq(tables.referrals.agreementId, agreement.id))
    .all();
  const latestStage = readStages(db, [agreement.id]).at(-1)?.validFrom ?? null;
  refuseIf(openingProblems(readStatus(db, agreement, opensOn), { opensOn, closesOn }, others, latestStage));
  const id = `ref-${randomUUID()}`;
  transaction.insert(tables.referrals, {
    id,
    agreementId: agreement.id,
    opensOn,
    closesOn,
    sources: [],
    recorded: true,
  });
  addStage(transaction, agreement.id, "OUT_FOR_REFERRAL", opensOn);
  addStage(transaction, agreement.id, "DRAFT", Temporal.PlainDate.from(closesOn).add({ days: 1 }).toString());
  return { referral: id };
}

/** Keeps the stage that an agreement comes to on a day. */
export function addStage(
  transaction: Transaction,
  agreementId: string,
  status: (typeof tables.recordedStages.$inferInsert)["status"],
  validFrom: string,
): void {
  transaction.insert(tables.recordedStages, { id: `stage-${randomUUID()}`, agreementId, status, validFrom });
}
