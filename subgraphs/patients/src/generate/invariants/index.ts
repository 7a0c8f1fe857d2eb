/** The invariants that every invented history keeps. */
import type { PersonRecords } from "../records.js";
import type { InvariantFacts } from "./facts.js";
import { brokenOrder } from "./order.js";
import { brokenPerson } from "./person.js";
import { brokenPlans } from "./plans.js";
import { brokenStays } from "./stays.js";

export { type InvariantFacts, invariantFacts } from "./facts.js";

/** Every invariant that a person's records break, in words; empty when all is well. */
export function brokenInvariants(records: PersonRecords, facts: InvariantFacts): string[] {
  return [
    ...brokenPerson(records, facts),
    ...brokenOrder(records, facts),
    ...brokenStays(records, facts),
    ...brokenPlans(records, facts),
  ];
}
