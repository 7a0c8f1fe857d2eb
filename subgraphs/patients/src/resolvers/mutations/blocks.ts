/** Blocks: set, lifted for good, lifted for a time. */
import { payload, refuseIf } from "@vardgraf/core";
import { roleOf } from "../../access/facts.js";
import type { Owner } from "../../access/reader.js";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { type Lifting, revokeProblems } from "../../rules/privacy/revoke-problems.js";
import type { BlockRow } from "../../tables.js";
import { NOBODY } from "../nobody.js";
import { found, writing } from "./readers.js";

/** Mutations of blocks. */
export const blocks: Pick<
  MutationResolvers,
  "requestBlock" | "revokeBlock" | "showBlockingUnits" | "temporarilyRevokeBlock"
> = {
  requestBlock: (_, { input }, context) =>
    payload(
      async () => {
        const { caller, guard, store } = context;
        const { author, once } = writing(context, "requestBlock", input);
        const byStaff = caller.client === "PORTAL";
        const provider = input.provider ?? guard.own.custodianProvider;
        const owner = { custodianProvider: provider, authorUnit: input.unit ?? "" };
        await guard.requireToWrite(input.patient, "REQUEST_BLOCK", byStaff ? owner : null);
        const block = {
          level: input.level,
          provider,
          unit: input.unit ?? null,
          infoFrom: input.infoFrom ?? null,
          infoTo: input.infoTo ?? null,
        };
        const setFor = byStaff ? { ownProvider: guard.own.custodianProvider } : "ANY_PROVIDER";
        return changed(context, await store.blocks.set(author, input.patient, block, setFor, once));
      },
      { block: null },
    ),

  revokeBlock: (_, { input }, context) =>
    payload(
      async () => {
        const { caller, guard, store } = context;
        const { author, once } = writing(context, "revokeBlock", input);
        const row = await store.privacy.block(input.block);
        const byStaff = caller.client === "PORTAL";
        await guard.requireToWrite(row?.patientId ?? NOBODY, "REVOKE_BLOCK", byStaff ? dataOf(row) : null);
        refuseIf(revokeProblems(found(row), liftingBy(context)));
        return changed(context, await store.blocks.revoke(author, input.block, input.expectedVersion, once));
      },
      { block: null },
    ),

  showBlockingUnits: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, store } = context;
        const { author } = writing(context, "showBlockingUnits", {});
        const need = { field: "reason", reason: input.reason };
        await guard.requireToWrite(input.patient, "BLOCKING_UNITS", null, {}, need);
        const { patient, basis, reason } = input;
        const id = await store.blocks.disclose(author, patient, guard.own, basis, reason);
        return { disclosure: found(await store.privacy.disclosure(id)) };
      },
      { disclosure: null },
    ),

  temporarilyRevokeBlock: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, store } = context;
        const { author, once } = writing(context, "temporarilyRevokeBlock", input);
        const [row, shown] = await Promise.all([
          store.privacy.block(input.block),
          store.privacy.disclosure(input.disclosure),
        ]);
        const consented = input.basis === "CONSENT";
        const { id: patientId } = await guard.requireToWrite(
          row?.patientId ?? NOBODY,
          "LIFT_BLOCK_FOR_A_TIME",
          dataOf(row),
          { block: row?.level ?? "INNER", ...(consented ? { consent: "GIVEN" } : {}) },
          consented || shown === null ? null : { field: "disclosure", reason: shown.reason },
        );
        const id = await store.blocks.liftForATime(author, input, guard.own, once);
        guard.forget(patientId);
        return { revocation: found(await store.privacy.revocation(id)) };
      },
      { revocation: null },
    ),
};

/** Whose data a block closes; of a block that is not there, somebody else's. */
function dataOf(row: BlockRow | null): Owner {
  return { custodianProvider: row?.blockedProvider ?? NOBODY, authorUnit: row?.blockedUnit ?? NOBODY };
}

function liftingBy({ caller, guard }: Context): Lifting {
  if (caller.client !== "PORTAL") return "PATIENT";
  return roleOf(caller) === "BLOCK_OFFICER" ? "BLOCK_OFFICER" : { unit: guard.own.authorUnit };
}

async function changed({ guard, store }: Context, id: string) {
  const block = found(await store.privacy.block(id));
  guard.forget(block.patientId);
  return { block };
}
