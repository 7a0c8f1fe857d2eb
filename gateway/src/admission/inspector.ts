/**
 * What is known of a document before it is run: its size, what it costs, what it uses. A text is looked through once
 * for each supergraph and remembered.
 */
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema } from "graphql";
import { deprecatedParts, fieldsOf } from "../documents/fields.js";
import type { UsedOperation } from "../documents/usage.js";
import { Lru } from "../engine/plan/lru.js";
import { type Cost, costOf } from "../limits/cost/cost.js";
import { readCostDirectives } from "../limits/cost/directives.js";
import { CostModel } from "../limits/cost/model.js";
import { type DocumentLimits, measureWithin } from "../limits/document/limits.js";

/** An operation of a document. */
export interface InspectedOperation {
  readonly cost: Cost;
  readonly use: UsedOperation;
}

/** A document within the limits on its form. */
export interface InspectedDocument {
  readonly introspects: boolean;
  /** The operation that is run under this name; undefined when it is not said which. */
  operation(name: string | undefined): InspectedOperation | undefined;
}

/** Most documents that are remembered. */
const MAX_DOCUMENTS = 1000;

interface Loaded {
  readonly model: CostModel;
  readonly deprecated: ReadonlyMap<string, string>;
  /** A document, why it is refused, or null for what is no GraphQL. */
  readonly known: Lru<string, { readonly result: InspectedDocument | GraphQLError | null }>;
}

/** See the file. */
export class Inspector {
  #loaded: Loaded | undefined;

  constructor(
    readonly limits: DocumentLimits,
    /** Length of a list of which the schema says nothing. */
    readonly listSize: number,
  ) {}

  /** Takes the schema that clients see, and the supergraph with its costs. */
  use(schema: GraphQLSchema, supergraphSdl: string): void {
    this.#loaded = {
      model: new CostModel(schema, readCostDirectives(supergraphSdl), this.listSize),
      deprecated: deprecatedParts(schema),
      known: new Lru(MAX_DOCUMENTS),
    };
  }

  /** Reasons of everything that is deprecated in the schema in use, by coordinate. */
  get deprecated(): ReadonlyMap<string, string> {
    return this.#loaded?.deprecated ?? new Map();
  }

  /**
   * Looks through `text`; throws the refusal of one that passes a limit. Null is for what is no GraphQL. `label` is
   * what use of it is counted under, the same for the same text.
   */
  inspect(text: string, label: string): InspectedDocument | null {
    const loaded = this.#loaded;
    if (loaded === undefined) throw new Error("There is no supergraph yet.");
    let entry = loaded.known.get(text);
    if (entry === undefined) {
      entry = { result: this.#inspect(text, label, loaded.model) };
      if (text.length <= this.limits.length) loaded.known.set(text, entry);
    }
    if (entry.result instanceof GraphQLError) throw entry.result;
    return entry.result;
  }

  #inspect(text: string, label: string, model: CostModel): InspectedDocument | GraphQLError | null {
    const measured = measureWithin(text, this.limits);
    if (measured === null || measured instanceof GraphQLError) return measured;
    const { document, size } = measured;
    const operations = new Map<string, InspectedOperation>();
    return {
      introspects: size.introspects,
      operation: (name) => {
        const key = name ?? "";
        const known = operations.get(key);
        if (known) return known;
        const operation = inspectOperation(model, document, name, label);
        if (operation) operations.set(key, operation);
        return operation;
      },
    };
  }
}

function inspectOperation(
  model: CostModel,
  document: DocumentNode,
  name: string | undefined,
  label: string,
): InspectedOperation | undefined {
  const operation = getOperationAST(document, name);
  if (!operation) return undefined;
  return {
    cost: costOf(model, document, operation),
    use: { name: label, ...fieldsOf(model.schema, document, operation) },
  };
}
