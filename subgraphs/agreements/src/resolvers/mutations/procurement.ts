/** Arguments about ways of procuring, and the choice between them. */
import { payload, refuseIf, today } from "@vardgraf/core";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { forgetLoaded } from "../../registry-loaders.js";
import { textProblems } from "../../rules/free-text.js";
import { conflictsOf } from "../../rules/procurement-check.js";
import { choiceProblems } from "../../rules/procurement-choice.js";
import { required } from "../required.js";
import { actingCode, found, requireRegion, requireRight, writing } from "./acting.js";

/** Mutations of procurement. */
export const procurement: Pick<MutationResolvers, "addOptionArgument" | "chooseProcurementOption"> = {
  addOptionArgument: (_root, { input }, context) =>
    payload(
      async () => {
        const { store, loaders } = context;
        requireRight(context, "ARGUE_OPTION");
        const option = await found(loaders.option.load(input.option));
        const parties = await loaders.partiesOfAgreement.load(option.agreementId);
        const partyCode = await actingCode(
          context,
          parties.flatMap(({ municipalityCode, regionCode }) => municipalityCode ?? regionCode ?? []),
        );
        const { author, once } = writing(context, "addOptionArgument", input);
        refuseIf(textProblems("text", input.text));
        const wanted = { optionId: option.id, partyCode, side: input.side, text: input.text };
        const id = await store.progress.argue(author, wanted, once);
        forgetLoaded(loaders);
        const all = await loaders.argumentsOfOption.load(option.id);
        return { option, argument: all.find((argument) => argument.id === id) ?? null };
      },
      { option: null, argument: null },
    ),

  chooseProcurementOption: (_root, { input }, context) =>
    payload(
      async () => {
        const { store, loaders, clock } = context;
        requireRight(context, "CHOOSE_OPTION");
        const option = await found(loaders.option.load(input.option));
        const { agreementId } = option;
        await requireRegion(context, await required(loaders.agreement.load(agreementId), "agreement"));
        const { author, once } = writing(context, "chooseProcurementOption", input);
        const clauses = await loaders.clausesOfAgreement.load(agreementId);
        const accepted = [...new Set(input.acceptedConflicts ?? [])].toSorted();
        const decidedOn = input.decidedOn ?? today(clock);
        refuseIf([
          ...choiceProblems({
            conflicts: conflictsOf(option, clauses),
            accepted,
            decidedOn,
            today: today(clock),
          }),
          ...textProblems("reason", input.reason),
        ]);
        const wanted = { optionId: option.id, reason: input.reason, acceptedConflicts: accepted, decidedOn };
        await store.progress.choose(author, agreementId, wanted, input.expectedVersion ?? null, once);
        forgetLoaded(loaders);
        return { procurement: { agreementId, options: await loaders.optionsOfAgreement.load(agreementId) } };
      },
      { procurement: null },
    ),
};
