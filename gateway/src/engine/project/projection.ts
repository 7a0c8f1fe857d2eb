/** From merged data to the answer: the fast way where it leads, the plain way where not. */
import type { GraphQLError, GraphQLSchema, SelectionSetNode } from "graphql";
import type { LooseError } from "../fetch/run.js";
import type { Data } from "../merge/gap.js";
import type { CanonicalOperation } from "../plan/canonical.js";
import { complete, type CompletionContext } from "./complete.js";
import { type Conditions, type ObjectPlan, SelectionPlan } from "./selection.js";
import { fieldsWriter, UNUSUAL, type Writer, writeShared } from "./write.js";

/** An answer: its data as JSON text, and the errors beside it. */
export interface Answer {
  readonly text: string;
  readonly errors: readonly GraphQLError[];
}

/** What is projected: the part of a run that is left when everything has been fetched. */
export interface Projected {
  readonly data: Data;
  readonly loose: readonly LooseError[];
  readonly conditions: Conditions;
  /** Objects that stand at several places of the data. */
  readonly shared: ReadonlySet<Data>;
}

/** How one operation is projected. */
export interface Projection {
  project(run: Projected, introspection: Readonly<Record<string, unknown>>): Answer;
}

/** What is the same for all projections of an operation. */
export interface ProjectionOptions {
  readonly schema: GraphQLSchema;
  readonly canonical: CanonicalOperation;
  readonly completion: Omit<CompletionContext, "introspection">;
}

interface Variant {
  readonly plan: ObjectPlan;
  readonly write: Writer;
}

/** Most ways to decide an operation's conditions that are kept compiled. */
const MAX_VARIANTS = 32;

/** Prepares the projection of an operation; each way to decide its conditions is compiled when it first occurs. */
export function createProjection(options: ProjectionOptions): Projection {
  const { schema, canonical, completion } = options;
  const names = conditionVariables(canonical);
  const variants = new Map<string, Variant>();
  const variantOf = (conditions: Conditions): Variant => {
    const key = names.map((name) => (conditions[name] === true ? "1" : "0")).join("");
    let variant = variants.get(key);
    if (variant === undefined) {
      variant = compileVariant(options, conditions);
      if (variants.size >= MAX_VARIANTS) variants.clear();
      variants.set(key, variant);
    }
    return variant;
  };
  return {
    project: ({ data, loose, conditions, shared }, introspection) => {
      const { plan, write } = variantOf(conditions);
      if (loose.length === 0 && canonical.introspection === null) {
        try {
          return { text: writeShared(shared, () => write(data)), errors: [] };
        } catch (error) {
          if (error !== UNUSUAL) throw error;
        }
      }
      const completed = complete(plan, data, loose, { ...completion, introspection });
      return { text: JSON.stringify(completed.data), errors: completed.errors };
    },
  };

  function compileVariant({ canonical }: ProjectionOptions, conditions: Conditions): Variant {
    const root = schema.getRootType(canonical.operation.operation);
    if (!root) throw new Error("An operation of a kind that the schema does not have.");
    // The values alone are kept: a request's variables must not outlive it.
    const decided = Object.fromEntries(names.map((name) => [name, conditions[name] === true]));
    const context = { schema, canonical, conditions: decided };
    const plan = new SelectionPlan(context, root, [canonical.operation.selectionSet]).single;
    if (!plan) throw new Error("A root type that is no object type.");
    return { plan, write: fieldsWriter(plan) };
  }
}

/** Names of the variables that decide `@skip` and `@include` anywhere in the operation. */
function conditionVariables({ operation, fragments }: CanonicalOperation): readonly string[] {
  const names = new Set<string>();
  const gather = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      for (const { name, arguments: given } of selection.directives ?? []) {
        const value = given?.[0]?.value;
        if ((name.value === "skip" || name.value === "include") && value?.kind === "Variable") {
          names.add(value.name.value);
        }
      }
      if ("selectionSet" in selection && selection.selectionSet) gather(selection.selectionSet);
    }
  };
  gather(operation.selectionSet);
  for (const fragment of fragments.values()) gather(fragment.selectionSet);
  return [...names].sort();
}
