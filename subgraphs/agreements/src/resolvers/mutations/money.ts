/** Rates, roundings and index values. */
import { payload, refuseIf } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { CompensationRuleRow } from "../../model.js";
import { forgetLoaded } from "../../registry-loaders.js";
import { settingProblems } from "../../rules/compensation-setting.js";
import { textsProblems } from "../../rules/free-text.js";
import { indexValueProblems } from "../../rules/index-value.js";
import type { Act } from "../../rules/party-rights.js";
import { required } from "../required.js";
import { found, requireRegion, requireRight, writing } from "./acting.js";

/** Mutations of money. */
export const money: Pick<MutationResolvers, "setCompensationRule" | "recordIndexValue"> = {
  setCompensationRule: (_root, { input }, context) =>
    payload(
      async () => {
        const { store, loaders } = context;
        const rule = await ruleToChange(context, "SET_COMPENSATION", input.rule);
        const { author, once } = writing(context, "setCompensationRule", input);
        const rules = await loaders.compensationOfAgreement.load(rule.agreementId);
        const amount = input.amount ?? null;
        const basis = input.basis ?? null;
        const rounding = input.rounding ?? null;
        refuseIf([
          ...settingProblems({
            kind: rule.kind,
            raiseStated: rules.some(({ kind }) => kind === "RAISE_PERCENT"),
            year: input.year,
            amount,
            basis,
            rounding,
          }),
          ...textsProblems({ decisionRef: input.decisionRef }),
        ]);
        const wanted = {
          ruleId: rule.id,
          year: input.year,
          amount: amount ?? undefined,
          basis: basis ?? undefined,
          rounding: rounding ?? undefined,
          decisionRef: input.decisionRef,
        };
        const id = await store.money.set(author, wanted, input.expectedVersion ?? null, once);
        forgetLoaded(loaders);
        const settings = await loaders.settingsOfRule.load(rule.id);
        return { setting: settings.find((setting) => setting.id === id) ?? null };
      },
      { setting: null },
    ),

  recordIndexValue: (_root, { input }, context) =>
    payload(
      async () => {
        const { store, loaders } = context;
        const rule = await ruleToChange(context, "RECORD_INDEX_VALUE", input.rule);
        const { author, once } = writing(context, "recordIndexValue", input);
        const { year, percent, source } = input;
        const baseYear = rule.indexShare === null ? null : rule.year;
        refuseIf([...indexValueProblems({ baseYear, year, percent }), ...textsProblems({ source })]);
        const wanted = { ruleId: rule.id, year, percent, source };
        const id = await store.money.recordIndexValue(author, wanted, input.expectedVersion ?? null, once);
        forgetLoaded(loaders);
        const values = await loaders.indexValuesOfRule.load(rule.id);
        return { indexValue: values.find((value) => value.id === id) ?? null };
      },
      { indexValue: null },
    ),
};

/** The compensation, for somebody who may change it: of the organisation of the agreement's region. */
async function ruleToChange(context: Context, act: Act, id: string): Promise<CompensationRuleRow> {
  requireRight(context, act);
  const { loaders } = context;
  const rule = await found(loaders.compensationRule.load(id));
  await requireRegion(context, await required(loaders.agreement.load(rule.agreementId), "agreement"));
  return rule;
}
