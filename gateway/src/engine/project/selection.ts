/** Works out what an operation asks of an object: merged fields in order, for each type that the object may have. */
import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { CanonicalOperation } from "../plan/canonical.js";
import { type Writer, writerOf } from "./write.js";

/** A field of the answer. */
export interface FieldPlan {
  /** The client's name for it. */
  readonly responseName: string;
  /** Its name in the data. */
  readonly key: string;
  readonly source: "data" | "typename" | "introspection";
  /** For messages: `Type.field`. */
  readonly coordinate: string;
  readonly type: GraphQLOutputType;
  /** What is asked of the objects in it; null for a leaf. */
  readonly selection: SelectionPlan | null;
  /** Writes its value, or throws that the value is unusual. */
  readonly write: Writer;
}

/** The fields of an object of one type. */
export interface ObjectPlan {
  readonly typeName: string;
  /** True when the object is known by its interface only. */
  readonly isAbstract: boolean;
  readonly fields: readonly FieldPlan[];
}

/** What decides the conditions of an operation. */
export type Conditions = Readonly<Record<string, unknown>>;

/** Everything that the fields of one operation are worked out from. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly canonical: CanonicalOperation;
  readonly conditions: Conditions;
}

/** The selections on objects at one place of the answer. */
export class SelectionPlan {
  readonly #plans = new Map<string, ObjectPlan>();

  constructor(
    readonly context: SelectionContext,
    readonly type: GraphQLOutputType,
    readonly sets: readonly SelectionSetNode[],
  ) {}

  /** The plan for objects of the declared type when that is no abstract type. */
  get single(): ObjectPlan | null {
    const type = getNamedType(this.type);
    return isObjectType(type) ? (this.forType(type.name) ?? null) : null;
  }

  /** The declared type's name when it is abstract: no object is of that type, but may be known by no better one. */
  get abstractName(): string | null {
    const type = getNamedType(this.type);
    return isAbstractType(type) ? type.name : null;
  }

  /** The plan for objects of the type `name`; undefined when the client's schema does not allow such an object here. */
  forType(name: string): ObjectPlan | undefined {
    const known = this.#plans.get(name);
    if (known) return known;
    const { schema } = this.context;
    const declared = getNamedType(this.type);
    const type = schema.getType(name);
    const allowed =
      type === declared ||
      (isAbstractType(declared) && isObjectType(type) && schema.isSubType(declared, type));
    if (!allowed || !(isObjectType(type) || isInterfaceType(type))) return undefined;
    const plan = { typeName: name, isAbstract: isInterfaceType(type), fields: this.#fields(type) };
    this.#plans.set(name, plan);
    return plan;
  }

  #fields(type: GraphQLObjectType | GraphQLInterfaceType): FieldPlan[] {
    const grouped = new Map<string, FieldNode[]>();
    for (const set of this.sets) this.#collect(type, set, grouped);
    const fields: FieldPlan[] = [];
    for (const [responseName, nodes] of grouped) {
      const field = this.#field(type, responseName, nodes);
      if (field) fields.push(field);
    }
    return fields;
  }

  #field(
    parent: GraphQLObjectType | GraphQLInterfaceType,
    responseName: string,
    nodes: readonly FieldNode[],
  ): FieldPlan | null {
    const [node] = nodes;
    if (!node) return null;
    const { value: name } = node.name;
    const coordinate = `${parent.name}.${name}`;
    const common = { responseName, coordinate, selection: null };
    if (name === "__typename") return { ...common, key: name, source: "typename", ...META };
    if (name === "__schema" || name === "__type") {
      return { ...common, key: responseName, source: "introspection", ...META };
    }
    const definition = parent.getFields()[name];
    if (!definition) return null;
    const { type } = definition;
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    const selection = isLeafType(getNamedType(type)) ? null : new SelectionPlan(this.context, type, sets);
    return {
      ...common,
      key: this.context.canonical.dataKeys.get(node) ?? name,
      source: "data",
      type,
      selection,
      write: writerOf(type, selection),
    };
  }

  #collect(
    type: GraphQLObjectType | GraphQLInterfaceType,
    set: SelectionSetNode,
    into: Map<string, FieldNode[]>,
  ): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.context.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const responseName = (selection.alias ?? selection.name).value;
        const nodes = into.get(responseName);
        if (nodes) nodes.push(selection);
        else into.set(responseName, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.context.canonical.fragments.get(selection.name.value)
          : selection;
      if (fragment && this.#applies(type, fragment.typeCondition?.name.value)) {
        this.#collect(type, fragment.selectionSet, into);
      }
    }
  }

  #applies(type: GraphQLObjectType | GraphQLInterfaceType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditional = this.context.schema.getType(condition);
    return (
      isCompositeType(conditional) &&
      isAbstractType(conditional) &&
      this.context.schema.isSubType(conditional, type)
    );
  }
}

/** What every object has without its schema saying so; its value does not come from the data. */
const META = { type: GraphQLString, write: writerOf(GraphQLString, null) };

function isIncluded(
  { directives }: { readonly directives?: FieldNode["directives"] },
  conditions: Conditions,
): boolean {
  return (directives ?? []).every(({ name, arguments: given }) => {
    if (name.value !== "skip" && name.value !== "include") return true;
    const value = given?.[0]?.value;
    const holds =
      value?.kind === Kind.BOOLEAN
        ? value.value
        : value?.kind === Kind.VARIABLE && conditions[value.name.value] === true;
    return holds === (name.value === "include");
  });
}
