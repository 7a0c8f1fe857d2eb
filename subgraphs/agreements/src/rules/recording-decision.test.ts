import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgreementFacts, agreementStatus } from "./agreement-status.js";
import { type RecordingFacts, recordingProblems } from "./recording-decision.js";
import { outcomeOn, type SigningParty } from "./signing.js";

const facts: RecordingFacts = {
  outcome: "YES",
  decidedOn: "2025-10-28",
  today: "2026-03-31",
  hasSigningRule: true,
  decides: true,
  status: "PROPOSED",
  statusToday: "PROPOSED",
  earlier: [],
};
const yes = { outcome: "YES" as const, decidedOn: "2025-10-01" };
const no = { outcome: "NO" as const, decidedOn: "2025-10-01" };

describe("a decision that can be recorded", () => {
  it.each<[string, Partial<RecordingFacts>, string[]]>([
    ["on a proposal", {}, []],
    ["on the day itself", { decidedOn: "2026-03-31" }, []],
    ["when others have decided", { status: "DECIDED_PARTLY" }, []],
    ["when others have said no", { status: "REJECTED" }, []],
    ["joining what a majority has decided", { status: "IN_FORCE" }, []],
    ["a yes after a no", { earlier: [no] }, []],
    ["a no after a yes that does not bind yet", { outcome: "NO", earlier: [yes] }, []],
    ["not on a draft", { status: "DRAFT" }, ["AGREEMENT_STATUS"]],
    ["not during a referral", { status: "OUT_FOR_REFERRAL" }, ["AGREEMENT_STATUS"]],
    ["not when it has expired", { status: "EXPIRED" }, ["AGREEMENT_STATUS"]],
    ["not when another has taken its place", { status: "REPLACED" }, ["AGREEMENT_STATUS"]],
    ["not where no rule is stated", { hasSigningRule: false }, ["AGREEMENT_STATUS"]],
    ["not by a party that is not asked", { decides: false }, ["AGREEMENT_STATUS"]],
    ["not before it is taken", { decidedOn: "2026-04-01" }, ["DAY_IN_FUTURE"]],
    ["not on the day of an earlier one", { earlier: [{ ...no, decidedOn: "2025-10-28" }] }, ["DAY_ORDER"]],
    ["not before an earlier one", { earlier: [{ ...no, decidedOn: "2025-11-01" }] }, ["DAY_ORDER"]],
    ["not the same again", { earlier: [yes] }, ["ALREADY_EXISTS"]],
    [
      "not a no when the yes binds",
      { outcome: "NO", earlier: [yes], status: "IN_FORCE" },
      ["DECISION_BINDS"],
    ],
    [
      "not a no when the yes will bind",
      { outcome: "NO", earlier: [yes], status: "DECIDED" },
      ["DECISION_BINDS"],
    ],
    [
      "not a no of an earlier day when the yes binds today",
      { outcome: "NO", earlier: [yes], status: "DECIDED_PARTLY", statusToday: "IN_FORCE" },
      ["DECISION_BINDS"],
    ],
    ["the latest counts", { earlier: [yes, { outcome: "NO", decidedOn: "2025-10-02" }] }, []],
  ])("%s", (_case, change, codes) => {
    expect(recordingProblems({ ...facts, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});

describe("whatever registrars try to record, for any rule of signing", () => {
  const today = "2026-02-28";
  const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, "0")}`);
  const attempt = fc.record({
    party: fc.integer({ min: 0, max: 4 }),
    outcome: fc.constantFrom("YES" as const, "YES" as const, "YES" as const, "NO" as const),
    decidedOn: fc.constantFrom(...days),
  });
  const rule = fc.constantFrom("ALL_PARTIES" as const, "MAJORITY" as const);

  /** A region and four municipalities, with the decisions that could be recorded; and the agreement they make. */
  const play = (
    signingRule: "ALL_PARTIES" | "MAJORITY",
    attempts: readonly { party: number; outcome: "YES" | "NO"; decidedOn: string }[],
  ): AgreementFacts => {
    const recorded: { outcome: "YES" | "NO"; decidedOn: string }[][] = [[], [], [], [], []];
    const facts = (): AgreementFacts => ({
      signingRule,
      notBefore: null,
      validTo: null,
      stages: [{ status: "PROPOSED", validFrom: "2026-02-01" }],
      parties: recorded.map((decisions, index): SigningParty => ({
        kind: index === 0 ? "REGION" : "MUNICIPALITY",
        decision: decisions.at(-1) ?? null,
        earlierDecisions: decisions.slice(0, -1),
      })),
    });
    for (const { party, outcome, decidedOn } of attempts) {
      const status = agreementStatus(facts(), decidedOn);
      const earlier = recorded[party] ?? [];
      const problems = recordingProblems({
        outcome,
        decidedOn,
        today,
        hasSigningRule: true,
        decides: true,
        status,
        statusToday: agreementStatus(facts(), today),
        earlier,
      });
      const before = agreementStatus(facts(), today);
      if (problems.length === 0) earlier.push({ outcome, decidedOn });
      if (before === "IN_FORCE") expect(agreementStatus(facts(), today)).toBe("IN_FORCE");
    }
    return facts();
  };

  it("each party's decisions are of different days, and one follows the other", () => {
    fc.assert(
      fc.property(rule, fc.array(attempt, { maxLength: 40 }), (signingRule, attempts) => {
        for (const { decision, earlierDecisions = [] } of play(signingRule, attempts).parties) {
          const all = [...earlierDecisions, ...(decision ? [decision] : [])];
          const inOrder = all.map(({ decidedOn }) => decidedOn ?? "");
          expect(inOrder).toEqual([...new Set(inOrder)].toSorted());
          for (const [index, each] of all.entries()) expect(each.outcome).not.toBe(all[index - 1]?.outcome);
        }
      }),
    );
  });

  it("the agreement is in force exactly while as many as the rule asks for have said yes", () => {
    fc.assert(
      fc.property(rule, fc.array(attempt, { maxLength: 40 }), (signingRule, attempts) => {
        const agreement = play(signingRule, attempts);
        for (const day of days) {
          const [region, ...municipalities] = agreement.parties.map((party) => outcomeOn(party, day));
          const yes = municipalities.filter((outcome) => outcome === "YES").length;
          const enough = signingRule === "ALL_PARTIES" ? 4 : 3;
          expect(agreementStatus(agreement, day) === "IN_FORCE").toBe(region === "YES" && yes >= enough);
        }
      }),
      { numRuns: 300 },
    );
  });
});
