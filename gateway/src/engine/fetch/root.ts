/** A fetch of root fields. */
import type { FetchDataRewrite } from "@apollo/query-planner";
import { applyRewrites } from "../compile/rewrites.js";
import { collectAt } from "../compile/path.js";
import { fillGap, Gap, type Shape, type TypeMatcher } from "../merge/gap.js";
import { cloneData, mergeInto } from "../merge/merge.js";
import { placeErrors } from "./causes.js";
import type { Run } from "./run.js";

/** What is known of the fetch before it runs. */
export interface RootFetch {
  readonly subgraph: string;
  /** A mutation is never sent twice. */
  readonly kind: "query" | "mutation";
  readonly body: (run: Run) => string;
  /** Where the objects are that get the fields: the root, or objects of the root type further down. */
  readonly path: readonly string[];
  readonly shapes: readonly Shape[];
  readonly outputRewrites: readonly FetchDataRewrite[];
  readonly matches: TypeMatcher;
}

/** Fetches the fields and merges them. */
export async function runRootFetch(fetch: RootFetch, run: Run): Promise<void> {
  const found = collectAt(run.data, fetch.path, run.shared);
  if (found.size === 0) return;
  const targets = [...found];
  const answer = await run.call(fetch.subgraph, fetch.body(run), run.context, fetch.kind);
  const data = placeErrors(
    fetch.subgraph,
    answer,
    run.loose,
    fetch.path.length > 0 ? staticPath(fetch.path) : null,
  );
  if (data instanceof Gap) {
    for (const target of targets) fillGap(target, fetch.shapes, data, fetch.matches);
    return;
  }
  if (fetch.outputRewrites.length > 0) applyRewrites(fetch.outputRewrites, data, fetch.matches);
  for (const [index, target] of targets.entries()) mergeInto(target, index === 0 ? data : cloneData(data));
}

/** The part of a path that holds whatever the data is. */
export function staticPath(path: readonly string[]): readonly string[] {
  const list = path.indexOf("@");
  return list === -1 ? path : path.slice(0, list);
}
