/** A field that another subgraph sends along because a `@requires` asks for it; its absence is a fault of the caller. */
import { refuse } from "@vardgraf/core";

/** The value, or `BAD_REQUEST` where a representation came without it. */
export function required<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw refuse("BAD_REQUEST", `The representation lacks ${field}.`);
  return value;
}
