/**
 * Brings an operation into the one form that is planned: no names of the client's own choosing are left in it.
 *
 * - Every field under an alias gets a generated alias. So an alias never collides with what a `@key` or a
 *   `@requires` selects, and operations that differ by their aliases share a plan.
 * - Named fragments are spread; `@skip` and `@include` with a constant are decided.
 * - `__typename` is asked for plainly; introspection is taken out.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";

/** An operation and its canonical form. */
export interface CanonicalOperation {
  /** What the client wrote. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What is planned; null when the operation asks for nothing of a subgraph. */
  readonly document: DocumentNode | null;
  /** Names `document` among plans. */
  readonly key: string;
  /** Under which name the data of a field of the client's is found. */
  readonly dataKeys: ReadonlyMap<FieldNode, string>;
  /** Response names of the client by generated alias. */
  readonly clientNames: ReadonlyMap<string, string>;
  /** The client's name of each variable that was renamed, by its new name. */
  readonly renamedVariables: ReadonlyMap<string, string>;
  /** The introspective part of the operation; null when there is none. */
  readonly introspection: DocumentNode | null;
}

/** Most selections that an operation may have once its fragments are spread. */
const MAX_SELECTIONS = 20_000;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** The client's variable that would collide with the one that carries entities to a subgraph. */
const RESERVED_VARIABLE = "representations";

/** Brings the operation of `document` named `operationName` into its canonical form. */
export function canonicalOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  aliasPrefix: string,
): CanonicalOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) {
      if (operationName && definition.name?.value !== operationName) continue;
      if (operation) throw refusal("The document has several operations: name one of them.");
      operation = definition;
    }
  }
  if (!operation) throw refusal("No such operation in the document.");
  if (operation.operation === "subscription") throw refusal("Subscriptions are not served.");
  const writer = new Writer(fragments, aliasPrefix);
  const rootName = schema.getRootType(operation.operation)?.name;
  const planned = writer.selections(operation.selectionSet, "planned", rootName);
  const introspective = writer.selections(operation.selectionSet, "introspective", rootName);
  const renamedVariables = new Map<string, string>();
  const canonical = planned.length === 0 ? null : buildDocument(operation, planned, renamedVariables);
  return {
    operation,
    fragments,
    document: canonical,
    key: canonical ? print(canonical) : "",
    dataKeys: writer.dataKeys,
    clientNames: writer.clientNames,
    renamedVariables,
    introspection: introspective.length === 0 ? null : introspection(operation, introspective, fragments),
  };
}

type Part = "planned" | "introspective" | "nested";

class Writer {
  readonly dataKeys = new Map<FieldNode, string>();
  readonly clientNames = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  #count = 0;

  constructor(
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly aliasPrefix: string,
  ) {}

  selections(set: SelectionSetNode, part: Part, typeName: string | undefined): SelectionNode[] {
    const result: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (++this.#count > MAX_SELECTIONS) throw refusal("The operation has too many selections.");
      const directives = undecided(selection.directives ?? []);
      if (directives === null) continue;
      if (selection.kind === Kind.FIELD) {
        const field = this.#field(selection, directives, part);
        if (field) result.push(field);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      if (!fragment) throw refusal("Unknown fragment.");
      const condition = fragment.typeCondition?.name.value ?? typeName;
      const inner = this.selections(fragment.selectionSet, part, condition);
      if (inner.length === 0) continue;
      if (condition === typeName && directives.length === 0) result.push(...inner);
      else {
        result.push({
          kind: Kind.INLINE_FRAGMENT,
          ...(fragment.typeCondition ? { typeCondition: fragment.typeCondition } : {}),
          directives,
          selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
        });
      }
    }
    return result;
  }

  #field(field: FieldNode, directives: readonly DirectiveNode[], part: Part): FieldNode | null {
    const { value: name } = field.name;
    const introspects = name === "__schema" || name === "__type";
    if (part === "introspective") return introspects ? { ...field, directives } : null;
    if (introspects || (part === "planned" && name === "__typename")) return null;
    if (name === "__typename") return { kind: Kind.FIELD, name: field.name };
    const alias = this.#alias(field);
    this.dataKeys.set(field, alias ?? name);
    return {
      kind: Kind.FIELD,
      name: field.name,
      ...(alias === null ? {} : { alias: { kind: Kind.NAME, value: alias } }),
      arguments: field.arguments ?? [],
      directives,
      ...(field.selectionSet ? { selectionSet: this.#nested(field.selectionSet) } : {}),
    };
  }

  #nested(set: SelectionSetNode): SelectionSetNode {
    const selections = this.selections(set, "nested", undefined);
    // Where everything below a field is conditional, the planner would make the field itself conditional.
    return {
      kind: Kind.SELECTION_SET,
      selections: selections.every(isConditional) ? [TYPENAME, ...selections] : selections,
    };
  }

  /** The same alias for whatever GraphQL merges into one field; null for a field under its own name. */
  #alias(field: FieldNode): string | null {
    const responseName = field.alias?.value ?? field.name.value;
    if (responseName === field.name.value) return null;
    const written = (field.arguments ?? []).map((argument) => print(argument)).sort();
    const key = JSON.stringify([responseName, field.name.value, written]);
    const known = this.#aliases.get(key);
    if (known !== undefined) return known;
    const alias = `${this.aliasPrefix}${this.#aliases.size}`;
    this.#aliases.set(key, alias);
    this.clientNames.set(alias, responseName);
    return alias;
  }
}

function isConditional(selection: SelectionNode): boolean {
  if (selection.directives?.length) return true;
  return selection.kind === Kind.INLINE_FRAGMENT && selection.selectionSet.selections.every(isConditional);
}

/** What is left of `directives` when constants are decided; null when the selection is left out. */
function undecided(directives: readonly DirectiveNode[]): readonly DirectiveNode[] | null {
  const left: DirectiveNode[] = [];
  for (const directive of directives) {
    const { value: name } = directive.name;
    if (name === "defer") throw refusal("@defer is not served.");
    const condition = directive.arguments?.[0]?.value;
    if ((name !== "skip" && name !== "include") || condition?.kind !== Kind.BOOLEAN) left.push(directive);
    else if (condition.value === (name === "skip")) return null;
  }
  return left;
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });
}

/** The introspective selections as they are: below them the client's own fragments and variables stay in use. */
function introspection(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const definition = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections } as SelectionSetNode,
  };
  return { kind: Kind.DOCUMENT, definitions: [definition, ...fragments.values()] };
}

function buildDocument(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  renamed: Map<string, string>,
): DocumentNode {
  const used = new Set<string>();
  const selectionSet = visit({ kind: Kind.SELECTION_SET, selections } as SelectionSetNode, {
    Variable: ({ name }) => void used.add(name.value),
  });
  const definition: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    ),
    directives: operation.directives ?? [],
    selectionSet,
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition] };
  return used.has(RESERVED_VARIABLE) ? renameVariable(document, used, renamed) : document;
}

function renameVariable(
  document: DocumentNode,
  used: ReadonlySet<string>,
  renamed: Map<string, string>,
): DocumentNode {
  let name = `${RESERVED_VARIABLE}_`;
  while (used.has(name)) name += "_";
  renamed.set(name, RESERVED_VARIABLE);
  return visit(document, {
    Variable: (variable) =>
      variable.name.value === RESERVED_VARIABLE
        ? { ...variable, name: { kind: Kind.NAME, value: name } }
        : undefined,
  }) as DocumentNode;
}

/** Definitions of the variables of a canonical document. */
export function variablesOf(document: DocumentNode): readonly VariableDefinitionNode[] {
  const [definition] = document.definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
}
