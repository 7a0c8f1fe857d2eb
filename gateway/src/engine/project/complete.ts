/**
 * The plain way from data to answer: what GraphQL calls completing values. It runs when something is unusual, tells
 * every error at the client's own path, and lets null take the place of what may not be null.
 */
import {
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLBoolean,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";
import type { LooseError } from "../fetch/run.js";
import { type Cause, type Data, Gap, isData } from "../merge/gap.js";
import type { FieldPlan, ObjectPlan, SelectionPlan } from "./selection.js";

/** A step of a path in the client's names, beside the name of the same field in the data. */
interface Place {
  readonly parent: Place | null;
  readonly step: string | number;
  readonly key: string | number;
}

/** What completing needs to know beside the data. */
export interface CompletionContext {
  /** Everything, as subgraphs know it: tells a hidden value of an enum from a wrong one. */
  readonly fullSchema: GraphQLSchema;
  readonly clientNames: ReadonlyMap<string, string>;
  /** The subgraph that was to bring the data at a path of data names; undefined where none was. */
  readonly originOf: (path: readonly (string | number)[]) => string | undefined;
  readonly introspection: Readonly<Record<string, unknown>>;
}

/** A completed answer. */
export interface Completed {
  readonly data: Data | null;
  readonly errors: readonly GraphQLError[];
}

/** Most errors that one answer tells. */
const MAX_ERRORS = 1000;

/** Completes `data`, an object of the root type. */
export function complete(
  plan: ObjectPlan,
  data: Data,
  loose: readonly LooseError[],
  context: CompletionContext,
): Completed {
  const completion = new Completion(context);
  const completed = completion.object(plan, data, null);
  for (const { cause, path } of loose) completion.report(cause, path.map(completion.clientName));
  return { data: completed === NULLED ? null : completed, errors: completion.errors };
}

/** Stands for a value that may not be null and is: its parent becomes null. */
const NULLED = Symbol("nulled");

class Completion {
  readonly errors: GraphQLError[] = [];

  constructor(readonly context: CompletionContext) {}

  object(plan: ObjectPlan, data: Data, place: Place | null): Data | typeof NULLED {
    const result = Object.create(null) as Data;
    let nulled = false;
    for (const field of plan.fields) {
      const value = this.#field(plan, field, data, place);
      if (value === NULLED) nulled = true;
      else result[field.responseName] = value;
    }
    return nulled ? NULLED : result;
  }

  #field(plan: ObjectPlan, field: FieldPlan, data: Data, parent: Place | null): unknown {
    if (field.source === "introspection") return this.context.introspection[field.responseName] ?? null;
    const place = { parent, step: field.responseName, key: field.key };
    if (field.source === "typename") {
      if (!plan.isAbstract) return plan.typeName;
      return this.#invalid(place, `The type of the object at ${field.coordinate} is not known.`, true);
    }
    const value = Object.hasOwn(data, field.key) ? data[field.key] : undefined;
    return this.#value(field.type, field, value, place);
  }

  #value(type: GraphQLOutputType, field: FieldPlan, value: unknown, place: Place): unknown {
    if (isNonNullType(type)) {
      const before = this.errors.length;
      const completed = this.#value(type.ofType, field, value, place);
      if (completed !== null) return completed;
      if (this.errors.length > before) return NULLED;
      return this.#invalid(place, `Cannot return null for non-nullable field ${field.coordinate}.`, true);
    }
    if (value === null) return null;
    if (value instanceof Gap) {
      for (const cause of value.causes)
        this.report(cause, [...pathOf(place), ...cause.rest.map(this.clientName)]);
      return null;
    }
    if (value === undefined) return this.#invalid(place, `No value came for the field ${field.coordinate}.`);
    if (isListType(type)) return this.#list(type.ofType, field, value, place);
    return field.selection === null
      ? this.#leaf(type, field, value, place)
      : this.#composite(field.selection, field, value, place);
  }

  #list(type: GraphQLOutputType, field: FieldPlan, value: unknown, place: Place): unknown {
    if (!Array.isArray(value)) return this.#invalid(place, `The value of ${field.coordinate} is no list.`);
    const items = (value as unknown[]).map((item, index) =>
      this.#value(type, field, item, { parent: place, step: index, key: index }),
    );
    return items.includes(NULLED) ? null : items;
  }

  #composite(selection: SelectionPlan, field: FieldPlan, value: unknown, place: Place): unknown {
    if (!isData(value)) return this.#invalid(place, `The value of ${field.coordinate} is no object.`);
    const { __typename: typename } = value;
    const declared = selection.single?.typeName ?? selection.abstractName ?? "";
    const plan = selection.forType(typeof typename === "string" ? typename : declared);
    if (!plan || (typename !== undefined && typeof typename !== "string")) {
      return this.#invalid(
        place,
        `The object at ${field.coordinate} is of a type that is not allowed there.`,
      );
    }
    const completed = this.object(plan, value, place);
    return completed === NULLED ? null : completed;
  }

  #leaf(type: GraphQLOutputType, field: FieldPlan, value: unknown, place: Place): unknown {
    if (type === GraphQLID && Number.isSafeInteger(value)) return String(value);
    if (isLeafValue(type, value)) return value;
    if (isEnumType(type) && this.#isHidden(type.name, value)) return null;
    return this.#invalid(place, `The value of ${field.coordinate} is not of its type.`);
  }

  /** True for a value that subgraphs may use and clients may not see: it is withheld, which is no error. */
  #isHidden(enumName: string, value: unknown): boolean {
    const type = this.context.fullSchema.getType(enumName);
    return isEnumType(type) && typeof value === "string" && type.getValue(value) !== undefined;
  }

  #invalid(place: Place, message: string, nulled = false): null | typeof NULLED {
    const subgraph = this.context.originOf(keysOf(place));
    const cause = { message, extensions: { code: "SUBGRAPH_DATA_INVALID" }, rest: [] };
    this.report(subgraph === undefined ? cause : { ...cause, subgraph }, pathOf(place));
    return nulled ? NULLED : null;
  }

  report(cause: Cause, path: readonly (string | number)[]): void {
    if (this.errors.length >= MAX_ERRORS) return;
    const { subgraph, message, extensions } = cause;
    this.errors.push(
      new GraphQLError(message, {
        ...(path.length > 0 ? { path } : {}),
        extensions: { ...extensions, ...(subgraph === undefined ? {} : { subgraph, serviceName: subgraph }) },
      }),
    );
  }

  readonly clientName = (step: string | number): string | number =>
    typeof step === "string" ? (this.context.clientNames.get(step) ?? step) : step;
}

function isLeafValue(type: GraphQLOutputType, value: unknown): boolean {
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return typeof value === "string";
    case GraphQLInt:
      return typeof value === "number" && (value | 0) === value;
    case GraphQLFloat:
      return typeof value === "number" && Number.isFinite(value);
    case GraphQLBoolean:
      return typeof value === "boolean";
    default:
      if (isEnumType(type)) return typeof value === "string" && type.getValue(value) !== undefined;
      return typeof value !== "function";
  }
}

function pathOf(place: Place | null): (string | number)[] {
  return place === null ? [] : [...pathOf(place.parent), place.step];
}

function keysOf(place: Place | null): (string | number)[] {
  return place === null ? [] : [...keysOf(place.parent), place.key];
}
