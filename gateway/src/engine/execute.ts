/** Executes one request: variables are checked, the plan is run, the answer is projected. */
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { getVariableValues } from "graphql/execution/values.js";
import type { RequestContext } from "../execution/context.js";
import type { CompiledOperation, OperationCompiler } from "./compile/operation.js";
import type { Run } from "./fetch/run.js";
import type { Data } from "./merge/gap.js";
import { introspect } from "./project/introspection.js";
import type { Answer } from "./project/projection.js";

/** A request that the server has parsed and validated. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whose request it is. */
  readonly caller: RequestContext;
}

/** An answer, or why the request is refused before anything is fetched. */
export type EngineAnswer = Answer | { readonly refused: readonly GraphQLError[]; readonly data?: null };

/** Most mistakes in variables that are told at once. */
const MAX_VARIABLE_ERRORS = 10;

/** Executes `request`. */
export async function execute(
  compiler: OperationCompiler,
  call: Run["call"],
  request: EngineRequest,
): Promise<EngineAnswer> {
  let operation: CompiledOperation;
  try {
    operation = compiler.compile(request.document, request.operationName);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // What no plan answers is null to the client; what is no request for data at all has no data.
    return "http" in error.extensions ? { refused: [error] } : { refused: [error], data: null };
  }
  const { canonical, plan, projection } = operation;
  const operationName = canonical.operation.name?.value ?? null;
  if (request.caller.observed) request.caller.observed.operationName = operationName;
  const coerced = coerceVariables(compiler.supergraph.apiSchema, operation, request.variables);
  if ("errors" in coerced) return { refused: coerced.errors };
  const conditions = coerced.values;
  const run: Run = {
    data: {},
    variables: request.variables,
    conditions,
    call,
    context: { request: request.caller, operationName },
    loose: [],
    shared: new Set(),
    slots: new Map(),
  };
  if (plan) await plan.step(run);
  const { apiSchema } = compiler.supergraph;
  const introspection: Data = canonical.introspection
    ? introspect(apiSchema, canonical.introspection, request.variables)
    : {};
  return projection.project(run, introspection);
}

type Coerced =
  { readonly values: Readonly<Record<string, unknown>> } | { readonly errors: readonly GraphQLError[] };

function coerceVariables(
  schema: GraphQLSchema,
  { canonical }: CompiledOperation,
  variables: Readonly<Record<string, unknown>>,
): Coerced {
  const definitions = canonical.operation.variableDefinitions ?? [];
  if (definitions.length === 0) return { values: {} };
  const { coerced, errors } = getVariableValues(schema, definitions, variables, {
    maxErrors: MAX_VARIABLE_ERRORS,
  });
  return coerced ? { values: coerced } : { errors: errors ?? [] };
}
