import { describe, expect, it } from "vitest";
import type { UserError } from "@vardgraf/core";
import { actors, codesOf } from "../testing/actors.js";
import {
  admissionNoticeProblems,
  changedEstimateProblems,
  planTypeAfter,
  type ProcessFacts,
  readyNoticeProblems,
  summonsProblems,
  transferProblems,
} from "./discharge-messages.js";

const fresh: ProcessFacts = {
  clinic: "clinic",
  admittedAt: "2026-03-01T22:00:00+01:00",
  dischargedAt: null,
  estimatedDischarge: "2026-03-08",
  healthCentre: "centre",
  fixedCareContact: "contact",
  admissionNoticeAt: null,
  readyForDischargeAt: null,
  readyNoticeAt: null,
  sipNeeded: true,
  sipSummonsAt: null,
  informationTransferredAt: null,
  compulsoryPsychiatricCare: false,
};
const ready = { ...fresh, readyForDischargeAt: "2026-03-07T10:00:00+01:00" };
const told = { ...ready, readyNoticeAt: "2026-03-07T10:30:00+01:00" };
const left = { ...told, dischargedAt: "2026-03-08T14:00:00+01:00" };
const open = { protection: "NONE", secrecyReviewed: false } as const;
const marked = { protection: "CONFIDENTIALITY_MARK", secrecyReviewed: false } as const;

describe("what may be sent, by whom and after what", () => {
  it.each<[string, UserError[], string[]]>([
    ["notice of admission", admissionNoticeProblems(actors.hospital, fresh), []],
    ["by a nurse of the clinic", admissionNoticeProblems(actors.hospitalNurse, fresh), []],
    ["by the health centre", admissionNoticeProblems(actors.centre, fresh), ["WRONG_UNIT"]],
    [
      "twice",
      admissionNoticeProblems(actors.hospital, { ...fresh, admissionNoticeAt: fresh.admittedAt }),
      ["ALREADY_DONE"],
    ],
    [
      "without estimate",
      admissionNoticeProblems(actors.hospital, { ...fresh, estimatedDischarge: null }),
      ["VALUE_REQUIRED"],
    ],
    [
      "estimate before admission",
      admissionNoticeProblems(actors.hospital, { ...fresh, estimatedDischarge: "2026-02-28" }),
      ["DAY_ORDER"],
    ],
    ["after discharge", admissionNoticeProblems(actors.hospital, left), ["STAY_NOT_OPEN"]],

    ["a changed estimate", changedEstimateProblems(actors.hospital, fresh, "2026-03-10"), []],
    ["the same estimate", changedEstimateProblems(actors.hospital, fresh, "2026-03-08"), ["ALREADY_DONE"]],
    [
      "an estimate before admission",
      changedEstimateProblems(actors.hospital, fresh, "2026-02-28"),
      ["DAY_ORDER"],
    ],

    ["ready notice", readyNoticeProblems(actors.hospital, ready, open), []],
    ["ready notice, not ready", readyNoticeProblems(actors.hospital, fresh, open), ["STEP_MISSING"]],
    ["ready notice twice", readyNoticeProblems(actors.hospital, told, open), ["ALREADY_DONE"]],
    [
      "ready notice of a protected person",
      readyNoticeProblems(actors.hospital, ready, marked),
      ["SECRECY_REVIEW_REQUIRED"],
    ],
    [
      "the same, reviewed",
      readyNoticeProblems(actors.hospital, ready, { ...marked, secrecyReviewed: true }),
      [],
    ],

    ["summons", summonsProblems(actors.centreNurse, told, "SIP"), []],
    ["summons by the hospital", summonsProblems(actors.hospital, told, "SIP"), ["WRONG_UNIT"]],
    ["summons before the ready notice", summonsProblems(actors.centre, ready, "SIP"), ["STEP_MISSING"]],
    [
      "summons without fixed care contact",
      summonsProblems(actors.centre, { ...told, fixedCareContact: null }, "SIP"),
      ["STEP_MISSING"],
    ],
    [
      "summons to a plan that nobody needs",
      summonsProblems(actors.centre, { ...told, sipNeeded: false }, "SIP"),
      ["STEP_MISSING"],
    ],
    [
      "summons twice",
      summonsProblems(actors.centre, { ...told, sipSummonsAt: told.readyNoticeAt }, "SIP"),
      ["ALREADY_DONE"],
    ],
    [
      "summons to a SIP in compulsory care",
      summonsProblems(actors.centre, { ...told, compulsoryPsychiatricCare: true }, "SIP"),
      ["OTHER_PLAN_TYPE_REQUIRED"],
    ],
    [
      "summons to the plan of compulsory care",
      summonsProblems(actors.centre, { ...told, compulsoryPsychiatricCare: true }, "COMPULSORY_PSYCHIATRIC"),
      [],
    ],
    [
      "nobody to summon",
      summonsProblems(actors.centre, { ...told, healthCentre: null }, "SIP"),
      ["WRONG_UNIT"],
    ],

    ["transfer", transferProblems(actors.hospital, told, open), []],
    ["transfer after discharge, late", transferProblems(actors.hospital, left, open), []],
    [
      "transfer twice",
      transferProblems(actors.hospital, { ...told, informationTransferredAt: told.readyNoticeAt }, open),
      ["ALREADY_DONE"],
    ],
    [
      "transfer about a protected person",
      transferProblems(actors.hospital, told, marked),
      ["SECRECY_REVIEW_REQUIRED"],
    ],
    ["transfer by the municipality", transferProblems(actors.nurse, told, open), ["WRONG_UNIT"]],
  ])("%s", (_case, problems, expected) => {
    expect(codesOf(problems)).toEqual(expected);
  });

  it.each([
    [false, "SIP"],
    [true, "COMPULSORY_PSYCHIATRIC"],
  ])("compulsory psychiatric care %s: %s", (compulsoryPsychiatricCare, expected) => {
    expect(planTypeAfter({ compulsoryPsychiatricCare })).toBe(expected);
  });
});
