/** Which fixed contacts the indicators count. */
import type { FixedContactRow } from "../tables.js";
import { daysOf, type Interval } from "./intervals.js";
import { oncePerPerson } from "./once-per-person.js";
import type { PersonFacts } from "./person-facts.js";

/** The contacts that count. */
export const namedPhysicians = oncePerPerson(
  ({ fixedContacts }: Pick<PersonFacts, "fixedContacts">): readonly FixedContactRow[] =>
    fixedContacts.filter(isNamedPhysician),
);

/** The days on which the person has one, in order. */
export const daysWithNamedPhysician = oncePerPerson(
  (facts: Pick<PersonFacts, "fixedContacts">): readonly Interval[] => daysOf(namedPhysicians(facts)),
);

/** True for a fixed physician contact that names a person; one of a unit only does not count. */
export function isNamedPhysician({ type, practitionerHsaId }: FixedContactRow): boolean {
  return type === "FIXED_PHYSICIAN_CONTACT" && practitionerHsaId !== null;
}
