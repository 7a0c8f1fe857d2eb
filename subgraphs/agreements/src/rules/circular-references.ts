/** Rule `circular-reference`: nothing stands above itself or takes its own place. */
import { type Finding, findingAt, type Placed } from "./finding.js";

/** A finding for each fact that is reached again by following `next` from it. */
export function findCircularReferences<Fact extends { readonly id: string }>(
  facts: readonly Placed<Fact>[],
  what: string,
  next: (fact: Fact) => string | undefined,
): Finding[] {
  const byId = new Map(facts.map(({ fact }) => [fact.id, fact]));
  return facts
    .filter(({ fact }) => {
      const seen = new Set<string>();
      let id = next(fact);
      while (id !== undefined && id !== fact.id && !seen.has(id)) {
        seen.add(id);
        const follower = byId.get(id);
        id = follower && next(follower);
      }
      return id === fact.id;
    })
    .map((placed) =>
      findingAt(
        placed,
        "circular-reference",
        `${placed.fact.id} is its own ${what}, by way of others or directly`,
      ),
    );
}
