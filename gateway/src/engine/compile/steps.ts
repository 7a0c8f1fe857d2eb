/** Compiles a plan into steps: functions that fetch, one for each node of the plan. */
import type { FetchNode, PlanNode } from "@apollo/query-planner";
import { isAbstractType, isInterfaceType, isObjectType } from "graphql";
import { invalid } from "../fetch/causes.js";
import { type EntityFetch, runEntityFetch } from "../fetch/entities.js";
import { runRootFetch } from "../fetch/root.js";
import type { Run } from "../fetch/run.js";
import type { Shape, TypeMatcher } from "../merge/gap.js";
import type { CanonicalOperation } from "../plan/canonical.js";
import type { LoadedSupergraph } from "../supergraph/load.js";
import { EntityNeeds } from "./needs.js";
import { hasSoleOrigin } from "./origin.js";
import { representationWriter } from "./representation.js";
import { identityCheck } from "./identity.js";
import { bodyWriter, fetchOperation, textOf } from "./request.js";
import { shapesOf } from "./shape.js";
import { splitFetch } from "./split.js";

/** Does the work of one node of a plan. */
export type Step = (run: Run) => Promise<void>;

/** A fetch of a plan, as far as it tells which data comes from where. */
export interface FetchOrigin {
  readonly subgraph: string;
  /** Names and `@`, from the root. */
  readonly path: readonly string[];
  readonly shapes: readonly Shape[];
}

/** A plan that can be run. */
export interface CompiledPlan {
  readonly step: Step;
  readonly origins: readonly FetchOrigin[];
}

/** How plans are compiled. */
export interface CompileOptions {
  /** True to ask for the keys of entities beside what is wanted, and to compare them with those that were asked for. */
  readonly checkEntities?: boolean;
}

/** Compiles `plan`. */
export function compilePlan(
  plan: PlanNode,
  supergraph: LoadedSupergraph,
  canonical: Pick<CanonicalOperation, "operation" | "renamedVariables">,
  options: CompileOptions = {},
): CompiledPlan {
  const compiler = new Compiler(supergraph, canonical, options);
  compiler.survey(plan);
  const step = compiler.compile(plan, []);
  compiler.decideSharing();
  return { step, origins: compiler.origins };
}

class Compiler {
  readonly origins: FetchOrigin[] = [];
  readonly #undecided: EntityFetch[] = [];
  readonly #entityFetches: EntityFetch[] = [];
  readonly #needs = new Map<string, EntityNeeds>();
  readonly #signatures = new Map<string, number>();
  readonly #matches: TypeMatcher;
  readonly #isObjectType: (typename: string) => boolean;
  readonly #sharing: boolean;

  constructor(
    readonly supergraph: LoadedSupergraph,
    readonly canonical: Pick<CanonicalOperation, "operation" | "renamedVariables">,
    readonly options: CompileOptions,
  ) {
    const { fullSchema } = supergraph;
    this.#matches = typeMatcher(supergraph);
    this.#isObjectType = (typename) => isObjectType(fullSchema.getType(typename));
    // What a mutation changes may differ between one step and the next.
    this.#sharing = canonical.operation.operation === "query";
  }

  /** Notes what every fetch asks for, so that each knows of the others. */
  survey(node: PlanNode): void {
    switch (node.kind) {
      case "Sequence":
      case "Parallel":
        for (const child of node.nodes) this.survey(child);
        return;
      case "Flatten":
        this.survey(node.node);
        return;
      case "Condition":
        if (node.ifClause) this.survey(node.ifClause);
        if (node.elseClause) this.survey(node.elseClause);
        return;
      case "Fetch": {
        const signature = signatureOf(node);
        this.#signatures.set(signature, (this.#signatures.get(signature) ?? 0) + 1);
        return;
      }
      case "Defer":
        throw new Error("A plan with @defer.");
      default:
        node satisfies never;
    }
  }

  compile(node: PlanNode, path: readonly string[]): Step {
    switch (node.kind) {
      case "Sequence":
        return sequence(node.nodes.map((child) => this.compile(child, path)));
      case "Parallel":
        return parallel(node.nodes.map((child) => this.compile(child, path)));
      case "Flatten":
        return this.compile(node.node, [...path, ...node.path.map(String)]);
      case "Condition": {
        const { condition } = node;
        const name = this.canonical.renamedVariables.get(condition) ?? condition;
        const yes = node.ifClause ? this.compile(node.ifClause, path) : nothing;
        const no = node.elseClause ? this.compile(node.elseClause, path) : nothing;
        return (run) => (run.conditions[name] === true ? yes(run) : no(run));
      }
      case "Fetch":
        return parallel(
          splitFetch(node, this.supergraph).map((fetch) =>
            fetch.requires ? this.#entities(fetch, path) : this.#root(fetch, path),
          ),
        );
      case "Defer":
        throw new Error("A plan with @defer.");
      default:
        return node satisfies never;
    }
  }

  /** Decides, now that all fetches are known, which may put one object at several places. */
  decideSharing(): void {
    for (const fetch of this.#undecided) {
      fetch.oneObject = fetch.shapes.every(
        ({ key, children }) => children === null || hasSoleOrigin(this.origins, fetch.path, key),
      );
    }
    if (!this.#sharing) return;
    for (const fetch of this.#entityFetches) {
      const names = fetch.path.filter((step) => step !== "@");
      const key = names.at(-1);
      fetch.unify = key !== undefined && hasSoleOrigin(this.origins, names.slice(0, -1), key);
    }
  }

  #root(node: FetchNode, path: readonly string[]): Step {
    const operation = fetchOperation(node, this.supergraph.requiredFields);
    const body = bodyWriter(textOf(operation), node.variableUsages ?? [], this.canonical.renamedVariables);
    const shapes = renameShapes(shapesOf(operation.selectionSet), node);
    this.origins.push({ subgraph: node.serviceName, path, shapes });
    const fetch = {
      subgraph: node.serviceName,
      kind: node.operationKind === "mutation" ? ("mutation" as const) : ("query" as const),
      body: (run: Run) => body(run, null),
      path,
      shapes,
      outputRewrites: node.outputRewrites ?? [],
      matches: this.#matches,
    };
    return (run) => runRootFetch(fetch, run);
  }

  #entities(node: FetchNode, path: readonly string[]): Step {
    const operation = fetchOperation(node, this.supergraph.requiredFields);
    const check = this.options.checkEntities ? identityCheck(node, operation, this.supergraph) : null;
    const text = textOf(check?.operation ?? operation);
    const body = bodyWriter(text, node.variableUsages ?? [], this.canonical.renamedVariables);
    const [entities] = shapesOf(operation.selectionSet);
    const shapes = renameShapes(entities?.children ?? [], node);
    this.origins.push({ subgraph: node.serviceName, path, shapes });
    const signature = signatureOf(node);
    const shared = this.#sharing && (this.#signatures.get(signature) ?? 0) > 1;
    const fetch: EntityFetch = {
      subgraph: node.serviceName,
      body,
      path,
      represent: representationWriter({
        requires: node.requires ?? [],
        inputRewrites: node.inputRewrites ?? [],
        requiredFields: this.supergraph.requiredFields,
        matches: this.#matches,
        needs: this.#needsOf(node.serviceName),
        shapes,
        missing: invalid(node.serviceName, "What this subgraph needs of another is missing."),
      }),
      shapes,
      outputRewrites: node.outputRewrites ?? [],
      matches: this.#matches,
      isObjectType: this.#isObjectType,
      same: check?.same ?? null,
      sharedAs: shared ? signature : null,
      oneObject: shapes.every(({ children }) => children === null),
      unify: false,
    };
    this.#entityFetches.push(fetch);
    if (!fetch.oneObject && !shared) this.#undecided.push(fetch);
    return (run) => runEntityFetch(fetch, run);
  }

  #needsOf(subgraph: string): EntityNeeds {
    let needs = this.#needs.get(subgraph);
    if (needs === undefined) {
      needs = new EntityNeeds(this.supergraph, subgraph);
      this.#needs.set(subgraph, needs);
    }
    return needs;
  }
}

const nothing: Step = () => Promise.resolve();

function sequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function parallel(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function signatureOf(node: FetchNode): string {
  return JSON.stringify([node.serviceName, node.operation, node.requires, node.inputRewrites]);
}

/** Fields that are asked for under a name of the planner's, with the name that they have in the data as well. */
function renameShapes(shapes: readonly Shape[], node: FetchNode): Shape[] {
  const renamed = new Map(
    (node.outputRewrites ?? []).flatMap((rewrite) =>
      rewrite.kind === "KeyRenamer" ? [[rewrite.path.at(-1) ?? "", rewrite.renameKeyTo] as const] : [],
    ),
  );
  if (renamed.size === 0) return [...shapes];
  const rename = (shape: Shape): Shape => ({
    ...shape,
    key: renamed.get(shape.key) ?? shape.key,
    children: shape.children?.map(rename) ?? null,
  });
  return shapes.map(rename);
}

/** Matches names of types by the full schema: an object's type to itself and to what it implements or belongs to. */
function typeMatcher({ fullSchema }: LoadedSupergraph): TypeMatcher {
  return (typename, on) => {
    if (typename === on) return true;
    const [type, condition] = [fullSchema.getType(typename), fullSchema.getType(on)];
    return (
      isAbstractType(condition) &&
      (isObjectType(type) || isInterfaceType(type)) &&
      fullSchema.isSubType(condition, type)
    );
  };
}
