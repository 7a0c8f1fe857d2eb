import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../instant.js";
import { sipShare } from "./i19-sip-share.js";
import { careHomeResidenceOn, type PersonFacts, placeOn } from "./person-facts.js";
import {
  at,
  carePlan,
  consent,
  enrolment,
  heldOn,
  type Known,
  outcomeOf,
  person,
  registration,
  residence,
  tallied,
  VARBERG,
} from "./testing/facts.js";
import { anyone, everyDay, firstDifference } from "./testing/histories.js";

const resident = { residences: [residence("2025-01-01")] };
const atHome = residence("2025-01-01", { form: "ORDINARY", careHomeId: null });
const on = (known: Known): string => heldOn(sipShare, person(known), "MAIN", "2026-03-31");
const partOn = (known: Known): readonly string[] =>
  tallied(sipShare, person({ ...resident, ...known }))
    .filter(({ day, until }) => day <= "2026-03-31" && (until == null || "2026-03-31" < until))
    .map(({ parts }) => parts["CONSENT"] ?? "");

describe("I19, who is to have an individual plan", () => {
  it("is as its worked example says", () => expect(outcomeOf(sipShare)).toEqual(sipShare.example.expected));

  it.each<[string, Known, string]>([
    ["lives in a care home", resident, "0/1"],
    ["lives at home with municipal care", { residences: [atHome], enrolments: [enrolment()] }, "0/1"],
    ["lives at home without", { residences: [atHome] }, "0/0"],
    [
      "lives at home, whose care ended the day before",
      { residences: [atHome], enrolments: [enrolment("2025-01-01", { validTo: "2026-03-30" })] },
      "0/0",
    ],
    ["lives in a care home and is enrolled, once", { ...resident, enrolments: [enrolment()] }, "0/1"],
    ["has a short-term place only", { residences: [residence("2026-03-01", { shortTerm: true })] }, "0/0"],
    [
      "has a short-term place beside a home with municipal care",
      { residences: [atHome, residence("2026-03-01", { shortTerm: true })], enrolments: [enrolment()] },
      "0/1",
    ],
    [
      "lives in housing under LSS with municipal care",
      { residences: [residence("2025-01-01", { form: "LSS" })], enrolments: [enrolment()] },
      "0/0",
    ],
    ["died on the day", { ...resident, deceasedOn: "2026-03-31" }, "0/0"],
  ])("somebody who %s", (_case, known, expected) => expect(on(known)).toBe(expected));

  it("belongs to the home's municipality, and at home to that of registration", () => {
    const moved = person({
      registrations: [registration(VARBERG)],
      residences: [{ ...atHome, municipality: VARBERG, validTo: "2025-12-31" }, residence("2026-01-01")],
      enrolments: [enrolment("2025-01-01")],
    });
    expect(tallied(sipShare, moved).map(({ day, place }) => [day, place])).toEqual([
      ["2025-01-01", { municipality: VARBERG }],
      ["2026-01-01", { municipality: "1380" }],
    ]);
  });
});

describe("I19, who has a plan", () => {
  it.each<[string, Known["carePlans"], string]>([
    ["in use", [carePlan("2026-01-01")], "1/1"],
    ["in use from the day on", [carePlan("2026-03-31")], "1/1"],
    ["to be used from the day after", [carePlan("2026-04-01")], "0/1"],
    ["whose period ends with the day", [carePlan("2026-01-01", { periodTo: "2026-03-31" })], "1/1"],
    ["whose period has ended", [carePlan("2026-01-01", { periodTo: "2026-03-30" })], "0/1"],
    ["drafted", [carePlan("2026-01-01", { status: "DRAFT" })], "0/1"],
    ["on hold", [carePlan("2026-01-01", { status: "ON_HOLD" })], "0/1"],
    ["completed since", [carePlan("2026-01-01", { status: "COMPLETED", periodTo: "2026-05-02" })], "1/1"],
    ["completed before", [carePlan("2025-01-01", { status: "COMPLETED", periodTo: "2026-03-30" })], "0/1"],
    ["revoked since", [carePlan("2026-01-01", { status: "REVOKED", periodTo: "2026-05-02" })], "1/1"],
    ["completed one does not know when", [carePlan("2026-01-01", { status: "COMPLETED" })], "0/1"],
    ["of another kind", [carePlan("2026-01-01", { type: "REHABILITATION" })], "0/1"],
    ["twice over", [carePlan("2026-01-01"), carePlan("2026-02-01")], "1/1"],
  ])("a plan %s", (_case, carePlans = [], expected) => expect(on({ ...resident, carePlans })).toBe(expected));
});

describe("I19, who has taken back a consent", () => {
  it.each<[string, Known["consents"], string]>([
    ["never consented", [], "NOT_TAKEN_BACK"],
    ["consents", [consent("2026-01-01")], "NOT_TAKEN_BACK"],
    [
      "took it back on the day",
      [consent("2026-01-01", { cancelledAt: at("2026-03-31 23:59") })],
      "TAKEN_BACK",
    ],
    [
      "takes it back the day after",
      [consent("2026-01-01", { cancelledAt: at("2026-04-01") })],
      "NOT_TAKEN_BACK",
    ],
    [
      "took it back and consented anew",
      [consent("2026-01-01", { cancelledAt: at("2026-02-01") }), consent("2026-03-31")],
      "NOT_TAKEN_BACK",
    ],
    ["let it run out", [consent("2026-01-01", { validTo: "2026-02-01" })], "NOT_TAKEN_BACK"],
    [
      "took back one to the unified record",
      [consent("2026-01-01", { scope: "UNIFIED_RECORD", cancelledAt: at("2026-02-01") })],
      "NOT_TAKEN_BACK",
    ],
  ])("somebody who %s", (_case, consents = [], expected) => expect(partOn({ consents })).toEqual([expected]));
});

describe("I19", () => {
  it("is what asking day by day says", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const difference = firstDifference(sipShare, facts, everyDay, (day) => {
          const place = placeOn(facts, day);
          const { deceasedOn } = facts.patient;
          if (place === null || (deceasedOn !== null && deceasedOn <= day) || !isToHavePlan(facts, day))
            return [];
          const amounts = { numerator: hasPlan(facts, day) ? 1 : 0, denominator: 1 };
          const CONSENT = hasTakenBack(facts, day) ? "TAKEN_BACK" : "NOT_TAKEN_BACK";
          return [{ place: { municipality: place.municipality }, amounts, parts: { CONSENT } }];
        });
        expect(difference).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

function isToHavePlan(facts: PersonFacts, day: string): boolean {
  const home = facts.residences.some((row) => row.form === "ORDINARY" && isValidOn(row, day));
  return (
    careHomeResidenceOn(facts, day) !== null || (home && facts.enrolments.some((row) => isValidOn(row, day)))
  );
}

function hasPlan({ carePlans }: PersonFacts, day: string): boolean {
  return carePlans.some(({ type, status, periodFrom, periodTo }) => {
    if (type !== "SIP" || !isValidOn({ validFrom: periodFrom, validTo: periodTo }, day)) return false;
    return status === "ACTIVE" || (["COMPLETED", "REVOKED"].includes(status) && periodTo !== null);
  });
}

function hasTakenBack({ consents }: PersonFacts, day: string): boolean {
  const toSip = consents.filter(({ scope }) => scope === "SIP");
  const isTakenBack = (cancelledAt: string | null): boolean =>
    cancelledAt !== null && dayOf(cancelledAt) <= day;
  const stands = toSip.some((row) => isValidOn(row, day) && !isTakenBack(row.cancelledAt));
  return !stands && toSip.some(({ cancelledAt }) => isTakenBack(cancelledAt));
}
