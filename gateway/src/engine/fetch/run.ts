/** What one execution of a compiled operation carries. */
import type { Cause, Data, Gap } from "../merge/gap.js";
import type { SubgraphAnswer } from "./answer.js";
import type { CallContext, SubgraphLink } from "./link.js";

/** An error that stands beside data, with the place that can be named for it. */
export interface LooseError {
  readonly cause: Cause;
  readonly path: readonly (string | number)[];
}

/** The entities that one call brings: as many as were asked for, each data, null or a gap. */
export type EntityAnswer = readonly (Data | Gap | null)[];

/** A call for entities. */
export interface EntityCall {
  /** Resolves when `answer` is there. */
  done: Promise<void>;
  answer: EntityAnswer;
}

/** Where an entity that was asked for is to be found. */
export interface Slot {
  readonly call: EntityCall;
  readonly index: number;
  /** True once the entity's data is part of the merged tree. */
  used: boolean;
}

/** See the file. */
export interface Run {
  /** The merged data. */
  data: Data;
  /** Variables as the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that `@skip` and `@include` are decided by: coerced, with defaults. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly call: (
    subgraph: string,
    body: string,
    context: CallContext,
    kind: Parameters<SubgraphLink["call"]>[2],
  ) => Promise<SubgraphAnswer>;
  readonly context: CallContext;
  readonly loose: LooseError[];
  /** Objects that stand at several places of the data. */
  readonly shared: Set<Data>;
  /** Entities asked for by fetches that ask the same of one subgraph, by fetch and representation. */
  readonly slots: Map<string, Map<string, Slot>>;
}
