import { GraphQLError } from "graphql";

/** The code that `work` is refused with; null when it is not refused. */
export function errorCode(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions["code"];
    throw error;
  }
}
