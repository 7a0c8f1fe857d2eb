import type { PersonFiguresResolvers } from "../generated/resolvers.js";
import { figuresOf } from "../indicators/figures.js";
import { shownValue, targetsIn } from "./figure-values.js";

/** The figures of indicators that count persons. */
export const PersonFigures: PersonFiguresResolvers = {
  async values({ code, targets }, { select }, context) {
    const values = await figuresOf(code, select, targetsIn(select.region, targets), context);
    return values.map(shownValue);
  },
};
