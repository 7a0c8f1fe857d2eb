/** What things cost in one supergraph: weights and lengths of lists, with defaults where the schema says nothing. */
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { CostDirectives, ListSize } from "./directives.js";

/** Weight of an object where the schema says nothing; a scalar or an enum weighs nothing. */
const OBJECT_WEIGHT = 1;

/** Weight of each element of a list that a client sends. */
const ELEMENT_WEIGHT = 1;

/** Levels of nested input beyond which a value counts as endless. */
const MAX_INPUT_LEVELS = 64;

/** Costs in one supergraph. */
export class CostModel {
  constructor(
    readonly schema: GraphQLSchema,
    readonly directives: CostDirectives,
    /** Length of a list of which the schema says nothing. */
    readonly defaultListSize: number,
  ) {}

  /** What one value of `field` of `parent` weighs, without what is asked for below it. */
  fieldWeight(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): number {
    const { weights } = this.directives;
    const type = getNamedType(field.type);
    const stated = this.#owners(parent).map((owner) => weights.get(`${owner}.${field.name}`) ?? -1);
    const own = Math.max(...stated);
    if (own >= 0) return own;
    return weights.get(type.name) ?? (isCompositeType(type) ? OBJECT_WEIGHT : 0);
  }

  /** What `field` of `parent` says about the length of its list; undefined when it says nothing. */
  listSize(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): ListSize | undefined {
    for (const owner of this.#owners(parent)) {
      const size = this.directives.listSizes.get(`${owner}.${field.name}`);
      if (size) return size;
    }
    return undefined;
  }

  /** True when no value of `argument` of `field` weighs anything. */
  isFree(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument,
  ): boolean {
    const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
    return (
      this.#argumentWeight(parent, field, argument) === 0 && !isListType(type) && !isInputObjectType(type)
    );
  }

  /** What `value`, sent as `argument` of `field`, weighs. */
  argumentCost(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument,
    value: unknown,
  ): number {
    if (value === undefined || value === null) return 0;
    return this.#argumentWeight(parent, field, argument) + this.#inputCost(argument.type, value, 0);
  }

  #argumentWeight(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument,
  ): number {
    const { weights } = this.directives;
    const stated = this.#owners(parent).map(
      (owner) => weights.get(`${owner}.${field.name}(${argument.name}:)`) ?? 0,
    );
    return Math.max(...stated);
  }

  #inputCost(type: GraphQLInputType, value: unknown, level: number): number {
    if (value === undefined || value === null) return 0;
    if (level > MAX_INPUT_LEVELS) return Number.POSITIVE_INFINITY;
    if (isNonNullType(type)) return this.#inputCost(type.ofType, value, level);
    if (isListType(type)) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      return items.reduce<number>(
        (sum, item) => sum + ELEMENT_WEIGHT + this.#inputCost(type.ofType, item, level + 1),
        0,
      );
    }
    if (!isInputObjectType(type) || typeof value !== "object") return 0;
    let sum = 0;
    for (const field of Object.values(type.getFields())) {
      const part = Object.hasOwn(value, field.name)
        ? (value as Record<string, unknown>)[field.name]
        : undefined;
      if (part === undefined || part === null) continue;
      sum += this.directives.weights.get(`${type.name}.${field.name}`) ?? 0;
      sum += this.#inputCost(field.type, part, level + 1);
    }
    return sum;
  }

  /** Names of the types that may state the costs of a field of `parent`: itself and, below it, what it can be. */
  #owners(parent: GraphQLCompositeType): string[] {
    const below = isAbstractType(parent) ? this.schema.getPossibleTypes(parent) : [];
    return [parent.name, ...below.map(({ name }) => name)];
  }
}
