import type { Appointment } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EscalationStep } from "../terms.js";
import {
  type Actor,
  answerTo,
  ladder,
  type LadderAct,
  type LadderCase,
  type LadderEvent,
  nextStep,
  openingProblems,
  type SettlementTerms,
} from "./ladder.js";

const region = "region";
const municipality = "municipality";
const terms: SettlementTerms = { amount: "500000", payerPartyId: region };

const somebody = (
  name: string,
  appointment: Appointment,
  partyId = municipality,
  minutesRef: string | null = null,
): Actor => ({
  subject: `token-${name}`,
  employee: `SE2120001355-${name}`,
  partyId,
  appointments: [appointment],
  minutesRef,
});
const event = (
  { subject, employee, partyId }: Actor,
  kind: LadderEvent["kind"],
  agreed: SettlementTerms | null = null,
): LadderEvent => ({
  subject,
  employee,
  kind,
  byPartyId: partyId,
  terms: agreed,
});

const unitManager = somebody("unit", "UNIT_MANAGER");
const senior = somebody("senior", "SENIOR_MANAGER");
const official = somebody("official", "HIGHEST_OFFICIAL");
const otherOfficial = somebody("other", "HIGHEST_OFFICIAL", region);
const body = somebody("clerk", "REGISTRAR", municipality, "KF 2026 § 12");

const at = (step: EscalationStep, ...events: LadderEvent[]): LadderCase => ({
  step,
  parties: [municipality, region],
  events,
});
const step1 = at("STEP1_DISAGREEMENT", event(unitManager, "OPENED"));
const step2 = at("STEP2_DISAGREEMENT", ...step1.events, event(senior, "ESCALATED"));
const step3 = at("STEP3_DISPUTE", ...step2.events, event(body, "ESCALATED"));
const offered = at("STEP3_DISPUTE", ...step3.events, event(official, "SETTLEMENT_OFFERED", terms));
const settled = at("ECONOMIC_SETTLEMENT", ...offered.events, event(otherOfficial, "SETTLED", terms));
const resolved = at("RESOLVED", ...step1.events, event(unitManager, "RESOLVED"));

const escalate: LadderAct = { kind: "ESCALATE" };
const resolve: LadderAct = { kind: "RESOLVE" };
const settle: LadderAct = { kind: "SETTLE", terms };

describe("each step has its level (E58–E61)", () => {
  it.each<[string, LadderCase, LadderAct, Actor, string]>([
    ["to step 2 by a manager's manager", step1, escalate, senior, "ESCALATED STEP2_DISAGREEMENT"],
    [
      "to step 2 by the other party's",
      step1,
      escalate,
      somebody("r2", "SENIOR_MANAGER", region),
      "ESCALATED STEP2_DISAGREEMENT",
    ],
    ["to step 2 not by a unit manager", step1, escalate, somebody("u2", "UNIT_MANAGER"), "ESCALATION_LEVEL"],
    ["to step 2 not by the highest official", step1, escalate, official, "ESCALATION_LEVEL"],
    ["to step 3 by the highest official", step2, escalate, official, "ESCALATED STEP3_DISPUTE"],
    ["to step 3 by a political body", step2, escalate, body, "ESCALATED STEP3_DISPUTE"],
    [
      "to step 3 without minutes",
      step2,
      escalate,
      somebody("clerk2", "REGISTRAR", region, " "),
      "MINUTES_REQUIRED",
    ],
    [
      "to step 3 not by a manager's manager",
      step2,
      escalate,
      somebody("s2", "SENIOR_MANAGER"),
      "ESCALATION_LEVEL",
    ],
    ["no step by escalating after 3", step3, escalate, official, "ESCALATION_STEP"],
    ["no settlement after step 1", step1, settle, official, "ESCALATION_STEP"],
    ["no settlement after step 2", step2, settle, official, "ESCALATION_STEP"],
    ["one party offers a settlement", step3, settle, official, "SETTLEMENT_OFFERED STEP3_DISPUTE"],
    ["the other agrees", offered, settle, otherOfficial, "SETTLED ECONOMIC_SETTLEMENT"],
    [
      "a settlement not by a manager",
      step3,
      settle,
      somebody("s3", "SENIOR_MANAGER", region),
      "ESCALATION_LEVEL",
    ],
    [
      "not on other terms",
      offered,
      { kind: "SETTLE", terms: { ...terms, amount: "1" } },
      otherOfficial,
      "SETTLEMENT_TERMS_DIFFER",
    ],
    [
      "an offer may be changed",
      offered,
      { kind: "SETTLE", terms: { ...terms, amount: "1" } },
      official,
      "SETTLEMENT_OFFERED STEP3_DISPUTE",
    ],
    [
      "not for nothing",
      step3,
      { kind: "SETTLE", terms: { ...terms, amount: "0" } },
      official,
      "BAD_USER_INPUT",
    ],
    [
      "not paid by somebody else",
      step3,
      { kind: "SETTLE", terms: { ...terms, payerPartyId: "x" } },
      official,
      "UNKNOWN_REFERENCE",
    ],
    ["nothing after the settlement", settled, escalate, somebody("x", "HIGHEST_OFFICIAL"), "ESCALATION_STEP"],
    ["not settled twice", settled, settle, somebody("x", "HIGHEST_OFFICIAL"), "ESCALATION_STEP"],
    ["resolved at step 1", step1, resolve, unitManager, "RESOLVED RESOLVED"],
    ["resolved at step 2", step2, resolve, senior, "RESOLVED RESOLVED"],
    ["not resolved from below", step2, resolve, somebody("u3", "UNIT_MANAGER"), "ESCALATION_LEVEL"],
    ["resolved after the settlement", settled, resolve, otherOfficial, "RESOLVED RESOLVED"],
    ["nothing after it is resolved", resolved, escalate, senior, "CASE_RESOLVED"],
    ["not resolved twice", resolved, resolve, unitManager, "CASE_RESOLVED"],
  ])("%s", (_case, escalation, act, actor, expected) => {
    const { move, problems } = answerTo(escalation, act, actor);
    expect(move ? `${move.kind} ${move.to}` : problems.map(({ code }) => code).join()).toBe(expected);
  });

  it.each<[Actor, string[]]>([
    [unitManager, []],
    [senior, ["ESCALATION_LEVEL"]],
    [official, ["ESCALATION_LEVEL"]],
    [body, ["ESCALATION_LEVEL"]],
  ])("is opened by the manager closest to the patient: %j", (actor, codes) => {
    expect(openingProblems(actor).map(({ code }) => code)).toEqual(codes);
  });
});

describe("nobody takes two steps, nor acts for both parties", () => {
  const both = (actor: Actor, appointment: Appointment, change: Partial<Actor> = {}): Actor => ({
    ...actor,
    appointments: [appointment],
    ...change,
  });
  it.each<[string, LadderCase, LadderAct, Actor]>([
    ["step 1 and 2", step1, escalate, both(unitManager, "SENIOR_MANAGER")],
    ["step 1 and 3", step2, escalate, both(unitManager, "HIGHEST_OFFICIAL")],
    ["step 2 and 3", step2, escalate, both(senior, "HIGHEST_OFFICIAL")],
    ["step 3 and settlement", step3, settle, both(body, "HIGHEST_OFFICIAL")],
    ["both sides of a settlement", offered, settle, { ...official, partyId: region }],
    [
      "both parties, with another token",
      step1,
      escalate,
      both(unitManager, "SENIOR_MANAGER", { subject: "x", partyId: region }),
    ],
    [
      "both parties, with another HSA-id",
      step1,
      escalate,
      both(unitManager, "SENIOR_MANAGER", { employee: "SE2321000131-E9", partyId: region }),
    ],
    [
      "an HSA-id in small letters",
      step1,
      escalate,
      both(unitManager, "SENIOR_MANAGER", { subject: "x", employee: "se2120001355-UNIT" }),
    ],
    ["resolving for the other party", step1, resolve, { ...unitManager, partyId: region }],
  ])("%s", (_case, escalation, act, actor) => {
    expect(answerTo(escalation, act, actor).problems.map(({ code }) => code)).toEqual(["ESCALATION_PERSON"]);
  });
});

describe("whatever anybody tries", () => {
  const appointments: Appointment[] = ["UNIT_MANAGER", "SENIOR_MANAGER", "HIGHEST_OFFICIAL", "REGISTRAR"];
  const actor = fc.record<Actor>({
    subject: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    employee: fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H"),
    partyId: fc.constantFrom(region, municipality),
    appointments: fc.subarray(appointments),
    minutesRef: fc.option(fc.constant("KS 2026 § 3")),
  });
  const settleFor = (amount: string): LadderAct => ({ kind: "SETTLE", terms: { ...terms, amount } });
  const act = fc.constantFrom<LadderAct>(
    escalate,
    escalate,
    escalate,
    escalate,
    resolve,
    settleFor("1"),
    settleFor("1"),
    settleFor("2"),
  );
  /** Plays a history; acts that are refused leave the case as it was. */
  const play = (acts: readonly (readonly [LadderAct, Actor])[]) => {
    const events = [...step1.events];
    const steps: EscalationStep[] = [step1.step];
    for (const [each, by] of acts) {
      const step = steps.at(-1) ?? step1.step;
      const { move } = answerTo({ ...step1, step, events }, each, by);
      if (move === null) continue;
      events.push(event(by, move.kind, each.kind === "SETTLE" ? each.terms : null));
      steps.push(move.to);
    }
    return { steps, events };
  };
  const history = fc.array(fc.tuple(act, actor), { maxLength: 60 });
  const climbing = (events: readonly LadderEvent[]) => events.filter(({ kind }) => kind !== "RESOLVED");

  it("no step is skipped or taken back, and nothing happens after the end", () => {
    fc.assert(
      fc.property(history, (acts) => {
        const { steps } = play(acts);
        for (const [index, step] of steps.entries()) {
          const before = steps[index - 1];
          if (before === undefined) continue;
          expect([before, nextStep(before), "RESOLVED"]).toContain(step);
          expect(before).not.toBe("RESOLVED");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("no two steps have the same person, and nobody acts for both parties", () => {
    fc.assert(
      fc.property(history, (acts) => {
        const { events } = play(acts);
        for (const one of events) {
          for (const other of events.filter((each) => each !== one)) {
            const same = one.subject === other.subject || one.employee === other.employee;
            if (!same) continue;
            expect(one.byPartyId).toBe(other.byPartyId);
            const offers = one.kind === "SETTLEMENT_OFFERED" && other.kind === "SETTLEMENT_OFFERED";
            if (climbing([one, other]).length === 2) expect(offers).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("a settlement is one that both parties offered alike", () => {
    fc.assert(
      fc.property(history, (acts) => {
        const { events } = play(acts);
        const agreed = events.find(({ kind }) => kind === "SETTLED");
        if (agreed === undefined) return;
        const offer = events.findLast(
          ({ kind, byPartyId }) => kind === "SETTLEMENT_OFFERED" && byPartyId !== agreed.byPartyId,
        );
        expect(offer?.terms).toEqual(agreed.terms);
      }),
      { numRuns: 1000 },
    );
  });

  it("a willing person of each level reaches the end of the ladder", () => {
    const { steps } = play([
      [escalate, senior],
      [escalate, body],
      [settle, official],
      [settle, otherOfficial],
    ]);
    expect(new Set(steps)).toEqual(new Set(ladder));
  });
});
