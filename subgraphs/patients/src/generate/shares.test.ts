import { describe, expect, it } from "vitest";
import { ageOn } from "../day.js";
import { generatePeople } from "./people.js";
import type { PersonRecords } from "./records.js";
import { HISTORY_YEARS } from "./shares.js";
import { testCareMap } from "./testing/care-map.js";

const AS_OF = "2026-03-03";
const PEOPLE = 30_000;

/** What a county of 30 000 comes to. */
function measure() {
  const count = {
    alive: 0,
    over65: 0,
    careHome: 0,
    careHomeUnder65: 0,
    enrolled: 0,
    enrolledOver75: 0,
    listed: 0,
    named: 0,
    careHomeNamed: 0,
    careHomeReviewed: 0,
    stays: 0,
    discharges: 0,
    high: 0,
    supported: 0,
    open: 0,
    protected: 0,
    lateNotices: 0,
    processes: 0,
    sips: 0,
    reserve: 0,
  };
  for (const person of generatePeople({
    careMap: testCareMap(),
    regions: [{ code: "13", people: PEOPLE }],
    seed: 4,
    asOf: AS_OF,
  })) {
    tally(person, count);
  }
  return count;
}

function tally(person: PersonRecords, count: ReturnType<typeof measure>): void {
  const { patient } = person;
  count.stays += person.stays.length;
  count.discharges += person.stays.filter((stay) => stay.dischargedAt !== null).length;
  count.open += person.stays.filter((stay) => stay.dischargedAt === null).length;
  count.high += person.riskAssessments.filter((assessment) => assessment.level === "HIGH").length;
  count.supported += person.supportEpisodes.length;
  count.processes += person.dischargeProcesses.length;
  count.protected += patient.protection === "NONE" ? 0 : 1;
  count.reserve += person.identifiers.some((identifier) => identifier.system === "NATIONAL_RESERVE") ? 1 : 0;
  if (patient.deceasedOn !== null) return;
  const age = ageOn(patient.birthDate, AS_OF);
  const inCareHome = person.residences.some((home) => home.form === "SPECIAL" && !home.shortTerm);
  const named = person.fixedContacts.some(
    (c) => c.type === "FIXED_PHYSICIAN_CONTACT" && c.practitionerHsaId !== null,
  );
  const enrolled = person.enrolments.length > 0;
  count.alive += 1;
  count.over65 += age >= 65 ? 1 : 0;
  count.careHome += inCareHome ? 1 : 0;
  count.careHomeUnder65 += inCareHome && age < 65 ? 1 : 0;
  count.enrolled += enrolled ? 1 : 0;
  count.enrolledOver75 += enrolled && age >= 75 ? 1 : 0;
  count.listed += person.listings.length > 0 ? 1 : 0;
  count.named += named ? 1 : 0;
  count.careHomeNamed += inCareHome && named ? 1 : 0;
  count.careHomeReviewed +=
    inCareHome && person.medicationReviews.some((review) => review.on >= "2025-03-03") ? 1 : 0;
  count.sips += person.carePlans.some((plan) => plan.type === "SIP") ? 1 : 0;
}

describe("the shares of a county", () => {
  const count = measure();
  it.each([
    ["people over 65", count.over65 / count.alive, 0.19, 0.23],
    ["in care homes", count.careHome / count.alive, 0.006, 0.009],
    ["in care homes under 65", count.careHomeUnder65, 0, 0],
    ["with municipal health care", count.enrolled / count.alive, 0.037, 0.05],
    ["of them over 75", count.enrolledOver75 / count.enrolled, 0.6, 0.95],
    ["listed", count.listed / count.alive, 0.97, 1],
    ["with a named physician", count.named / count.alive, 0.54, 0.58],
    ["with a named physician in care homes", count.careHomeNamed / count.careHome, 0.75, 0.9],
    ["reviewed in care homes", count.careHomeReviewed / count.careHome, 0.78, 0.92],
    ["stays a year and 1 000", (count.stays / PEOPLE / HISTORY_YEARS) * 1000, 100, 150],
    ["discharges of high risk", count.high / count.discharges, 0.04, 0.06],
    ["of high risk with support", count.supported / count.high, 0.75, 0.95],
    ["open stays of 1 000", (count.open / PEOPLE) * 1000, 0.5, 4],
    ["protected", count.protected / PEOPLE, 0.003, 0.007],
    ["SIPs of those with municipal health care", count.sips / count.enrolled, 0.68, 0.8],
    ["reserve numbers", count.reserve / PEOPLE, 0.05, 0.35],
  ])("%s", (_name, value, least, most) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});
