/** Amounts that cannot be told because a rate lacks (B49). */
import type { BoardTarget, BoardValue } from "@vardgraf/core";
import type { AgreementIndicator } from "./definition.js";

/** A value as this subgraph publishes it: with one more reason why there can be none. */
export type AgreementValue<Target extends BoardTarget> = Omit<BoardValue<Target>, "reason"> & {
  readonly reason: BoardValue["reason"] | "RATE_NOT_STATED";
};

/**
 * The values, of which those in kronor are withheld (`RATE_NOT_STATED`) where the definition counts anything without a
 * rate for the same group and span: a sum without some of its terms is none. `values` are of all measures.
 */
export function withoutRates<Target extends BoardTarget>(
  { withoutRate, measures }: Pick<AgreementIndicator, "withoutRate" | "measures">,
  values: readonly BoardValue<Target>[],
): AgreementValue<Target>[] {
  if (withoutRate === undefined) return [...values];
  const lacking = new Set(
    values.filter(({ measure, numerator }) => measure === withoutRate && (numerator ?? 0) > 0).map(placeOf),
  );
  const inKronor = new Set(measures.filter(({ unit }) => unit === "SEK").map(({ code }) => code));
  return values.map((value) =>
    inKronor.has(value.measure) && lacking.has(placeOf(value)) ? withheld(value) : value,
  );
}

function withheld<Target extends BoardTarget>(value: BoardValue<Target>): AgreementValue<Target> {
  return {
    ...value,
    numerator: null,
    denominator: null,
    value: null,
    reason: "RATE_NOT_STATED",
    attainments: value.attainments.map(({ target, goal, status }) => ({
      target,
      goal,
      met: null,
      gap: null,
      status: status === "NOT_AUTOMATICALLY_ASSESSABLE" ? status : "NO_VALUE",
    })),
  };
}

function placeOf({ group, from, to }: Pick<BoardValue, "group" | "from" | "to">): string {
  return [group.kind, group.id, from, to].join(" ");
}
