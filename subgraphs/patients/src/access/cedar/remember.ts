/** Remembers decisions, so that each combination of facts is decided once in the life of a process. */
import type { Decision } from "../decision.js";
import type { AccessFacts } from "../facts.js";
import { factLists } from "./fact-lists.js";

/** One letter for each value of a fact. */
function lettersOf<Value>(values: readonly Value[]): ReadonlyMap<Value, string> {
  return new Map(values.map((value, index) => [value, String.fromCharCode("A".charCodeAt(0) + index)]));
}

const facts = Object.keys(factLists) as (keyof AccessFacts)[];
const letters = facts.map((fact) => lettersOf<unknown>(factLists[fact]));

/**
 * A tuple of facts as one letter for each fact.
 *
 * @throws Error if a fact has a value that is not listed: what is not known is not decided.
 */
export function keyOf(tuple: AccessFacts): string {
  let key = "";
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as keyof AccessFacts;
    const letter = letters[index]?.get(tuple[fact]);
    if (letter === undefined) throw new Error(`The fact ${fact} of an access decision has an unknown value.`);
    key += letter;
  }
  return key;
}

/** A decision table that remembers. */
export interface RememberedDecisions {
  readonly decide: (facts: AccessFacts) => Decision;
  /** How many combinations of facts have been decided. */
  readonly size: () => number;
}

/**
 * `decide`, asked once for each combination of facts. Decisions hold nothing about persons or callers, never go out
 * of date, and are at most as many as there are combinations that can occur; so nothing is ever thrown away.
 */
export function remember(decide: (facts: AccessFacts) => Decision): RememberedDecisions {
  const known = new Map<string, Decision>();
  return {
    decide: (facts) => {
      const key = keyOf(facts);
      const remembered = known.get(key);
      if (remembered) return remembered;
      const decision = Object.freeze(decide(facts));
      known.set(key, decision);
      return decision;
    },
    size: () => known.size,
  };
}
