import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionOutcome, PartyKind } from "../terms.js";
import {
  countDecisions,
  effectiveFrom,
  isDecided,
  isRejected,
  outcomeOn,
  type SigningParty,
  municipalitiesNeeded,
} from "./signing.js";

const party = (
  kind: PartyKind,
  outcome?: DecisionOutcome,
  decidedOn: string | null = null,
): SigningParty => ({
  kind,
  decision: outcome === undefined ? null : { outcome, decidedOn },
});
const region = (outcome?: DecisionOutcome, day?: string) => party("REGION", outcome, day);
const municipality = (outcome?: DecisionOutcome, day?: string) => party("MUNICIPALITY", outcome, day);
const body = (outcome?: DecisionOutcome, day?: string) => party("INTERNAL_BODY", outcome, day);
const times = (count: number, make: () => SigningParty) => Array.from({ length: count }, make);

const yesBy = "2025-11-03";

describe("all parties must say yes (E37)", () => {
  it.each([
    ["50 of 50 yes", [region("YES", yesBy), ...times(49, () => municipality("YES", yesBy))], true, false],
    [
      "49 of 50 yes",
      [region("YES", yesBy), ...times(48, () => municipality("YES", yesBy)), municipality()],
      false,
      false,
    ],
    ["one no", [region("YES", yesBy), municipality("NO", yesBy)], false, true],
    ["one pending", [region("YES", yesBy), municipality("PENDING")], false, false],
    ["one yes on a later day", [region("YES", yesBy), municipality("YES", "2026-01-15")], false, false],
    ["one no on a later day", [region("YES", yesBy), municipality("NO", "2026-01-15")], false, false],
    ["no parties at all", [], false, false],
  ])("%s: decided %s", (_case, parties, decided, rejected) => {
    expect(isDecided("ALL_PARTIES", parties, "2025-12-31")).toBe(decided);
    expect(isRejected("ALL_PARTIES", parties, "2025-12-31")).toBe(rejected);
  });
});

describe("a majority of the municipalities and the region must say yes (E39)", () => {
  const of49 = (yes: number, no = 0) => [
    ...times(yes, () => municipality("YES", yesBy)),
    ...times(no, () => municipality("NO", yesBy)),
    ...times(49 - yes - no, () => municipality()),
  ];
  it.each([
    ["25 of 49 and the region", [region("YES", yesBy), ...of49(25)], true, false],
    ["24 of 49 and the region", [region("YES", yesBy), ...of49(24)], false, false],
    ["all 49 without the region", [region(), ...of49(49)], false, false],
    ["the region alone", [region("YES", yesBy), ...of49(0)], false, false],
    ["25 yes and 24 no", [region("YES", yesBy), ...of49(25, 24)], true, false],
    ["25 no", [region("YES", yesBy), ...of49(0, 25)], false, true],
    ["the region says no", [region("NO", yesBy), ...of49(25)], false, true],
    ["exactly half of two", [region("YES", yesBy), municipality("YES", yesBy), municipality()], false, false],
  ])("%s: decided %s", (_case, parties, decided, rejected) => {
    expect(isDecided("MAJORITY", parties, "2025-12-31")).toBe(decided);
    expect(isRejected("MAJORITY", parties, "2025-12-31")).toBe(rejected);
  });
});

describe("in force on the later of the fixed day and the last of the listed decisions (C9)", () => {
  it.each([
    ["2021-02-23", "2021-03-09", "2021-03-09"],
    ["2021-03-09", "2021-02-23", "2021-03-09"],
    ["2021-02-16", "2021-02-23", "2021-03-01"],
    ["2021-03-01", "2021-02-23", "2021-03-01"],
  ])("decided on %s and %s: %s", (first, second, expected) => {
    const parties = [body("YES", first), body("YES", second), party("CARE_PROVIDER")];
    expect(effectiveFrom("ALL_LISTED_DECISIONS", parties, "2021-03-01")).toBe(expected);
  });

  it.each([
    ["one is pending", [body("YES", "2021-02-23"), body("PENDING")]],
    ["one says no", [body("YES", "2021-02-23"), body("NO", "2021-02-24")]],
    ["none is listed", [body(), body()]],
  ])("never while %s", (_case, parties) => {
    expect(effectiveFrom("ALL_LISTED_DECISIONS", parties, "2021-03-01")).toBeNull();
  });

  it("is not known where the source states no rule", () => {
    expect(effectiveFrom(null, [body("YES", "2021-02-23")], null)).toBeNull();
  });
});

describe("a threshold that the agreement states goes before more than half (E39)", () => {
  const of49 = (yes: number, no = 0) => [
    region("YES", yesBy),
    ...times(yes, () => municipality("YES", yesBy)),
    ...times(no, () => municipality("NO", yesBy)),
    ...times(49 - yes - no, () => municipality()),
  ];
  it.each([
    [25, null, 25],
    [33, 33, 33],
    [10, 10, 10],
  ])("%i of 49 are enough with %s", (enough, threshold, needed) => {
    expect(municipalitiesNeeded(of49(0), threshold)).toBe(needed);
    expect(isDecided("MAJORITY", of49(enough), "2025-12-31", threshold)).toBe(true);
    expect(isDecided("MAJORITY", of49(enough - 1), "2025-12-31", threshold)).toBe(false);
    expect(isRejected("MAJORITY", of49(0, 49 - enough), "2025-12-31", threshold)).toBe(false);
    expect(isRejected("MAJORITY", of49(0, 50 - enough), "2025-12-31", threshold)).toBe(true);
  });
});

describe("a later decision takes the place of an earlier one from its day", () => {
  const changed: SigningParty = {
    kind: "MUNICIPALITY",
    decision: { outcome: "YES", decidedOn: "2026-01-15" },
    earlierDecisions: [{ outcome: "NO", decidedOn: "2025-11-03" }],
  };
  it.each([
    ["2025-11-02", "PENDING", false, false],
    ["2025-11-03", "NO", false, true],
    ["2026-01-14", "NO", false, true],
    ["2026-01-15", "YES", true, false],
  ])("on %s it is %s", (day, outcome, decided, rejected) => {
    const parties = [region("YES", "2025-10-28"), changed];
    expect(outcomeOn(changed, day)).toBe(outcome);
    expect(isDecided("ALL_PARTIES", parties, day)).toBe(decided);
    expect(isRejected("ALL_PARTIES", parties, day)).toBe(rejected);
  });

  it("in force on the day of the yes", () => {
    expect(effectiveFrom("ALL_PARTIES", [region("YES", "2025-10-28"), changed], null)).toBe("2026-01-15");
  });
});

it("a body that must decide is waited for, whether or not a decision is known (C9)", () => {
  const parties = [body("YES", yesBy), { ...body(), mustDecide: true }, { ...body(), mustDecide: false }];
  expect(countDecisions("ALL_LISTED_DECISIONS", parties, "2025-12-31").pending).toHaveLength(1);
  expect(isDecided("ALL_LISTED_DECISIONS", parties, "2025-12-31")).toBe(false);
});

it("counts only parties that decide", () => {
  const parties = [region("YES", yesBy), party("CARE_PROVIDER")];
  expect(countDecisions("ALL_PARTIES", parties, "2025-12-31").pending).toHaveLength(1);
  expect(countDecisions("ALL_LISTED_DECISIONS", parties, "2025-12-31").pending).toHaveLength(0);
});

describe("for any decisions", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-11-${String(number).padStart(2, "0")}`);
  const decision = fc.record({ outcome: fc.constantFrom<DecisionOutcome>("YES", "NO"), decidedOn: day });
  const parties = fc.array(fc.option(decision), { minLength: 1, maxLength: 12 }).map((decisions) =>
    decisions.map((decision, index): SigningParty => ({
      kind: index === 0 ? "REGION" : "MUNICIPALITY",
      decision,
    })),
  );
  const rule = fc.constantFrom("ALL_PARTIES" as const, "MAJORITY" as const, "ALL_LISTED_DECISIONS" as const);

  it("every party that decides is counted once", () => {
    fc.assert(
      fc.property(rule, parties, day, (rule, parties, day) => {
        const { yes, no, pending } = countDecisions(rule, parties, day);
        const deciding = parties.filter(
          ({ decision }) => rule !== "ALL_LISTED_DECISIONS" || decision !== null,
        );
        expect([...yes, ...no, ...pending].toSorted()).toHaveLength(deciding.length);
        expect(new Set([...yes, ...no, ...pending]).size).toBe(deciding.length);
      }),
    );
  });

  it("all parties have decided exactly when nobody lacks a yes", () => {
    fc.assert(
      fc.property(parties, day, (parties, day) => {
        const everybody = parties.every((party) => outcomeOn(party, day) === "YES");
        expect(isDecided("ALL_PARTIES", parties, day)).toBe(everybody);
      }),
    );
  });

  it("what is decided is not rejected, and more days never undo a majority", () => {
    fc.assert(
      fc.property(rule, parties, day, day, (rule, parties, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(isDecided(rule, parties, early) && isRejected(rule, parties, early)).toBe(false);
        if (isDecided("MAJORITY", parties, early)) expect(isDecided("MAJORITY", parties, late)).toBe(true);
      }),
    );
  });

  it("the first day of force is the first day on which the rule is met, unless notBefore is later", () => {
    fc.assert(
      fc.property(rule, parties, day, (rule, parties, notBefore) => {
        const from = effectiveFrom(rule, parties, notBefore);
        fc.pre(from !== null);
        expect(from >= notBefore).toBe(true);
        expect(isDecided(rule, parties, from)).toBe(true);
      }),
    );
  });
});
