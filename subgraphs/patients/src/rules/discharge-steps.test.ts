import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  type DischargeStepFacts,
  type DischargeStepName,
  liableDays,
  nextStep,
  stepsOf,
  type StepStatus,
} from "./discharge-steps.js";

const fresh: DischargeStepFacts = {
  clinic: "clinic",
  municipalUnit: "home-care",
  healthCentre: "centre",
  admittedAt: "2026-03-01T22:00:00+01:00",
  needAssessedAt: null,
  admissionNoticeAt: null,
  fixedCareContactAt: null,
  readyForDischargeAt: null,
  readyNoticeAt: null,
  sipNeeded: true,
  sipSummonsAt: null,
  summonsAnsweredAt: null,
  estimatedDischarge: "2026-03-08",
  informationTransferredAt: null,
  transferHindered: false,
  dischargedAt: null,
  died: false,
};
const ready = {
  ...fresh,
  admissionNoticeAt: "2026-03-02T09:00:00+01:00",
  fixedCareContactAt: "2026-03-02T10:00:00+01:00",
  readyForDischargeAt: "2026-03-07T10:00:00+01:00",
  readyNoticeAt: "2026-03-07T10:30:00+01:00",
};
const left = {
  ...ready,
  sipSummonsAt: "2026-03-08T09:00:00+01:00",
  summonsAnsweredAt: "2026-03-08T11:00:00+01:00",
  dischargedAt: "2026-03-08T14:00:00+01:00",
};

function at(facts: DischargeStepFacts, now: string) {
  return stepsOf(facts, Temporal.Instant.from(now), now.slice(0, 10));
}

describe("how each step stands", () => {
  it.each<[string, DischargeStepFacts, string, DischargeStepName, StepStatus]>([
    ["notice within 24 hours", fresh, "2026-03-02T22:00:00+01:00", "ADMISSION_NOTICE", "DUE"],
    ["notice after 24 hours", fresh, "2026-03-02T22:00:01+01:00", "ADMISSION_NOTICE", "LATE"],
    [
      "notice, need seen later",
      { ...fresh, needAssessedAt: "2026-03-04T10:00:00+01:00" },
      "2026-03-05T10:00:00+01:00",
      "ADMISSION_NOTICE",
      "DUE",
    ],
    ["notice sent", ready, "2026-03-20T10:00:00+01:00", "ADMISSION_NOTICE", "DONE"],
    [
      "notice sent late",
      { ...ready, admissionNoticeAt: "2026-03-03T09:00:00+01:00" },
      "2026-03-20T10:00:00+01:00",
      "ADMISSION_NOTICE",
      "DONE_LATE",
    ],
    ["contact before discharge", fresh, "2026-03-05T10:00:00+01:00", "FIXED_CARE_CONTACT", "DUE"],
    [
      "contact after discharge",
      { ...left, fixedCareContactAt: null },
      "2026-03-09T10:00:00+01:00",
      "FIXED_CARE_CONTACT",
      "LATE",
    ],
    ["ready notice, not ready", fresh, "2026-03-05T10:00:00+01:00", "READY_NOTICE", "WAITING"],
    [
      "ready notice, ready today",
      { ...ready, readyNoticeAt: null },
      "2026-03-07T20:00:00+01:00",
      "READY_NOTICE",
      "DUE",
    ],
    [
      "ready notice, ready yesterday",
      { ...ready, readyNoticeAt: null },
      "2026-03-08T08:00:00+01:00",
      "READY_NOTICE",
      "LATE",
    ],
    ["summons before the ready notice", fresh, "2026-03-05T10:00:00+01:00", "SIP_SUMMONS", "WAITING"],
    ["summons on the third day", ready, "2026-03-10T23:00:00+01:00", "SIP_SUMMONS", "DUE"],
    ["summons on the fourth day", ready, "2026-03-11T00:30:00+01:00", "SIP_SUMMONS", "LATE"],
    ["no SIP", { ...ready, sipNeeded: false }, "2026-03-11T00:30:00+01:00", "SIP_SUMMONS", "NOT_NEEDED"],
    ["answer before the summons", ready, "2026-03-08T10:00:00+01:00", "SUMMONS_ANSWER", "WAITING"],
    [
      "answer after the summons",
      { ...left, summonsAnsweredAt: null },
      "2026-03-08T10:00:00+01:00",
      "SUMMONS_ANSWER",
      "DUE",
    ],
    ["transfer on the day of discharge", left, "2026-03-08T23:00:00+01:00", "INFORMATION_TRANSFER", "DUE"],
    ["transfer the day after", left, "2026-03-09T00:10:00+01:00", "INFORMATION_TRANSFER", "LATE"],
    [
      "transferred the day after",
      { ...left, informationTransferredAt: "2026-03-09T10:00:00+01:00" },
      "2026-03-09T12:00:00+01:00",
      "INFORMATION_TRANSFER",
      "DONE_LATE",
    ],
    [
      "transferred on the day of discharge",
      { ...left, informationTransferredAt: "2026-03-08T23:59:00+01:00" },
      "2026-03-09T12:00:00+01:00",
      "INFORMATION_TRANSFER",
      "DONE",
    ],
    [
      "hindered by secrecy",
      { ...left, transferHindered: true },
      "2026-03-12T12:00:00+01:00",
      "INFORMATION_TRANSFER",
      "HINDERED",
    ],
    [
      "the patient died",
      { ...left, died: true },
      "2026-03-12T12:00:00+01:00",
      "INFORMATION_TRANSFER",
      "NOT_NEEDED",
    ],
  ])("%s", (_case, facts, now, name, expected) => {
    expect(at(facts, now).find(({ step }) => step === name)?.status).toBe(expected);
  });
});

describe("with whom it lies", () => {
  it("names the clinic, the health centre and the municipality", () => {
    expect(at(fresh, "2026-03-02T10:00:00+01:00").map(({ step, unit }) => [step, unit])).toEqual([
      ["ADMISSION_NOTICE", "clinic"],
      ["FIXED_CARE_CONTACT", "centre"],
      ["READY_NOTICE", "clinic"],
      ["SIP_SUMMONS", "centre"],
      ["SUMMONS_ANSWER", "home-care"],
      ["INFORMATION_TRANSFER", "clinic"],
    ]);
  });

  it.each([
    ["the late one first", ready, "2026-03-11T10:00:00+01:00", "SIP_SUMMONS"],
    ["the first that is due", fresh, "2026-03-02T10:00:00+01:00", "ADMISSION_NOTICE"],
    ["nothing", { ...left, informationTransferredAt: left.dischargedAt }, "2026-03-20T10:00:00+01:00", null],
  ])("%s", (_case, facts, now, expected) => {
    expect(nextStep(at(facts, now))?.step ?? null).toBe(expected);
  });
});

describe("days that the municipality is liable for", () => {
  it.each([
    ["not liable", null, null, "2026-03-20", 0],
    ["from tomorrow", "2026-03-13", null, "2026-03-12", 0],
    ["from today", "2026-03-13", null, "2026-03-13", 1],
    ["a week", "2026-03-13", null, "2026-03-19", 7],
    ["left before", "2026-03-13", "2026-03-13T09:00:00+01:00", "2026-03-19", 0],
    ["left the day after", "2026-03-13", "2026-03-14T09:00:00+01:00", "2026-03-19", 1],
  ])("%s", (_case, from, dischargedAt, today, expected) => {
    expect(liableDays(from, dischargedAt, today)).toBe(expected);
  });
});
