/** Refusals: GraphQL errors with a code of the catalogue. */
import { type ErrorCode, errorCatalogue } from "@vardgraf/schema";
import { GraphQLError } from "graphql";

/**
 * A refusal to throw from a resolver. Without `message` the catalogue's English text is used. A message
 * never repeats a value that could identify a person.
 */
export function refuse(code: ErrorCode, message?: string): GraphQLError {
  return new GraphQLError(message ?? errorCatalogue[code].en, { extensions: { code } });
}
