/** Carries out the plan's rewrites of data: a name under which a subgraph was asked, or a type that it knows. */
import type { FetchDataRewrite } from "@apollo/query-planner";
import { type Data, isData, type TypeMatcher } from "../merge/gap.js";

const FRAGMENT = "... on ";

/** Applies `rewrites` to `value` in place. */
export function applyRewrites(
  rewrites: readonly FetchDataRewrite[],
  value: unknown,
  matches: TypeMatcher,
): void {
  for (const rewrite of rewrites) {
    const last = rewrite.path.at(-1);
    if (last !== undefined)
      descend(value, rewrite.path, 0, matches, (data) => rewriteField(data, last, rewrite));
  }
}

function rewriteField(data: Data, name: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === "ValueSetter") data[name] = rewrite.setValueTo as unknown;
  else if (Object.hasOwn(data, name)) {
    const { [name]: value } = data;
    delete data[name];
    if (data[rewrite.renameKeyTo] === undefined) data[rewrite.renameKeyTo] = value;
  }
}

function descend(
  value: unknown,
  path: readonly string[],
  depth: number,
  matches: TypeMatcher,
  apply: (data: Data) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) descend(item, path, depth, matches, apply);
    return;
  }
  if (!isData(value)) return;
  const step = path[depth];
  if (step === undefined || depth === path.length - 1) {
    apply(value);
  } else if (step.startsWith(FRAGMENT)) {
    const { __typename: typename } = value;
    if (typeof typename !== "string" || matches(typename, step.slice(FRAGMENT.length))) {
      descend(value, path, depth + 1, matches, apply);
    }
  } else {
    descend(value[step], path, depth + 1, matches, apply);
  }
}
