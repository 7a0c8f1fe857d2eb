import { today } from "@vardgraf/core";
import type { SigningOptionResolvers } from "../generated/resolvers.js";
import { signingStatus } from "./agreement/signing.js";
import { required } from "./required.js";

/** A way of signing that a document weighs (alternativ för tecknande). */
export const SigningOption: SigningOptionResolvers = {
  municipalitiesNeeded: async (option, _args, context) => {
    const { municipalitiesNeeded } = await signingBy(option, today(context.clock), context);
    return municipalitiesNeeded;
  },
  signing: (option, { asOf }, context) => signingBy(option, asOf ?? today(context.clock), context),
};

async function signingBy(
  {
    agreementId,
    rule,
  }: { readonly agreementId: string; readonly rule: "ALL_PARTIES" | "MAJORITY" | "ALL_LISTED_DECISIONS" },
  day: string,
  context: Parameters<typeof signingStatus>[2],
) {
  const agreement = await required(context.loaders.agreement.load(agreementId), "agreement");
  return signingStatus({ ...agreement, signingRule: rule }, day, context);
}
