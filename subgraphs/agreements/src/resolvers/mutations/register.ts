import { payload } from "@vardgraf/core";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { draftAgreement, openReferral } from "../../store/changes/drafts.js";
import { publishVersion } from "../../store/changes/publications.js";
import {
  raiseEscalatedQuestion,
  recordFollowUp,
  recordSigningDecision,
  submitReferralResponse,
} from "../../store/changes/registry.js";
import { required } from "../required.js";
import { hasDecision, sameDecision } from "../SigningDecision.js";
import { makeChange } from "./change.js";

/** Changes that parties make to agreements and their register. */
export const registerMutations = {
  draftAgreement: (_root, { input }, context) =>
    payload(
      async () => {
        const { agreement } = await makeChange(
          {
            mutation: "draftAgreement",
            act: "DRAFT",
            input,
            work: (transaction, caller, day) => draftAgreement(transaction, caller, input, day),
          },
          context,
        );
        return { agreement: await required(context.loaders.agreement.load(agreement), "agreement") };
      },
      { agreement: null },
    ),

  publishVersion: (_root, { input }, context) =>
    payload(
      async () => {
        const { agreement } = await makeChange(
          {
            mutation: "publishVersion",
            act: "PUBLISH",
            input,
            work: (transaction, caller, day) => publishVersion(transaction, caller, input, day),
          },
          context,
        );
        return { agreement: await required(context.loaders.agreement.load(agreement), "agreement") };
      },
      { agreement: null },
    ),

  openReferral: (_root, { input }, context) =>
    payload(
      async () => {
        const { referral } = await makeChange(
          {
            mutation: "openReferral",
            act: "OPEN_REFERRAL",
            input,
            work: (transaction, caller) => openReferral(transaction, caller, input),
          },
          context,
        );
        return { referral: await required(context.loaders.referral.load(referral), "referral") };
      },
      { referral: null },
    ),

  submitReferralResponse: (_root, { input }, context) =>
    payload(
      async () => {
        const { response } = await makeChange(
          {
            mutation: "submitReferralResponse",
            act: "ANSWER_REFERRAL",
            input,
            work: (transaction, caller, day) => submitReferralResponse(transaction, caller, input, day),
          },
          context,
        );
        return { response: await required(context.loaders.response.load(response), "response") };
      },
      { response: null },
    ),

  recordSigningDecision: (_root, { input }, context) =>
    payload(
      async () => {
        const done = await makeChange(
          {
            mutation: "recordSigningDecision",
            act: "RECORD_DECISION",
            input,
            work: (transaction, caller, day) => recordSigningDecision(transaction, caller, input, day),
          },
          context,
        );
        const { loaders } = context;
        const party = await required(loaders.party.load(done.party), "party");
        return {
          decision: sameDecision(party, done.decision) ?? (hasDecision(party) ? party : null),
          agreement: await required(loaders.agreement.load(done.agreement), "agreement"),
        };
      },
      { decision: null, agreement: null },
    ),

  raiseEscalatedQuestion: (_root, { input }, context) =>
    payload(
      async () => {
        const { question } = await makeChange(
          {
            mutation: "raiseEscalatedQuestion",
            act: "RAISE_QUESTION",
            input,
            work: (transaction, caller, day) => raiseEscalatedQuestion(transaction, caller, input, day),
          },
          context,
        );
        return { question: await required(context.loaders.question.load(question), "question") };
      },
      { question: null },
    ),

  recordFollowUp: (_root, { input }, context) =>
    payload(
      async () => {
        const { followUp } = await makeChange(
          {
            mutation: "recordFollowUp",
            act: "RECORD_FOLLOW_UP",
            input,
            work: (transaction, caller, day) => recordFollowUp(transaction, caller, input, day),
          },
          context,
        );
        return { followUp: await required(context.loaders.followUp.load(followUp), "follow-up") };
      },
      { followUp: null },
    ),
} satisfies MutationResolvers;
