/**
 * Puts keys that a subgraph can be entered by before those that it cannot.
 *
 * The planner enters a subgraph by the first key that it finds and does not look at `resolvable`; with
 * `@key(…, resolvable: false)` listed first it would send representations that the subgraph refuses.
 */
import { type ConstDirectiveNode, type DocumentNode, Kind } from "graphql";

/** The supergraph with every type's `@join__type(resolvable: false)` behind its resolvable ones. */
export function orderKeys(supergraph: DocumentNode): DocumentNode {
  return {
    ...supergraph,
    definitions: supergraph.definitions.map((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
      definition.directives?.some(isNotResolvable)
        ? { ...definition, directives: [...definition.directives].sort(byResolvable) }
        : definition,
    ),
  };
}

function byResolvable(one: ConstDirectiveNode, other: ConstDirectiveNode): number {
  return Number(isNotResolvable(one)) - Number(isNotResolvable(other));
}

function isNotResolvable(directive: ConstDirectiveNode): boolean {
  return (
    directive.name.value === "join__type" &&
    (directive.arguments ?? []).some(
      ({ name, value }) => name.value === "resolvable" && value.kind === Kind.BOOLEAN && !value.value,
    )
  );
}
