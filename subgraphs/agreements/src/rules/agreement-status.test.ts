import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementStatus, DecisionOutcome } from "../terms.js";
import { type AgreementFacts, agreementStatus, binds, statusAmong } from "./agreement-status.js";
import { outcomeOn, type SigningParty } from "./signing.js";

const yes = (decidedOn: string): SigningParty => ({
  kind: "MUNICIPALITY",
  decision: { outcome: "YES", decidedOn },
});
const no = (decidedOn: string): SigningParty => ({
  kind: "MUNICIPALITY",
  decision: { outcome: "NO", decidedOn },
});
const undecided: SigningParty = { kind: "MUNICIPALITY", decision: null };

const proposed: AgreementFacts = {
  signingRule: "ALL_PARTIES",
  notBefore: "2026-01-01",
  validTo: "2028-12-31",
  parties: [yes("2025-10-28"), yes("2026-01-15")],
  stages: [
    { status: "DRAFT", validFrom: null },
    { status: "OUT_FOR_REFERRAL", validFrom: "2025-01-31" },
    { status: "PROPOSED", validFrom: "2025-08-14" },
  ],
};

describe("decisions of the parties tell how far an agreement has come", () => {
  it.each([
    ["before all stages with a day", {}, "2024-12-31", "DRAFT"],
    ["on the first day of referral", {}, "2025-01-31", "OUT_FOR_REFERRAL"],
    ["proposed, nobody has decided", {}, "2025-10-27", "PROPOSED"],
    ["one of two has decided", {}, "2025-10-28", "DECIDED_PARTLY"],
    ["the day before the last yes", {}, "2026-01-14", "DECIDED_PARTLY"],
    ["the day of the last yes", {}, "2026-01-15", "IN_FORCE"],
    ["the last day", {}, "2028-12-31", "IN_FORCE"],
    ["the day after the last day", {}, "2029-01-01", "EXPIRED"],
    ["all have decided, the first day is to come", { notBefore: "2026-02-01" }, "2026-01-31", "DECIDED"],
    ["the first day when all have decided", { notBefore: "2026-02-01" }, "2026-02-01", "IN_FORCE"],
    ["one has said no", { parties: [yes("2025-10-28"), no("2025-11-03")] }, "2025-11-03", "REJECTED"],
    ["before the no", { parties: [yes("2025-10-28"), no("2025-11-03")] }, "2025-11-02", "DECIDED_PARTLY"],
    ["one never decides", { parties: [yes("2025-10-28"), undecided] }, "2029-01-01", "DECIDED_PARTLY"],
  ])("%s", (_case, change, day, expected) => {
    expect(agreementStatus({ ...proposed, ...change }, day)).toBe(expected);
  });
});

describe("without known decisions the source tells", () => {
  const stated = { ...proposed, signingRule: null, parties: [undecided], notBefore: null };
  it.each([
    ["2016-01-18", "DRAFT"],
    ["2016-01-19", "IN_FORCE"],
    ["2028-12-31", "IN_FORCE"],
    ["2029-01-01", "EXPIRED"],
  ])("on %s: %s", (day, expected) => {
    const stages = [{ status: "IN_FORCE" as const, validFrom: "2016-01-19" }];
    expect(agreementStatus({ ...stated, stages }, day)).toBe(expected);
  });
});

it.each<[AgreementStatus, AgreementStatus[], AgreementStatus]>([
  ["IN_FORCE", [], "IN_FORCE"],
  ["IN_FORCE", ["DECIDED_PARTLY"], "IN_FORCE"],
  ["IN_FORCE", ["DECIDED"], "IN_FORCE"],
  ["IN_FORCE", ["REJECTED", "IN_FORCE"], "REPLACED"],
  ["IN_FORCE", ["EXPIRED"], "REPLACED"],
  ["EXPIRED", ["IN_FORCE"], "EXPIRED"],
])("%s among %j is %s", (status, replacements, expected) => {
  expect(statusAmong(status, replacements)).toBe(expected);
});

it.each<[AgreementStatus, "ALL_PARTIES" | "MAJORITY", SigningParty, boolean]>([
  ["IN_FORCE", "ALL_PARTIES", yes("2025-10-28"), true],
  ["IN_FORCE", "MAJORITY", yes("2025-10-28"), true],
  ["IN_FORCE", "MAJORITY", undecided, false],
  ["IN_FORCE", "MAJORITY", no("2025-10-28"), false],
  ["IN_FORCE", "MAJORITY", yes("2027-01-01"), false],
  ["DECIDED_PARTLY", "ALL_PARTIES", yes("2025-10-28"), false],
])("%s by %s binds %j: %s", (status, rule, party, expected) => {
  expect(binds(status, rule, party, "2026-01-15")).toBe(expected);
});

it("is in force exactly when all have said yes by the day and the day is in the period", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, "0")}`);
  const decision = fc.record({
    outcome: fc.oneof(
      { weight: 9, arbitrary: fc.constant<DecisionOutcome>("YES") },
      { weight: 1, arbitrary: fc.constant<DecisionOutcome>("NO") },
    ),
    decidedOn: day,
  });
  const parties = fc
    .array(fc.option(decision, { freq: 9 }), { minLength: 1, maxLength: 6 })
    .map((decisions) => decisions.map((decision): SigningParty => ({ kind: "MUNICIPALITY", decision })));
  fc.assert(
    fc.property(parties, fc.option(day), fc.option(day), day, (parties, notBefore, validTo, day) => {
      const status = agreementStatus({ ...proposed, parties, notBefore, validTo }, day);
      const decided = parties.every((party) => outcomeOn(party, day) === "YES");
      const inPeriod = (notBefore === null || day >= notBefore) && (validTo === null || day <= validTo);
      expect(status === "IN_FORCE").toBe(decided && inPeriod);
      expect(status === "REJECTED").toBe(parties.some((party) => outcomeOn(party, day) === "NO"));
    }),
    { numRuns: 500 },
  );
});
