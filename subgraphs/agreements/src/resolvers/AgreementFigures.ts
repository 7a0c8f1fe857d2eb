import { appliesTo, boardOf, Cells, MemoryTally, refuse, selectionFor, spansOf, today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { AgreementFiguresResolvers } from "../generated/resolvers.js";
import { agreementIndicators } from "../indicators/index.js";
import { loadFacts } from "../indicators/load-facts.js";
import { withoutRates } from "../indicators/without-rates.js";
import type { TargetRow } from "../model.js";
import { figureRefusal } from "../rules/figure-reading.js";
import { required } from "./required.js";

/**
 * Values that are counted from agreements (siffror om avtal).
 *
 * Counted when asked: the statements are as many for many agreements and ten years as for one and a month. Nobody is
 * counted as a person, so nothing is hidden, and `exact` makes no difference.
 */
export const AgreementFigures: AgreementFiguresResolvers = {
  __resolveReference: ({ code }) => ({ owner: "AGREEMENTS", code }),

  async values({ code }, { select: asked }, context) {
    const { caller, clock, loaders } = context;
    const refusal = figureRefusal(caller);
    if (refusal !== null) throw refuse(refusal);
    const { region } = asked;
    if (!/^\d{2}$/.test(region)) throw refuse("BAD_USER_INPUT", "`region` must be a two-digit code.");
    const definition = agreementIndicators.find((indicator) => indicator.code === code);
    if (definition === undefined)
      throw refuse("INDICATOR_NOT_COMPUTED", `${code} is defined but not computed yet.`);
    const select = selectionFor(definition, asked);
    const spans = spansOf(select, definition.period, today(clock));
    const [facts, all] = await Promise.all([
      loadFacts(region, context),
      loaders.targetsOfIndicator.load(code),
    ]);
    const tally = new MemoryTally(definition);
    definition.count(facts, tally);
    const values = boardOf({
      definition,
      cells: new Cells(tally),
      selection: { ...select, measures: null },
      spans,
      today: today(clock),
      groups: select.groupBy === "AGREEMENT" ? (definition.groupsOf?.(facts) ?? []) : [],
      targets: all.filter(({ regionCode }) =>
        appliesTo({ region: regionCode === null ? null : { code: regionCode } }, region),
      ),
    });
    const shown = withoutRates(definition, values).filter(
      ({ measure }) => select.measures?.includes(measure) ?? true,
    );
    return Promise.all(shown.map((value) => published(value, context)));
  },
};

async function published(
  { group: { kind, id }, ...value }: ReturnType<typeof withoutRates<TargetRow>>[number],
  { loaders }: Context,
) {
  if (kind === "CARE_HOME") return { ...value, group: { __typename: "CareHome" as const, id } };
  if (kind !== "AGREEMENT") return { ...value, group: { __typename: "Region" as const, code: id } };
  const agreement = await required(loaders.agreement.load(id), "agreement");
  return { ...value, group: { __typename: "Agreement" as const, ...agreement } };
}
