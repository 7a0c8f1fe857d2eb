/** Plans a canonical operation, and refuses one that no subgraph can answer. */
import { type Operation, operationFromDocument } from "@apollo/federation-internals";
import type { FetchNode, PlanNode, SubscriptionNode } from "@apollo/query-planner";
import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from "graphql";
import type { LoadedSupergraph } from "../supergraph/load.js";

/** Plans `document`; throws a refusal that clients may see. */
export function planOperation(supergraph: LoadedSupergraph, document: DocumentNode): PlanNode | null {
  const operation = operationFromDocument(supergraph.planningSchema, document, { validate: false });
  const node = findPlan(supergraph, operation);
  if (node?.kind === "Subscription") throw new Error("A plan of a subscription.");
  assertEveryRootFieldPlanned(document, node ?? null);
  return node ?? null;
}

function findPlan(
  { planner }: LoadedSupergraph,
  operation: Operation,
): PlanNode | SubscriptionNode | undefined {
  try {
    return planner.buildQueryPlan(operation).node;
  } catch (error) {
    // A supergraph can promise what no path through its subgraphs leads to; the planner then fails in its own way.
    throw new GraphQLError("No plan answers this operation.", { originalError: error as Error });
  }
}

/**
 * The planner drops what it finds no way to, such as a field of an interface that nothing implements, and the client
 * would read null. An operation with such a field at its root, asked for without condition, is refused.
 */
function assertEveryRootFieldPlanned(document: DocumentNode, plan: PlanNode | null): void {
  const planned = new Set<string>();
  for (const fetch of rootFetches(plan)) {
    addResponseNames(operationSelection(parse(fetch.operation)), planned);
    for (const rewrite of fetch.outputRewrites ?? []) {
      if (rewrite.kind === "KeyRenamer" && rewrite.path.length === 1) planned.add(rewrite.renameKeyTo);
    }
  }
  for (const selection of operationSelection(document).selections) {
    if (selection.kind !== Kind.FIELD || selection.directives?.length) continue;
    if (planned.has((selection.alias ?? selection.name).value)) continue;
    throw new GraphQLError(`No subgraph can answer the field "${selection.name.value}" as it is asked for.`, {
      path: [(selection.alias ?? selection.name).value],
      extensions: { code: "SUBGRAPH_DATA_INVALID" },
    });
  }
}

function* rootFetches(node: PlanNode | null | undefined): Generator<FetchNode> {
  if (!node) return;
  if (node.kind === "Fetch" && !node.requires) yield node;
  if (node.kind === "Sequence" || node.kind === "Parallel") {
    for (const child of node.nodes) yield* rootFetches(child);
  }
  if (node.kind === "Condition") {
    yield* rootFetches(node.ifClause);
    yield* rootFetches(node.elseClause);
  }
}

function operationSelection(document: DocumentNode): SelectionSetNode {
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("A document without an operation.");
  return definition.selectionSet;
}

function addResponseNames(set: SelectionSetNode, names: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add((selection.alias ?? selection.name).value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) addResponseNames(selection.selectionSet, names);
  }
}
