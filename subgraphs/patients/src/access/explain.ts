/** What a caller could read about a person, and why: every decision with the policies that made it. */
import type { KnownCaller } from "@vardgraf/core";
import type { Temporal } from "temporal-polyfill";
import type { AccessStore } from "../store/access-store.js";
import { blockOn } from "./block.js";
import { explain } from "./cedar/index.js";
import type { Policy } from "./cedar/policies.js";
import type { Decision } from "./decision.js";
import { type AccessFacts, type FieldGroup, impersonalFacts } from "./facts.js";
import { loadPersonFacts, type PersonFacts, questionOfPerson } from "./person-facts.js";
import { custodianOf, type Owner, readerOf } from "./reader.js";

/** Field groups of the person as a whole. */
const ofPerson: readonly FieldGroup[] = ["DEMOGRAPHICS", "PLACE", "ACCESS_STATE"];
/** Field groups of rows that a unit has written. */
const ofRows: readonly FieldGroup[] = [
  "CONTACTS",
  "SHARED_PLAN",
  "REHABILITATION_PLAN",
  "OTHER_PLAN",
  "REHABILITATION_EVENTS",
  "EVENTS",
  "SOCIAL",
];

/** One decision. */
export interface Explanation {
  readonly group: FieldGroup;
  /** Whose data it is about; null for what belongs to the person. */
  readonly owner: Owner | null;
  readonly decision: Decision;
  readonly policies: readonly Policy[];
}

/** Every decision about a person for a caller; none for somebody who is not there. */
export async function explainAccess(
  store: AccessStore,
  caller: KnownCaller,
  now: Temporal.Instant,
  patientId: string,
): Promise<Explanation[]> {
  const facts = (await loadPersonFacts(store, caller, now, [patientId])).get(patientId);
  if (facts === undefined) return [];
  const holdings = await store.holdings([patientId]);
  const reader = readerOf(caller);
  const explanations = new Map<string, Explanation>();
  const add = (group: FieldGroup, owner: Owner | null, more: Partial<AccessFacts> = {}): void => {
    const answer = explain({ ...questionOf(caller, group, facts), ...more });
    const key = JSON.stringify([group, owner, answer.decision]);
    explanations.set(key, { group, owner, ...answer });
  };
  for (const group of ofPerson) add(group, null);
  for (const row of holdings) {
    const { custodianProvider, authorUnit } = row;
    const owner = { custodianProvider, authorUnit };
    const seen = { custodian: custodianOf(reader, owner), block: blockOn(row, facts.blocks, reader, now) };
    for (const group of ofRows) add(group, owner, seen);
  }
  return [...explanations.values()];
}

function questionOf(caller: KnownCaller, group: FieldGroup, facts: PersonFacts): AccessFacts {
  return { ...impersonalFacts(caller, group), ...questionOfPerson(facts, group) };
}
