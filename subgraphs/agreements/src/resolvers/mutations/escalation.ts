import { payload } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { EscalationCaseRow } from "../../registry-model.js";
import { actInCase, type CaseAct, openEscalation } from "../../store/changes/escalation.js";
import { required } from "../required.js";
import { makeChange } from "./change.js";

/** Steps on the ladder of escalation. */
export const escalationMutations = {
  openEscalation: (_root, { input }, context) =>
    payload(
      async () => {
        const done = await makeChange(
          {
            mutation: "openEscalation",
            act: "CLIMB_LADDER",
            input,
            work: (transaction, caller, day) => openEscalation(transaction, caller, input, day),
          },
          context,
        );
        return caseAfter(done, context);
      },
      { case: null },
    ),

  escalate: (_root, { input }, context) =>
    step("escalate", input, { act: { kind: "ESCALATE" }, field: "reason", text: input.reason }, context),

  resolveEscalation: (_root, { input }, context) =>
    step(
      "resolveEscalation",
      input,
      { act: { kind: "RESOLVE" }, field: "resolution", text: input.resolution },
      context,
    ),

  settleEconomically: (_root, { input }, context) => {
    const terms = { amount: input.amount, payerPartyId: input.payer };
    const act = { kind: "SETTLE" as const, terms };
    return step("settleEconomically", input, { act, field: "reason", text: input.reason }, context);
  },
} satisfies MutationResolvers;

/** What every act in a case is sent with. */
interface StepInput {
  readonly case: string;
  readonly expectedVersion: number;
  readonly minutesRef?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

function step(
  mutation: string,
  input: StepInput,
  what: Pick<CaseAct, "act" | "field" | "text">,
  context: Context,
) {
  const { expectedVersion, minutesRef } = input;
  const wanted: CaseAct = { case: input.case, expectedVersion, minutesRef: minutesRef ?? null, ...what };
  return payload(
    async () => {
      const done = await makeChange(
        {
          mutation,
          act: "CLIMB_LADDER",
          input,
          work: (transaction, caller) => actInCase(transaction, caller, wanted),
        },
        context,
      );
      return caseAfter(done, context);
    },
    { case: null },
  );
}

async function caseAfter(
  done: { readonly case: string },
  { loaders }: Context,
): Promise<{ case: EscalationCaseRow }> {
  return { case: await required(loaders.escalationCase.load(done.case), "case") };
}
