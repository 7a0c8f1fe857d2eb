/** Answers the introspective part of an operation from the client's schema. */
import { type DocumentNode, executeSync, type GraphQLSchema } from "graphql";

/** The values of `__schema` and `__type` by response name. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode | null,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (document === null) return {};
  const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables });
  if (errors?.[0]) throw errors[0];
  return data ?? {};
}
