import type { Context } from "../context.js";
import type { IndicatorValueResolvers } from "../generated/resolvers.js";
import type { IndicatorGroupSource, IndicatorValueSource } from "../model.js";
import { present } from "./present.js";

/** Values of indicators (indikatorvärden). */
export const IndicatorValue: IndicatorValueResolvers = {
  group: ({ group }, _args, context) => groupOf(group, context),
};

/** What a value is about; units and homes are known here, because what was counted refers to them. */
async function groupOf(
  { kind, id }: IndicatorValueSource["group"],
  { loaders }: Context,
): Promise<IndicatorGroupSource> {
  switch (kind) {
    case "REGION":
      return { __typename: "Region", code: id };
    case "MUNICIPALITY":
      return { __typename: "Municipality", code: id };
    case "CARE_UNIT":
      return { __typename: "CareUnit", ...(await present(loaders.unit.load(id))) };
    case "CARE_HOME":
      return { __typename: "CareHome", ...(await present(loaders.home.load(id))) };
    case "PHYSICIAN_TEAM":
      return { __typename: "PhysicianTeam", ...(await present(loaders.team.load(id))) };
    case "AGREEMENT":
      throw new Error("No indicator of this subgraph is about agreements.");
  }
}
