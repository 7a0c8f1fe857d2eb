/**
 * The most that an operation may cost, known before anything runs:
 *
 *     cost(field) = length of its list × (weight + cost of what is asked for below) + cost of its arguments
 *
 * Weights are those of `@cost`, lengths those of `@listSize`. Where a length is sent as a variable, the cost is a
 * function of the variables: the operation is looked through once, and the function is called for every request.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { type Amount, largest, product, sum, type Variables } from "./amount.js";
import type { ListSize } from "./directives.js";
import type { CostModel } from "./model.js";
import { amountOf, defaultsOf, lengthOf, readArguments, type Value, whenIncluded } from "./values.js";

/** What an operation costs with these variables; infinite when it has no bound. */
export type Cost = (variables: Variables) => number;

/** What each field at the root of a mutation adds. */
const MUTATION_COST = 10;

/** What `__schema` and `__type` cost, whatever is asked for below them: the gateway answers them by itself. */
const INTROSPECTION_COST = 100;

/** Works out the cost of `operation`; fields that the schema does not have cost nothing, since validation refuses them. */
export function costOf(model: CostModel, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const root = model.schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const cost = new Estimate(model, fragments).set(operation.selectionSet, root);
  if (typeof cost === "number") return () => cost;
  const defaults = defaultsOf(operation);
  return (variables) => cost({ ...defaults, ...variables });
}

/** A part of a selection, and the types of object that it holds for; null stands for all. */
interface Part {
  readonly holdsFor: ReadonlySet<string> | null;
  readonly cost: Amount;
}

/** Lengths of lists by field, where the parent says how long they are. */
type Lengths = ReadonlyMap<string, Amount>;
const NO_LENGTHS: Lengths = new Map();

class Estimate {
  constructor(
    readonly model: CostModel,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  set(set: SelectionSetNode, type: GraphQLCompositeType, lengths: Lengths = NO_LENGTHS): Amount {
    const parts = this.#parts(set, type, null, lengths);
    const always = parts.filter(({ holdsFor }) => holdsFor === null);
    const sometimes = parts.filter(({ holdsFor }) => holdsFor !== null);
    // An object is of one type: of what is asked for by type, only the dearest can come.
    const perType = this.#possible(type).map((name) =>
      sum(sometimes.filter(({ holdsFor }) => holdsFor?.has(name)).map(({ cost }) => cost)),
    );
    return sum([...always.map(({ cost }) => cost), largest(perType)]);
  }

  #parts(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    holdsFor: ReadonlySet<string> | null,
    lengths: Lengths,
  ): Part[] {
    return set.selections.flatMap((selection) => {
      const found =
        selection.kind === Kind.FIELD
          ? [{ holdsFor, cost: this.#field(selection, type, lengths) }]
          : this.#fragment(
              selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection,
              type,
              holdsFor,
              lengths,
            );
      const { directives = [] } = selection;
      return found.map((part) => ({ ...part, cost: whenIncluded(directives, part.cost) }));
    });
  }

  #fragment(
    fragment: FragmentDefinitionNode | InlineFragmentNode | undefined,
    type: GraphQLCompositeType,
    holdsFor: ReadonlySet<string> | null,
    lengths: Lengths,
  ): Part[] {
    if (fragment === undefined) return [];
    const inner = this.model.schema.getType(fragment.typeCondition?.name.value ?? type.name);
    if (!isCompositeType(inner)) return [];
    const narrowed = inner === type ? holdsFor : both(holdsFor, new Set(this.#possible(inner)));
    return this.#parts(fragment.selectionSet, inner, narrowed, lengths);
  }

  #possible(type: GraphQLCompositeType): string[] {
    const types = isAbstractType(type) ? this.model.schema.getPossibleTypes(type) : [type];
    return types.map(({ name }) => name);
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, lengths: Lengths): Amount {
    const { model } = this;
    const { value: name } = node.name;
    if (name === "__schema" || name === "__type") return INTROSPECTION_COST;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return 0;
    const values = readArguments(node.arguments ?? []);
    const size = model.listSize(parent, field);
    const length = size && lengthOf(field, size, values, model.defaultListSize);
    const own = size?.sizedFields.length ? undefined : length;
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const times = isList ? (lengths.get(name) ?? own ?? model.defaultListSize) : 1;
    const extra = parent === model.schema.getMutationType() ? MUTATION_COST : 0;
    const each = sum([model.fieldWeight(parent, field), extra, this.#below(node, field, size, length)]);
    return sum([product(times, each), ...this.#arguments(parent, field, values)]);
  }

  #arguments(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    values: ReadonlyMap<string, Value>,
  ): Amount[] {
    return field.args.flatMap((argument) => {
      const value = values.get(argument.name);
      if (!value || this.model.isFree(parent, field, argument)) return [];
      return amountOf(value, (sent) => this.model.argumentCost(parent, field, argument, sent));
    });
  }

  #below(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    size: ListSize | undefined,
    length: Amount | undefined,
  ): Amount {
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return 0;
    const sized = length === undefined ? [] : (size?.sizedFields ?? []);
    return this.set(node.selectionSet, type, new Map(sized.map((name) => [name, length ?? 0])));
  }
}

function both(a: ReadonlySet<string> | null, b: ReadonlySet<string>): ReadonlySet<string> {
  return a === null ? b : new Set([...a].filter((name) => b.has(name)));
}
