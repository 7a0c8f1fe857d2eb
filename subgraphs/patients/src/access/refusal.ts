/** Decisions against, as errors. */
import { refuse } from "@vardgraf/core";
import type { GraphQLError } from "graphql";
import type { Decision } from "./decide.js";

const withoutConsent = "The patient's consent for the caller's unit is missing.";
const protectedPerson = "Withheld: the person's data are protected.";

/** What to say where the catalogue's text for the code is not plain enough, by row of the decision table. */
const messages: Readonly<Record<string, string>> = {
  "3": withoutConsent,
  "8": withoutConsent,
  "8b": withoutConsent,
  "9": withoutConsent,
  "15": withoutConsent,
  "18": protectedPerson,
  "19": protectedPerson,
};

/** The error of a decision; of one that tells nothing, the answer to an unknown patient. */
export function refusal(decision: Extract<Decision, { allow: false }>): GraphQLError {
  if (decision.code === null) return refuse("NO_PATIENT_RELATION");
  return refuse(decision.code, messages[decision.row]);
}
