/** Definitions of indicators, targets and money. */
import { payload } from "@vardgraf/core";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { fundingTree, withParts } from "../../rules/funding-tree.js";
import { recordAllocation } from "../../store/changes/funding.js";
import { decideIndicator, defineIndicator, setTarget } from "../../store/changes/indicators.js";
import { required } from "../required.js";
import { makeChange } from "./change.js";

/** Mutations of indicators, targets and money. */
export const indicatorMutations = {
  defineIndicator: (_root, { input }, context) =>
    payload(
      async () => {
        const { indicator } = await makeChange(
          {
            mutation: "defineIndicator",
            act: "DEFINE_INDICATOR",
            input,
            work: (transaction, caller) => defineIndicator(transaction, caller, input),
          },
          context,
        );
        return { indicator: await required(context.loaders.indicator.load(indicator), "indicator") };
      },
      { indicator: null },
    ),

  decideIndicator: (_root, { input }, context) =>
    payload(
      async () => {
        const { indicator } = await makeChange(
          {
            mutation: "decideIndicator",
            act: "DECIDE_INDICATOR",
            input,
            work: (transaction, caller, day) => decideIndicator(transaction, caller, input, day),
          },
          context,
        );
        return { indicator: await required(context.loaders.indicator.load(indicator), "indicator") };
      },
      { indicator: null },
    ),

  setTarget: (_root, { input }, context) =>
    payload(
      async () => {
        const { target } = await makeChange(
          {
            mutation: "setTarget",
            act: "SET_TARGET",
            input,
            work: (transaction, caller, day) => setTarget(transaction, caller, input, day),
          },
          context,
        );
        return { target: await required(context.loaders.target.load(target), "target") };
      },
      { target: null },
    ),

  recordAllocation: (_root, { input }, context) =>
    payload(
      async () => {
        const { allocation, agreement } = await makeChange(
          {
            mutation: "recordAllocation",
            act: "RECORD_ALLOCATION",
            input,
            work: (transaction, caller) => recordAllocation(transaction, caller, input),
          },
          context,
        );
        const tree = fundingTree(await context.loaders.fundingOfAgreement.load(agreement));
        const amounts = tree.flatMap((root) => withParts(root));
        return { allocation: amounts.find(({ id }) => id === allocation) ?? null };
      },
      { allocation: null },
    ),
} satisfies MutationResolvers;
