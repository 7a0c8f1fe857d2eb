/**
 * Takes a fetch apart whose fields require one field of an entity with different arguments.
 *
 * A representation holds each field once: `price` in dollars for one field and in euros for another need two fetches.
 */
import type { FetchNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import { EntityNeeds } from "./needs.js";
import type { LoadedSupergraph } from "../supergraph/load.js";
import type { RequiredField } from "../supergraph/required-arguments.js";

/** The fetches that do the work of `fetch`: itself, or several that can run at the same time. */
export function splitFetch(fetch: FetchNode, supergraph: LoadedSupergraph): readonly FetchNode[] {
  const { requiredFields } = supergraph;
  if (!fetch.requires || !conflicts(namesIn(fetch.requires), requiredFields)) return [fetch];
  const document = parse(fetch.operation, { noLocation: true });
  const needs = new EntityNeeds(supergraph, fetch.serviceName);
  const groups: Set<string>[] = [new Set()];
  const groupOf = new Map<FieldNode, number>();
  visitEntityFields(document, (typeName, field) => {
    const needed = namesWithin(needs, typeName, field.name.value, fetch.requires ?? []);
    let index = groups.findIndex((group) => !conflicts([...group, ...needed], requiredFields));
    if (index === -1) index = groups.push(new Set()) - 1;
    for (const name of needed) groups[index]?.add(name);
    groupOf.set(field, index);
  });
  return groups.flatMap((names, index) => {
    const operation = keepFields(document, (field) => groupOf.get(field) === index);
    if (operation === null) return [];
    const used = variablesIn(operation);
    return [
      {
        ...fetch,
        operation: stripIgnoredCharacters(print(operation)),
        variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
        requires: keepRequired(fetch.requires ?? [], names, requiredFields),
      },
    ];
  });
}

type RequiredFields = ReadonlyMap<string, RequiredField>;

function conflicts(names: readonly string[], fields: RequiredFields): boolean {
  const chosen = new Map<string, string>();
  return names.some((name) => {
    const original = fields.get(name)?.name;
    if (original === undefined) return false;
    const other = chosen.get(original);
    chosen.set(original, name);
    return other !== undefined && other !== name;
  });
}

function namesIn(nodes: readonly QueryPlanSelectionNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === "Field" ? [node.name] : []),
    ...namesIn(node.selections ?? []),
  ]);
}

/** The names, at any depth, below the fields of an entity that `field` needs. */
function namesWithin(
  needs: EntityNeeds,
  typeName: string,
  field: string,
  nodes: readonly QueryPlanSelectionNode[],
): string[] {
  const needed = new Set(needs.of(typeName, field));
  return nodes.flatMap((node): string[] => {
    if (node.kind === "InlineFragment") return namesWithin(needs, typeName, field, node.selections);
    return needed.has(node.name) ? namesIn([node]) : [];
  });
}

function keepRequired(
  nodes: readonly QueryPlanSelectionNode[],
  names: ReadonlySet<string>,
  fields: RequiredFields,
): QueryPlanSelectionNode[] {
  return nodes.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === "Field" && fields.has(node.name) && !names.has(node.name)) return [];
    if (!node.selections) return [node];
    const selections = keepRequired(node.selections, names, fields);
    return selections.length === 0 ? [] : [{ ...node, selections }];
  });
}

function entityField(document: DocumentNode): FieldNode {
  const [definition] = document.definitions;
  const selection = definition && isOperation(definition) ? definition.selectionSet.selections[0] : undefined;
  if (selection?.kind !== Kind.FIELD) throw new Error("A fetch of entities without `_entities`.");
  return selection;
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

function visitEntityFields(
  document: DocumentNode,
  found: (typeName: string, field: FieldNode) => void,
): void {
  const walk = (set: SelectionSetNode, typeName: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) found(typeName, selection);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      }
    }
  };
  walk(entityField(document).selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, "");
}

/** The document with only those fields of its entities that `keep` accepts; null when none is left. */
function keepFields(document: DocumentNode, keep: (field: FieldNode) => boolean): DocumentNode | null {
  const filter = (set: SelectionSetNode): SelectionNode[] =>
    set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keep(selection) ? [selection] : [];
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
      const selections = filter(selection.selectionSet);
      if (selections.length === 0) return [];
      return [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
    });
  const field = entityField(document);
  const selections = filter(field.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] });
  if (selections.length === 0) return null;
  const entities = { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } } as FieldNode;
  const operation = document.definitions.find(isOperation);
  if (!operation) return null;
  const used = variablesIn({ kind: Kind.SELECTION_SET, selections: [entities] });
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [entities] },
      },
    ],
  };
}

function variablesIn(node: DocumentNode | SelectionSetNode): Set<string> {
  const used = new Set<string>();
  visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}
