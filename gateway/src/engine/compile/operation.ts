/** Compiles an operation: what is done once so that each request only fetches, merges and writes. */
import type { DocumentNode } from "graphql";
import { canonicalOperation, type CanonicalOperation } from "../plan/canonical.js";
import { Lru } from "../plan/lru.js";
import { planOperation } from "../plan/plan.js";
import { createProjection, type Projection } from "../project/projection.js";
import type { LoadedSupergraph } from "../supergraph/load.js";
import { originOf } from "./origin.js";
import { type CompiledPlan, type CompileOptions, compilePlan } from "./steps.js";

/** An operation that can be executed. */
export interface CompiledOperation {
  readonly canonical: CanonicalOperation;
  /** Null when nothing has to be fetched. */
  readonly plan: CompiledPlan | null;
  readonly projection: Projection;
}

/** Most plans that are kept. */
const MAX_PLANS = 2000;

/** Compiles the operations of one supergraph and remembers them. */
export class OperationCompiler {
  /** By canonical text: operations that differ by aliases and names of fragments only have one plan. */
  readonly #plans = new Lru<string, { readonly plan: CompiledPlan | null }>(MAX_PLANS);
  /** By document, which the server keeps as long as it is in use. */
  readonly #operations = new WeakMap<DocumentNode, Map<string, CompiledOperation>>();

  constructor(
    readonly supergraph: LoadedSupergraph,
    readonly options: CompileOptions = {},
  ) {}

  /** How often a plan was found among those that are kept. */
  get planFigures(): Lru<string, unknown>["figures"] {
    return this.#plans.figures;
  }

  /** The operation `name` of a valid document; throws a refusal that clients may see. */
  compile(document: DocumentNode, name: string | undefined): CompiledOperation {
    let operations = this.#operations.get(document);
    if (operations === undefined) {
      operations = new Map();
      this.#operations.set(document, operations);
    }
    let compiled = operations.get(name ?? "");
    if (compiled === undefined) {
      compiled = this.#compile(document, name);
      operations.set(name ?? "", compiled);
    }
    return compiled;
  }

  #compile(document: DocumentNode, name: string | undefined): CompiledOperation {
    const { apiSchema, fullSchema, aliasPrefix } = this.supergraph;
    const canonical = canonicalOperation(apiSchema, document, name, aliasPrefix);
    const plan = this.#plan(canonical);
    const projection = createProjection({
      schema: apiSchema,
      canonical,
      completion: {
        fullSchema,
        clientNames: canonical.clientNames,
        originOf: (path) => originOf(plan?.origins ?? [], path),
      },
    });
    return { canonical, plan, projection };
  }

  #plan(canonical: CanonicalOperation): CompiledPlan | null {
    if (canonical.document === null) return null;
    const key = JSON.stringify([canonical.key, ...canonical.renamedVariables.keys()]);
    const known = this.#plans.get(key);
    if (known) return known.plan;
    const planned = planOperation(this.supergraph, canonical.document);
    const plan = planned && compilePlan(planned, this.supergraph, canonical, this.options);
    this.#plans.set(key, { plan });
    return plan;
  }
}
