import { describe, expect, it } from "vitest";
import type { InpatientStayRow } from "../tables.js";
import { HOME_VISIT_DAYS, homeVisitAfterDischarge } from "./i21-home-visit-after-discharge.js";
import {
  encounter,
  happened,
  HEALTH_CENTRE,
  type Known,
  listing,
  outcomeOf,
  person,
  residence,
  stay,
  tallied,
} from "./testing/facts.js";

const backHome = (known: Partial<InpatientStayRow> = {}): InpatientStayRow =>
  stay("2026-03-01", "2026-03-30 14:00", { dischargedTo: "CARE_HOME", newOrAdvancedNeeds: true, ...known });
const visit = (when: string) => encounter(when, { kind: "HOME_VISIT" });
const count = (known: Known): string | undefined =>
  happened(homeVisitAfterDischarge, person({ stays: [backHome()], ...known }))["2026-03"];

describe("I21, a physician's home visit after discharge", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(homeVisitAfterDischarge)).toEqual(homeVisitAfterDischarge.example.expected));

  it("waits three days for a month to be over", () =>
    expect(homeVisitAfterDischarge.windowDays).toBe(HOME_VISIT_DAYS));

  it.each<[string, Known, string | undefined]>([
    ["no visit", {}, "0/1"],
    ["a visit the same afternoon", { encounters: [visit("2026-03-30 16:00")] }, "1/1"],
    ["a visit in the morning, before it", { encounters: [visit("2026-03-30 09:00")] }, "0/1"],
    ["a visit late on the third day", { encounters: [visit("2026-04-02 23:30")] }, "1/1"],
    ["a visit on the fourth day", { encounters: [visit("2026-04-03 08:00")] }, "0/1"],
    ["two visits", { encounters: [visit("2026-03-31"), visit("2026-04-01")] }, "1/1"],
    ["a visit to the clinic", { encounters: [encounter("2026-03-31")] }, "0/1"],
    [
      "a nurse's visit",
      { encounters: [encounter("2026-03-31", { kind: "HOME_VISIT", profession: "NURSE" })] },
      "0/1",
    ],
    ["a return to hospital on the third day", { stays: [backHome(), stay("2026-04-02", null)] }, undefined],
    ["a return to hospital on the fourth day", { stays: [backHome(), stay("2026-04-03", null)] }, "0/1"],
    ["a stay before", { stays: [stay("2026-02-01", "2026-02-05"), backHome()] }, "0/1"],
    [
      "a visit and then a return to hospital",
      { stays: [backHome(), stay("2026-04-01", null)], encounters: [visit("2026-03-31")] },
      "1/1",
    ],
    [
      "a return to hospital and then a visit",
      { stays: [backHome(), stay("2026-03-31", "2026-04-01")], encounters: [visit("2026-04-02")] },
      undefined,
    ],
    ["death on the third day", { deceasedOn: "2026-04-02" }, undefined],
    ["death on the fourth day", { deceasedOn: "2026-04-03" }, "0/1"],
    ["a visit on the day of death", { deceasedOn: "2026-04-01", encounters: [visit("2026-04-01")] }, "1/1"],
    ["going home without such needs", { stays: [backHome({ newOrAdvancedNeeds: false })] }, undefined],
    ["going to ordinary housing", { stays: [backHome({ dischargedTo: "HOME" })] }, undefined],
    ["death in hospital", { stays: [backHome({ dischargedTo: "DECEASED" })] }, undefined],
    ["a stay that goes on", { stays: [stay("2026-03-01", null, { newOrAdvancedNeeds: true })] }, undefined],
  ])("%s: %s", (_case, known, expected) => expect(count(known)).toBe(expected));

  it("compares instants across the night when clocks go back", () => {
    const facts = person({
      stays: [backHome({ dischargedAt: "2025-10-26T02:50:00+02:00" })],
      encounters: [encounter("2025-10-26", { kind: "HOME_VISIT", at: "2025-10-26T02:10:00+01:00" })],
    });
    expect(happened(homeVisitAfterDischarge, facts)).toEqual({ "2025-10": "1/1" });
  });

  it("belongs to the month of discharge and the health centre of listing", () => {
    const facts = person({
      listings: [listing()],
      residences: [residence("2024-01-01")],
      stays: [backHome()],
      encounters: [visit("2026-04-02")],
    });
    expect(tallied(homeVisitAfterDischarge, facts).map(({ day, place }) => [day, place])).toEqual([
      ["2026-03-30", { municipality: "1380", careUnit: HEALTH_CENTRE }],
    ]);
  });
});
