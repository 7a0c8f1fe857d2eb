import { describe, expect, it } from "vitest";
import type { PersonRecords } from "../records.js";
import { tellStories } from "../stories/index.js";
import { testCareMap } from "../testing/care-map.js";
import { brokenInvariants, invariantFacts } from "./index.js";

const AS_OF = "2026-03-03";
const careMap = testCareMap();
const facts = invariantFacts(careMap, AS_OF);

/** The first of a list, which must not be empty. */
function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("Nothing to break.");
  return item;
}

/** What is broken in whose story, how, and what the invariants must say of it. */
const cases: [string, string, (records: PersonRecords) => void, string][] = [
  [
    "a second listing",
    "synthetic-1",
    (r) => r.listings.push({ ...first(r.listings), id: "x" }),
    "listing: more than one at a time",
  ],
  [
    "a second physician",
    "synthetic-1",
    (r) => r.fixedContacts.push({ ...first(r.fixedContacts), id: "x" }),
    "fixed contact: more than one physician at a time",
  ],
  [
    "a physician elsewhere",
    "synthetic-1",
    (r) => Object.assign(first(r.fixedContacts), { unit: "SE2321000115-HC002" }),
    "fixed contact: physician of another centre than the listed",
  ],
  [
    "two homes",
    "synthetic-1",
    (r) => Object.assign(first(r.residences), { validTo: null }),
    "residence: lives in two places",
  ],
  [
    "a home without its form",
    "synthetic-1",
    (r) => Object.assign(first(r.residences), { careHomeId: "x" }),
    "residence: care home and form disagree",
  ],
  [
    "another municipality",
    "synthetic-1",
    (r) => Object.assign(r.patient, { registeredMunicipality: "1383" }),
    "registration: the last is not the present one",
  ],
  [
    "a number of somebody else",
    "synthetic-1",
    (r) => Object.assign(r.patient, { birthDate: "1938-04-13" }),
    "identifier: of another birth date or sex",
  ],
  [
    "a broken number",
    "synthetic-1",
    (r) => Object.assign(first(r.identifiers), { value: "193804122380" }),
    "identifier: IDENTIFIER_CHECK_DIGIT",
  ],
  [
    "a SIP of one principal",
    "synthetic-1",
    (r) => r.carePlanActivities.splice(1, 1),
    "SIP: nothing is done by REGION",
  ],
  [
    "a SIP led by nobody",
    "synthetic-1",
    (r) => Object.assign(first(r.carePlans), { mainResponsiblePrincipal: null }),
    "SIP: nobody has the main responsibility",
  ],
  [
    "a SIP without consent",
    "synthetic-1",
    (r) => Object.assign(r.consents[1] ?? {}, { cancelledAt: "2026-01-01T10:00:00+01:00" }),
    "SIP: without consent",
  ],
  [
    "an activity of nobody",
    "synthetic-1",
    (r) => Object.assign(first(r.carePlanActivities), { responsibleUnit: null }),
    "activity: unit and principal disagree",
  ],
  [
    "a wrong plan that stands",
    "synthetic-22",
    (r) => Object.assign(first(r.carePlans), { enteredInErrorAt: null }),
    "plan: error and status disagree",
  ],
  [
    "a visit after death",
    "synthetic-13",
    (r) => Object.assign(first(r.consents), { validFrom: "2026-02-20", validTo: "2026-02-21" }),
    "consents.validFrom: after death",
  ],
  [
    "a listing beyond death",
    "synthetic-13",
    (r) => Object.assign(first(r.listings), { validTo: null }),
    "listings: goes on after death",
  ],
  [
    "a row of tomorrow",
    "synthetic-1",
    (r) => Object.assign(first(r.encounters), { at: "2026-03-04T10:00:00+01:00" }),
    "encounters.at: in the future",
  ],
  [
    "a discharge before the stay",
    "synthetic-7",
    (r) => Object.assign(first(r.stays), { dischargedAt: "2025-01-01T10:00:00+01:00" }),
    "stay: discharged before admitted",
  ],
  [
    "ready before admitted",
    "synthetic-2",
    (r) => Object.assign(first(r.dischargeProcesses), { readyForDischargeAt: "2026-01-01T10:00:00+01:00" }),
    "process: admitted, ready, discharged out of order",
  ],
  [
    "a notice before admission",
    "synthetic-2",
    (r) => Object.assign(first(r.dischargeProcesses), { admissionNoticeAt: "2026-01-01T10:00:00+01:00" }),
    "process: notice before the need",
  ],
  [
    "support without high risk",
    "synthetic-4",
    (r) => Object.assign(first(r.riskAssessments), { level: "NOT_HIGH" }),
    "support: without a high risk in the stay",
  ],
  [
    "risk assessed by a nurse",
    "synthetic-4",
    (r) => Object.assign(first(r.riskAssessments), { assessedBy: "SE2120001215-E0001" }),
    "assessment: not by a physician of the clinic",
  ],
  [
    "support before the assessment",
    "synthetic-4",
    (r) => Object.assign(first(r.riskAssessments), { assessedAt: "2026-02-17T08:30:00+01:00" }),
    "support: started before the risk was assessed",
  ],
  [
    "support for 15 days",
    "synthetic-4",
    (r) => Object.assign(first(r.supportEpisodes), { decidedEnd: "2026-03-04" }),
    "support: decided for too long",
  ],
  [
    "support ended without outcome",
    "synthetic-4",
    (r) => Object.assign(first(r.supportEpisodes), { endedOn: "2026-03-01" }),
    "support: end and outcome disagree",
  ],
  [
    "an extension too late",
    "synthetic-6",
    (r) => Object.assign(first(r.supportExtensions), { decidedAt: "2026-02-26T10:00:00+01:00" }),
    "extension: decided too late",
  ],
  [
    "an extension without review",
    "synthetic-6",
    (r) => Object.assign(first(r.supportExtensions), { individualReview: false }),
    "extension: without individual review and reason",
  ],
  [
    "an extension to the same day",
    "synthetic-6",
    (r) => Object.assign(first(r.supportExtensions), { newEnd: first(r.supportEpisodes).decidedEnd }),
    "extension: no later end",
  ],
  [
    "a handover without dialogue",
    "synthetic-7",
    (r) => Object.assign(first(r.supportEpisodes), { handoverDialogueAt: null }),
    "handover: without dialogue or acceptance",
  ],
  [
    "a handover to a stranger",
    "synthetic-7",
    (r) => Object.assign(first(r.supportEpisodes), { handoverAcceptedBy: "SE2321000115-E0301" }),
    "handover: not to a physician of the listed centre",
  ],
  [
    "a child's data blocked",
    "synthetic-9",
    (r) => Object.assign(r.patient, { birthDate: "2010-01-01" }),
    "block: of a child's data",
  ],
];

describe("brokenInvariants", () => {
  it.each(cases)("sees %s", (_name, id, breakIt, expected) => {
    const records = tellStories({ careMap, asOf: AS_OF }).find((person) => person.patient.id === id);
    if (records === undefined) throw new Error(`No ${id}.`);
    breakIt(records);
    expect(brokenInvariants(records, facts)).toContain(expected);
  });
});
