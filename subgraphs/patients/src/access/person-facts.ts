/** Loads the facts about persons that decisions need, for any number of persons in four statements. */
import { type Caller, stockholmDay } from "@vardgraf/core";
import type { Temporal } from "temporal-polyfill";
import { ageOn } from "../day.js";
import type { AccessStore } from "../store/access-store.js";
import type { PatientRow } from "../tables.js";
import type { BlockFacts } from "./block.js";
import { type Consented, consentOf } from "./consent.js";
import { type AccessFacts, deceasedSince, type FieldGroup, type Relation, roleOf } from "./facts.js";
import { ADULT, reachOf } from "./reach.js";
import { Sealed } from "./sealed.js";

/** The facts about one person as far as one caller is concerned. */
export interface PersonFacts extends Consented {
  readonly person: PatientRow;
  readonly relation: Relation;
  readonly longDeceased: boolean;
  readonly blocks: readonly BlockFacts[];
}

/** When several relations hold, the one that opens most goes first. */
const precedence: readonly Relation[] = [
  "ENROLLED",
  "DECLARED",
  "LISTED",
  "OPEN_STAY",
  "SUPPORT_EPISODE",
  "SERVICES",
  "REVIEW_CASE",
  "HELD",
  "SELF",
  "GUARDIAN",
  "SYNTHETIC",
];

/** The facts of each person that exists. Statements are the same whoever exists and whoever does not. */
export async function loadPersonFacts(
  store: AccessStore,
  caller: Caller,
  now: Temporal.Instant,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonFacts>> {
  const day = stockholmDay(now);
  const unit = caller.client === "ANONYMOUS" ? null : caller.unitHsaId;
  const [persons, relations, consents, blocks] = await Promise.all([
    store.persons(ids),
    store.relations(reachOf(caller), day, ids),
    store.consents(ids, unit ?? ""),
    store.blocks(ids),
  ]);
  const reader = {
    role: caller.client === "ANONYMOUS" ? "NONE" : roleOf(caller),
    employeeHsaId: caller.client === "ANONYMOUS" ? null : caller.employeeHsaId,
  } as const;
  const relationsOf = byPatient(relations);
  const consentsOf = byPatient(consents);
  const blocksOf = byPatient(blocks);
  return new Map(
    persons.map(({ id, sealed }) => {
      const person = Sealed.open(sealed).row;
      const held = new Set((relationsOf.get(id) ?? []).map(({ relation }) => relation));
      return [
        id,
        {
          person,
          relation: precedence.find((relation) => held.has(relation)) ?? "NONE",
          longDeceased: person.deceasedOn !== null && person.deceasedOn < deceasedSince(day),
          ...consentOf(
            consentsOf.get(id) ?? [],
            { ...reader, adult: ageOn(person.birthDate, day) >= ADULT },
            day,
            now,
          ),
          blocks: (blocksOf.get(id) ?? []).map(({ facts }) => facts),
        },
      ];
    }),
  );
}

/** What opens because of danger alone: consent to read neither opens it nor makes the danger go away. */
const restingOnDanger: ReadonlySet<FieldGroup> = new Set(["BLOCKING_PROVIDERS", "REQUEST_BLOCK_LIFT"]);

/** The part of a question about `group` that is about the person. */
export function questionOfPerson(
  { relation, longDeceased, consent, danger, person }: PersonFacts,
  group: FieldGroup,
): Pick<AccessFacts, "relation" | "longDeceased" | "consent" | "protection"> {
  return {
    relation,
    longDeceased,
    consent: restingOnDanger.has(group) ? danger : consent,
    protection: person.protection,
  };
}

function byPatient<Row extends { readonly patientId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) map.set(row.patientId, [...(map.get(row.patientId) ?? []), row]);
  return map;
}
