/**
 * Who is who among entities: a subgraph answers with a list in the order in which it was asked, and nothing in the
 * protocol says whether it has kept to it. So the fields of the key are asked for beside what is wanted and compared.
 * Without this, a list in another order would put the data of one person under the name of another.
 */
import type { FetchNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Data } from "../merge/gap.js";
import type { LoadedSupergraph } from "../supergraph/load.js";

/** A field of a key, and the name under which it comes back. */
interface KeyField {
  readonly field: string;
  readonly alias: string;
}

/** Compares what came back with what was asked for. */
export interface IdentityCheck {
  /** The operation, with the fields of keys. */
  readonly operation: OperationDefinitionNode;
  /** False when `received` says of itself that it is another entity than `asked`. */
  readonly same: (asked: Data, received: Data) => boolean;
}

/** Adds the fields of keys to a fetch of entities; null where no type has a key that can be compared. */
export function identityCheck(
  node: FetchNode,
  operation: OperationDefinitionNode,
  supergraph: LoadedSupergraph,
): IdentityCheck | null {
  // An entity that is asked for under another name than it has is not compared.
  if ((node.inputRewrites ?? []).length > 0) return null;
  const graph = supergraph.graphValues.get(node.serviceName);
  const represented = representedFields(node.requires ?? []);
  const fields = new Map<string, KeyField>();
  const withKey = (typeName: string, set: SelectionSetNode): SelectionSetNode => {
    const sent = represented.get(typeName);
    const key =
      sent && simpleKeys(supergraph, typeName, graph).find((names) => names.every((name) => sent.has(name)));
    if (!key) return set;
    const added = key.map((field): FieldNode => {
      const known = fields.get(field) ?? { field, alias: `${supergraph.keyPrefix}${fields.size}` };
      fields.set(field, known);
      return {
        kind: Kind.FIELD,
        alias: { kind: Kind.NAME, value: known.alias },
        name: { kind: Kind.NAME, value: field },
      };
    });
    return { ...set, selections: [...set.selections, ...added] };
  };
  const checked = mapEntities(operation, (selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition
      ? { ...selection, selectionSet: withKey(selection.typeCondition.name.value, selection.selectionSet) }
      : selection,
  );
  if (fields.size === 0) return null;
  const compared = [...fields.values()];
  return {
    operation: checked,
    same: (asked, received) => compared.every(({ field, alias }) => isSame(asked[field], received[alias])),
  };
}

/** What is missing on one side says nothing: a subgraph need not know the key of what it adds a field to. */
function isSame(asked: unknown, received: unknown): boolean {
  if (received === undefined || received === null || asked === undefined || asked === null) return true;
  // An id may be sent as a number and come back as text.
  return asked === received || String(asked) === String(received);
}

/** By type, the fields of its representation that are no objects. */
function representedFields(requires: readonly QueryPlanSelectionNode[]): Map<string, Set<string>> {
  const represented = new Map<string, Set<string>>();
  for (const fragment of requires) {
    if (fragment.kind !== "InlineFragment" || fragment.typeCondition === undefined) continue;
    const names = represented.get(fragment.typeCondition) ?? new Set<string>();
    represented.set(fragment.typeCondition, names);
    for (const field of fragment.selections) {
      if (field.kind === "Field" && !field.selections?.length) names.add(field.name);
    }
  }
  return represented;
}

/** The keys of a type in a subgraph that consist of fields without selections. */
function simpleKeys(
  { document }: LoadedSupergraph,
  typeName: string,
  graph: string | undefined,
): readonly (readonly string[])[] {
  const definition = document.definitions.find(
    (candidate) =>
      (candidate.kind === Kind.OBJECT_TYPE_DEFINITION || candidate.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
      candidate.name.value === typeName,
  );
  if (definition === undefined || !("directives" in definition)) return [];
  return (definition.directives ?? []).flatMap((directive) => {
    if (directive.name.value !== "join__type") return [];
    const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
    const [of, key] = [values.get("graph"), values.get("key")];
    if (of?.kind !== Kind.ENUM || of.value !== graph || key?.kind !== Kind.STRING) return [];
    return /^[\w\s]+$/.test(key.value) ? [key.value.trim().split(/\s+/)] : [];
  });
}

function mapEntities(
  operation: OperationDefinitionNode,
  change: (selection: SelectionNode) => SelectionNode,
): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((field) =>
    field.kind === Kind.FIELD && field.selectionSet
      ? {
          ...field,
          selectionSet: { ...field.selectionSet, selections: field.selectionSet.selections.map(change) },
        }
      : field,
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}
