/** The engine as the server sees it: loads a supergraph, executes operations on it, and takes a new one when told. */
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
  GatewayUnsubscriber,
} from "@apollo/server-gateway-interface";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import type { RequestContext } from "../execution/context.js";
import { OperationCompiler } from "./compile/operation.js";
import type { CompileOptions } from "./compile/steps.js";
import { type EngineAnswer, type EngineRequest, execute } from "./execute.js";
import type { SubgraphLink } from "./fetch/link.js";
import { Links, type LinksOptions } from "./links.js";
import { Lru } from "./plan/lru.js";
import { lazyData } from "./project/lazy.js";
import { type LoadedSupergraph, loadSupergraph, loadSupergraphGently } from "./supergraph/load.js";

/** What an engine is made from. */
export interface EngineOptions extends LinksOptions, CompileOptions {
  readonly supergraphSdl: string;
}

/** Everything that belongs to one supergraph; replaced as a whole. */
interface Loaded {
  readonly compiler: OperationCompiler;
  readonly links: ReadonlyMap<string, SubgraphLink>;
  /** Valid documents by their text, each of which the server has let pass at least once. */
  readonly proven: Lru<string, DocumentNode>;
}

/** What an operation is, once it has been planned. */
export interface ProvenOperation {
  readonly name: string | null;
  readonly kind: string;
  /** Subgraphs that it may ask. */
  readonly subgraphs: ReadonlySet<string>;
}

/** Most documents that are remembered as valid. */
const MAX_PROVEN = 1000;

/** See the file. */
export class Engine implements GatewayInterface {
  readonly #options: EngineOptions;
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  #loaded: Loaded | undefined;
  /** By the schema that a request was validated against: it ends on the supergraph that it began with. */
  readonly #bySchema = new WeakMap<GraphQLSchema, Loaded>();
  readonly #links: Links;
  /** Ends when the supergraph that came last is in use. */
  #updating: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#links = new Links(options);
  }

  /** Loads the first supergraph; rejects when it is broken. */
  async load(): Promise<GatewayLoadResult> {
    this.#use(loadSupergraph(this.#options.supergraphSdl));
    return { executor: (request) => this.#executeForServer(request) };
  }

  /**
   * Takes another supergraph. Requests in flight end on the one that they began with. Rejects when the text is broken;
   * the supergraph before it then stays in use.
   */
  async update(supergraphSdl: string): Promise<void> {
    const before = this.#updating;
    const updating = before
      .catch(() => undefined)
      .then(async () => this.#use(await loadSupergraphGently(supergraphSdl)));
    this.#updating = updating;
    await updating;
  }

  #use(supergraph: LoadedSupergraph): void {
    if (this.#stopped) return;
    const links = this.#links.use(supergraph.subgraphs);
    this.#loaded = {
      compiler: new OperationCompiler(supergraph, this.#options),
      links,
      proven: new Lru(MAX_PROVEN),
    };
    this.#bySchema.set(supergraph.apiSchema, this.#loaded);
    for (const listener of this.#listeners) {
      listener({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl });
    }
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#listeners.clear();
    await this.#links.close();
  }

  /** How often the caches had what was looked for, since the supergraph in use was loaded. */
  get cacheFigures(): Readonly<Record<"documents" | "plans", Lru<string, unknown>["figures"]>> {
    const none = { hits: 0, misses: 0, entries: 0 };
    const { proven, compiler } = this.#loaded ?? {};
    return { documents: proven?.figures ?? none, plans: compiler?.planFigures ?? none };
  }

  /** Where the circuit of each subgraph stands. */
  get circuits(): Links["circuits"] {
    return this.#links.circuits;
  }

  /** Names of the subgraphs of the supergraph in use. */
  get subgraphs(): ReadonlySet<string> {
    return new Set(this.#loaded?.links.keys());
  }

  /** The supergraph in use, as it was given. */
  get supergraphSdl(): string {
    return this.#loaded?.compiler.supergraph.sdl ?? this.#options.supergraphSdl;
  }

  /** Remembers that `document`, the parsed `text`, is valid for `schema`. */
  prove(schema: GraphQLSchema, text: string, document: DocumentNode): void {
    this.#bySchema.get(schema)?.proven.set(text, document);
  }

  /** True when `text` was proven valid for the supergraph in use. */
  isProven(text: string): boolean {
    return this.#loaded?.proven.has(text) === true;
  }

  /**
   * The operation `operationName` of a document that was proven valid for the supergraph in use; null when there is none
   * that can be executed.
   */
  describeProven(text: string, operationName: string | undefined): ProvenOperation | null {
    const document = this.#loaded?.proven.get(text);
    return this.#loaded && document ? describe(this.#loaded.compiler, document, operationName) : null;
  }

  /** Executes a document that was proven valid for the supergraph in use; null when `text` is none. */
  executeProven(text: string, request: Omit<EngineRequest, "document">): Promise<EngineAnswer> | null {
    const loaded = this.#loaded;
    const document = loaded?.proven.get(text);
    return loaded && document ? this.#execute(loaded, { ...request, document }) : null;
  }

  #execute(loaded: Loaded, request: EngineRequest): Promise<EngineAnswer> {
    return execute(
      loaded.compiler,
      (subgraph, body, context, kind) => {
        const link = loaded.links.get(subgraph);
        if (!link) throw new Error(`The plan names the subgraph ${subgraph}, which the supergraph does not.`);
        return link.call(body, context, kind);
      },
      request,
    );
  }

  async #executeForServer(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const loaded = this.#bySchema.get(request.schema) ?? this.#loaded;
    if (!loaded) throw new Error("The engine has no supergraph yet.");
    const answer = await this.#execute(loaded, {
      document: request.document,
      operationName: request.request.operationName,
      variables: request.request.variables ?? {},
      caller: request.context as RequestContext,
    });
    if ("refused" in answer) {
      return answer.data === null ? { errors: answer.refused, data: null } : { errors: answer.refused };
    }
    const data = answer.text === "null" ? null : lazyData(answer.text);
    return answer.errors.length > 0 ? { errors: answer.errors, data } : { data };
  }
}

function describe(
  compiler: OperationCompiler,
  document: DocumentNode,
  operationName: string | undefined,
): ProvenOperation | null {
  try {
    const { canonical, plan } = compiler.compile(document, operationName);
    const { name, operation: kind } = canonical.operation;
    return {
      name: name?.value ?? null,
      kind,
      subgraphs: new Set(plan?.origins.map(({ subgraph }) => subgraph)),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
