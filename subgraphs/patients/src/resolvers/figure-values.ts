/** Values of indicators as the graph shows them, and the targets that hold for them. */
import { appliesTo, type BoardTarget, type BoardValue } from "@vardgraf/core";
import type { ResolversParentTypes } from "../generated/resolvers.js";
import type { TargetReference } from "../model.js";
import { required } from "./required.js";

/** The targets that hold in a region, which the representation must bring along. */
export function targetsIn(region: string, targets: readonly TargetReference[] | undefined): BoardTarget[] {
  return required(targets, "targets")
    .filter((target) => appliesTo({ region: target.region ?? null }, region))
    .map(({ id, comparator, value, baselineYear }) => ({
      id,
      comparator,
      value: value ?? null,
      baselineYear: baselineYear ?? null,
    }));
}

/** A value with its group as a reference to the type that the group is. */
export function shownValue({ group, ...value }: BoardValue) {
  return { ...value, group: referenceOf(group) };
}

function referenceOf({ kind, id }: BoardValue["group"]): ResolversParentTypes["IndicatorGroup"] {
  switch (kind) {
    case "REGION":
      return { __typename: "Region", code: id };
    case "MUNICIPALITY":
      return { __typename: "Municipality", code: id };
    case "CARE_UNIT":
      return { __typename: "CareUnit", hsaId: id };
    case "CARE_HOME":
      return { __typename: "CareHome", id };
    case "PHYSICIAN_TEAM":
      return { __typename: "PhysicianTeam", id };
    case "AGREEMENT":
      throw new Error("No indicator of persons is grouped by agreement.");
  }
}
