import { describe, expect, it } from "vitest";
import { healthCentreVisits } from "./i07-health-centre-visits.js";
import {
  CLINIC,
  encounter,
  enrolment,
  happened,
  HEALTH_CENTRE,
  listing,
  MOBILE_SERVICE,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  tallied,
} from "./testing/facts.js";

describe("I07 physician visits at health centres", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(healthCentreVisits)).toEqual(healthCentreVisits.example.expected);
  });

  it.each([
    ["a visit to the health centre", encounter("2025-09-30 23:30"), { "2025-09 CLINIC": "1/0" }],
    ["a home visit", encounter("2025-09-01", { kind: "HOME_VISIT" }), { "2025-09 HOME_VISIT": "1/0" }],
    ["a call", encounter("2025-09-01", { kind: "PHONE" }), { "2025-09 PHONE": "1/0" }],
    ["an unplanned visit", encounter("2025-09-01", { planned: false }), { "2025-09 CLINIC": "1/0" }],
    ["no visit to a nurse", encounter("2025-09-01", { profession: "NURSE" }), {}],
    ["no visit to a hospital clinic", encounter("2025-09-01", { unit: CLINIC }), {}],
    ["no visit by the mobile service", encounter("2025-09-01", { unit: MOBILE_SERVICE }), {}],
  ])("counts %s", (_, visit, expected) => {
    const byKind = happened(
      healthCentreVisits,
      person({ encounters: [visit] }),
      "MAIN",
      ({ day, parts }) => `${day.slice(0, 7)} ${parts["KIND"]}`,
    );
    expect(byKind).toEqual(expected);
  });

  it.each([
    ["on the first day of enrolment", "2025-09-01", "WITH"],
    ["on the last day of enrolment", "2025-09-10", "WITH"],
    ["the day after", "2025-09-11", "WITHOUT"],
  ])("a visit %s is one of somebody %s municipal care", (_, day, part) => {
    const facts = person({
      enrolments: [enrolment("2025-09-01", { validTo: "2025-09-10" })],
      encounters: [encounter(day)],
    });
    expect(tallied(healthCentreVisits, facts)[0]?.parts).toMatchObject({ MUNICIPAL_CARE: part });
  });

  it("belongs to the health centre that was visited, not to that of listing", () => {
    const facts = person({
      listings: [listing(HEALTH_CENTRE)],
      encounters: [encounter("2025-09-01", { unit: OTHER_HEALTH_CENTRE })],
    });
    expect(tallied(healthCentreVisits, facts)[0]?.place.careUnit).toBe(OTHER_HEALTH_CENTRE);
  });
});
