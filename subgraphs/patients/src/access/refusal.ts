/** Decisions against, as errors. */
import { refuse } from "@vardgraf/core";
import type { GraphQLError } from "graphql";
import type { Decision } from "./decision.js";

/** The error of a decision; of one that tells nothing, the answer to an unknown patient. */
export function refusal(decision: Extract<Decision, { allow: false }>): GraphQLError {
  return refuse(decision.code ?? "NO_PATIENT_RELATION");
}
