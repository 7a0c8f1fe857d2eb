/** Changes that make a care relation: admission, listing and enrolment of a person whom the unit may not know yet. */
import { refuseIf } from "@vardgraf/core";
import { decide } from "../../access/cedar/index.js";
import { type FieldGroup, impersonalFacts, type Relation } from "../../access/facts.js";
import type { ChangeablePatient } from "../../access/visible.js";
import type { Context } from "../../context.js";
import type { PatientIdentifierInput } from "../../generated/resolvers.js";
import { type KnownPlace, newcomerProblems } from "../../rules/newcomer.js";
import { newcomer } from "./acting.js";

/** Whom a change is about: by opaque id, or by the number that the person has given, with the reason. */
export interface NewcomerInput {
  readonly patient?: string | null | undefined;
  readonly identifier?: PatientIdentifierInput | null | undefined;
  readonly reason?: string | null | undefined;
}

/** A change that makes a care relation. */
export interface MakingRelation {
  readonly action: FieldGroup;
  readonly relation: Relation;
  /** What the own unit must be known as. */
  readonly place: KnownPlace;
}

/**
 * The person of such a change, whom the caller may change. Unit and reason are judged before the number is looked up,
 * so that without them nobody learns whether there is such a person; whoever may make no such change about anybody
 * is refused by the guard, as always.
 */
export async function requireNewcomer(
  context: Context,
  input: NewcomerInput,
  { action, relation, place }: MakingRelation,
): Promise<ChangeablePatient> {
  const { caller, guard, store } = context;
  const identified = input.identifier != null;
  const about = identified ? { relation } : {};
  const asked = { ...impersonalFacts(caller, action), relation, custodian: "OWN_UNIT" } as const;
  if (decide(asked).allow) {
    const isSuchPlace = await store.care.isKnownAs(place, guard.own.authorUnit);
    refuseIf(newcomerProblems({ identified, reason: input.reason ?? null, place, isSuchPlace }));
  }
  const { id } = await newcomer(context, input);
  const need =
    identified && input.reason != null
      ? ({ field: "reason", reason: input.reason, ordinary: true } as const)
      : null;
  return guard.requireToWrite(id, action, "OWN", about, need);
}
