/** What opens a record for a time: declared care relations, reviews of cases. */
import { payload, refuse } from "@vardgraf/core";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { readIdentifier } from "../../identity/index.js";
import { NOBODY } from "../nobody.js";
import { newcomer } from "./acting.js";
import { patientNow, writing } from "./readers.js";

/** Mutations of relations. */
export const relations: Pick<MutationResolvers, "declareRelation" | "openReview"> = {
  declareRelation: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, store } = context;
        const { author, once } = writing(context, "declareRelation", input);
        const identifier = readIdentifier(input.system, input.value, "SYNTHETIC", guard.today);
        if (typeof identifier === "string") throw refuse(identifier);
        const id =
          (await store.access.idOfIdentifier(identifier.system, identifier.value, guard.today)) ?? NOBODY;
        const need = { field: "reason", reason: input.reason, ordinary: true } as const;
        await guard.requireToWrite(id, "DECLARE_RELATION", "OWN", {}, need);
        const { validTo, reason } = input;
        const { own, today } = guard;
        await store.relations.declare(author, id, own, { validTo, reason }, today, once);
        return { patient: await patientNow(context, id), validTo };
      },
      { patient: null, validTo: null },
    ),

  openReview: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, store } = context;
        const { author, once } = writing(context, "openReview", input);
        const { id } = await newcomer(context, input);
        await guard.requireToReview(id);
        const { validTo, reason } = input;
        const { own, today } = guard;
        await store.relations.review(author, id, own, { validTo, reason }, today, once);
        return { patient: await patientNow(context, id), validTo };
      },
      { patient: null, validTo: null },
    ),
};
