/** Turns what went wrong with a fetch into gaps in its data. */
import { type Cause, type Data, Gap, placeCause } from "../merge/gap.js";
import type { SubgraphAnswer, SubgraphError } from "./answer.js";
import type { LooseError } from "./run.js";

/** The code of data that breaks the schema. */
export const DATA_INVALID = "SUBGRAPH_DATA_INVALID";

/** The cause that an error of a subgraph is. */
export function causeOf(subgraph: string, error: SubgraphError): Cause {
  return {
    subgraph,
    message: error.message || `The subgraph ${subgraph} reported an error.`,
    extensions: error.extensions,
    rest: [],
  };
}

/** The gap of data that breaks the schema. */
export function invalid(subgraph: string, message: string): Gap {
  return new Gap([{ subgraph, message, extensions: { code: DATA_INVALID }, rest: [] }]);
}

/**
 * Puts the errors of `answer` where they belong in its data, and returns the gap for all of it when there is no data.
 * Errors beside which there is data are added to `loose`, at `place` (for entities) or at their own path.
 */
export function placeErrors(
  subgraph: string,
  answer: SubgraphAnswer,
  loose: LooseError[],
  place: readonly (string | number)[] | null,
): Gap | Data {
  if (answer.data === null) {
    if (answer.errors.length === 0) return invalid(subgraph, "The subgraph answered without data.");
    return new Gap(answer.errors.map((error) => ({ ...causeOf(subgraph, error), rest: error.path ?? [] })));
  }
  for (const error of answer.errors) {
    const cause = causeOf(subgraph, error);
    if (error.path && placeCause(answer.data, error.path, cause)) continue;
    loose.push({ cause, path: place ?? error.path ?? [] });
  }
  return answer.data;
}
