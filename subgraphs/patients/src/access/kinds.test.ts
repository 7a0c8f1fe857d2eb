import { describe, expect, it } from "vitest";
import * as kinds from "./kinds.js";
import type { RowKind } from "./sealed.js";

describe("days that belong together", () => {
  it.each<[kinds.Period, kinds.Period, kinds.Period]>([
    [
      { from: "2026-01-01", to: "2026-01-02" },
      { from: "2026-02-01", to: "2026-02-02" },
      { from: "2026-01-01", to: "2026-02-02" },
    ],
    [
      { from: "2026-01-01", to: null },
      { from: "2025-02-01", to: "2025-02-02" },
      { from: "2025-02-01", to: null },
    ],
    [
      { from: "2026-01-01", to: "2026-12-31" },
      { from: "2026-02-01", to: "2026-02-02" },
      { from: "2026-01-01", to: "2026-12-31" },
    ],
  ])("%j and %j", (a, b, expected) => {
    expect(kinds.united(a, b)).toEqual(expected);
    expect(kinds.united(b, a)).toEqual(expected);
  });
});

const recordedAt = "2026-03-10T10:00:00+01:00";
const ended = { recordedAt, wholeFrom: "2026-01-05", wholeTo: "2026-02-01" };
const stay = { admittedAt: "2026-01-05T10:00:00+01:00", dischargedAt: "2026-02-01T10:00:00+01:00" };

describe("a part", () => {
  it.each<[string, RowKind<never>, object]>([
    ["a goal", kinds.goalKind, { ...ended }],
    ["an activity", kinds.activityKind, { ...ended, due: "2026-03-01" }],
    ["a follow-up", kinds.reviewKind, { ...ended, reviewedOn: "2026-03-02", nextReview: null }],
    ["a meeting", kinds.meetingKind, { ...ended, plannedAt: null, heldOn: "2026-03-03" }],
    ["an extension", kinds.extensionKind, { ...ended, decidedAt: recordedAt, newEnd: "2026-02-20" }],
    ["a contact during support", kinds.supportContactKind, { ...ended, at: "2026-01-20T10:00:00+01:00" }],
    ["answers about support", kinds.experienceKind, { ...ended, answeredOn: "2026-03-09" }],
    ["a discharge process", kinds.dischargeProcessKind, { ...ended }],
    ["a discharge process with its stay", kinds.dischargeKind, { process: { recordedAt }, stay }],
    ["a risk assessment", kinds.riskAssessmentKind, { ...ended, assessedAt: "2026-01-30T10:00:00+01:00" }],
    [
      "a message",
      kinds.dischargeMessageKind,
      { ...ended, sentAt: recordedAt, estimatedDischarge: "2026-02-01", meetingAt: null },
    ],
  ])("tells about the days of its whole and its own: %s", (_name, { period }, row) => {
    expect(period(row as never)).toEqual({ from: "2026-01-05", to: "2026-03-10" });
  });

  it("is open while its whole is", () => {
    expect(kinds.goalKind.period({ ...ended, wholeTo: null } as never)).toEqual({
      from: "2026-01-05",
      to: null,
    });
  });

  it("tells about its own days alone when it is part of nothing", () => {
    const alone = {
      recordedAt,
      wholeFrom: null,
      wholeTo: null,
      plannedAt: "2026-03-20T10:00:00+01:00",
      heldOn: null,
    };
    expect(kinds.meetingKind.period(alone as never)).toEqual({ from: "2026-03-10", to: "2026-03-20" });
  });
});
