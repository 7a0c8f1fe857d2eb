/** The engine as the server sees it: loads a supergraph, executes operations on it, and takes a new one when told. */
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
  GatewayUnsubscriber,
} from "@apollo/server-gateway-interface";
import type { SubgraphEndpoint } from "@vardgraf/schema";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { RequestContext } from "../execution/context.js";
import { OperationCompiler } from "./compile/operation.js";
import { type EngineAnswer, type EngineRequest, execute } from "./execute.js";
import { type LinkServices, type SubgraphLink, subgraphLink } from "./fetch/link.js";
import { Lru } from "./plan/lru.js";
import { lazyData } from "./project/lazy.js";
import { loadSupergraph } from "./supergraph/load.js";

/** What an engine is made from. */
export interface EngineOptions extends LinkServices {
  readonly supergraphSdl: string;
  readonly endpoint: (subgraph: { readonly name: string; readonly url: string }) => SubgraphEndpoint;
}

/** Everything that belongs to one supergraph; replaced as a whole. */
interface Loaded {
  readonly compiler: OperationCompiler;
  readonly links: ReadonlyMap<string, SubgraphLink>;
  /** Valid documents by their text, each of which the server has let pass at least once. */
  readonly proven: Lru<string, DocumentNode>;
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
  readonly #links = new Map<string, SubgraphLink>();

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  /** Loads the first supergraph; rejects when it is broken. */
  async load(): Promise<GatewayLoadResult> {
    this.update(this.#options.supergraphSdl);
    return { executor: (request) => this.#executeForServer(request) };
  }

  /**
   * Takes another supergraph. Requests in flight end on the one that they began with. Throws when the text is broken;
   * the supergraph before it then stays in use.
   */
  update(supergraphSdl: string): void {
    const supergraph = loadSupergraph(supergraphSdl);
    const links = new Map(supergraph.subgraphs.map((subgraph) => [subgraph.name, this.#linkTo(subgraph)]));
    this.#loaded = { compiler: new OperationCompiler(supergraph), links, proven: new Lru(MAX_PROVEN) };
    this.#bySchema.set(supergraph.apiSchema, this.#loaded);
    for (const listener of this.#listeners) {
      listener({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraphSdl });
    }
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
  }

  /** Remembers that `document`, the parsed `text`, is valid for `schema`. */
  prove(schema: GraphQLSchema, text: string, document: DocumentNode): void {
    this.#bySchema.get(schema)?.proven.set(text, document);
  }

  /** True when `text` was proven valid for the supergraph in use. */
  isProven(text: string): boolean {
    return this.#loaded?.proven.get(text) !== undefined;
  }

  /** Executes a document that was proven valid for the supergraph in use; null when `text` is none. */
  executeProven(text: string, request: Omit<EngineRequest, "document">): Promise<EngineAnswer> | null {
    const loaded = this.#loaded;
    const document = loaded?.proven.get(text);
    return loaded && document ? this.#execute(loaded, { ...request, document }) : null;
  }

  /** One link for each address, however often the supergraph changes. */
  #linkTo(subgraph: { readonly name: string; readonly url: string }): SubgraphLink {
    const key = JSON.stringify([subgraph.name, subgraph.url]);
    let link = this.#links.get(key);
    if (link === undefined) {
      link = subgraphLink(subgraph.name, this.#options.endpoint(subgraph), this.#options);
      this.#links.set(key, link);
    }
    return link;
  }

  #execute(loaded: Loaded, request: EngineRequest): Promise<EngineAnswer> {
    return execute(
      loaded.compiler,
      (subgraph, body, context) => {
        const link = loaded.links.get(subgraph);
        if (!link) throw new Error(`The plan names the subgraph ${subgraph}, which the supergraph does not.`);
        return link(body, context);
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
