/** Identity, registration, housing, listing and contacts. */
import { ageOn, dayNumber } from "../../day.js";
import { readIdentifier } from "../../identity/identifier.js";
import { readPersonalNumber } from "../../identity/personal-number.js";
import type { PersonRecords } from "../records.js";
import { areApart, standing, type InvariantFacts } from "./facts.js";

/** Says what is wrong with who the person is and where the person belongs. */
export function* brokenPerson(records: PersonRecords, facts: InvariantFacts): Generator<string> {
  const { patient } = records;
  for (const { system, value } of records.identifiers) {
    const read = readIdentifier(system, value, "SYNTHETIC", facts.asOf);
    if (typeof read === "string") yield `identifier: ${read}`;
    else if (read.value !== value) yield "identifier: not in its stored form";
    const number = readPersonalNumber(value, facts.asOf);
    if (typeof number === "string" && system !== "NATIONAL_RESERVE") yield `identifier: ${number}`;
    if (typeof number !== "string") {
      if (system === "NATIONAL_RESERVE") yield "reserve number: could be taken for a personnummer";
      if (number.birthDate !== patient.birthDate || number.sex !== patient.sex)
        yield "identifier: of another birth date or sex";
    }
  }
  const now = records.registrations.at(-1);
  if (now?.municipality !== patient.registeredMunicipality)
    yield "registration: the last is not the present one";
  if (now !== undefined && now.validTo !== patient.deceasedOn) yield "registration: does not end with death";
  if (!isUnbroken(records.registrations)) yield "registration: has a gap or overlaps";
  if (!areApart(standing(records.residences).filter((home) => !home.shortTerm)))
    yield "residence: lives in two places";
  for (const home of standing(records.residences)) {
    if ((home.careHomeId === null) !== (home.form === "ORDINARY"))
      yield "residence: care home and form disagree";
    if (home.form === "SPECIAL" && !home.shortTerm && ageOn(patient.birthDate, home.validFrom) < 65) {
      yield "residence: too young for a care home for older people";
    }
  }
  const listings = standing(records.listings);
  if (!areApart(listings)) yield "listing: more than one at a time";
  const physicians = standing(records.fixedContacts).filter(
    (contact) => contact.type === "FIXED_PHYSICIAN_CONTACT",
  );
  if (!areApart(physicians)) yield "fixed contact: more than one physician at a time";
  for (const contact of physicians) {
    const listing = listings.find(
      (l) => l.validFrom <= contact.validFrom && (l.validTo ?? "9999") >= contact.validFrom,
    );
    if (listing?.healthCentre !== contact.unit)
      yield "fixed contact: physician of another centre than the listed";
    if (contact.practitionerHsaId !== null && !facts.isPhysicianAt(contact.practitionerHsaId, contact.unit)) {
      yield "fixed contact: no physician of the unit";
    }
  }
  for (const block of standing(records.blocks)) {
    if (ageOn(patient.birthDate, block.recordedAt) < 18) yield "block: of a child's data";
    if ((block.blockedUnit === null) !== (block.level === "OUTER")) yield "block: level and unit disagree";
    if ((block.revokedAt === null) !== (block.status === "ACTIVE"))
      yield "block: status and lifting disagree";
  }
}

function isUnbroken(registrations: PersonRecords["registrations"]): boolean {
  return registrations.every((registration, at) => {
    const next = registrations[at + 1];
    if (next === undefined) return true;
    return registration.validTo !== null && dayNumber(registration.validTo) + 1 === dayNumber(next.validFrom);
  });
}
