/**
 * Makes entities that are the same in everything one object. What comes from a list often names the same few entities
 * many times: from here on each is asked for, merged and written once.
 */
import { replaceAt } from "../compile/path.js";
import type { Data } from "../merge/gap.js";
import type { EntityFetch } from "./entities.js";
import type { Run } from "./run.js";

/** Unifies the entities that `fetch` is about. */
export function unify({ path, represent }: Pick<EntityFetch, "path" | "represent">, run: Run): void {
  const { shared } = run;
  const firsts = new Map<unknown, Map<string | number, Data>>();
  const firstOf = (entity: Data): Data => {
    const key = represent.keyOf(entity);
    if (key === undefined) return entity;
    const { __typename: type } = entity;
    let known = firsts.get(type);
    if (known === undefined) firsts.set(type, (known = new Map()));
    const first = known.get(key);
    if (first === undefined) known.set(key, entity);
    else if (first !== entity) shared.add(first);
    return first ?? entity;
  };
  replaceAt(run.data, path, firstOf, shared);
}
