import { describe, expect, it } from "vitest";
import { noticeWithin24Hours } from "./i26-notice-24h.js";
import {
  at,
  CLINIC,
  dischargeProcess,
  HALMSTAD,
  happened,
  outcomeOf,
  person,
  registration,
  stay,
  tallied,
  VARBERG,
} from "./testing/facts.js";

const admitted = stay("2025-09-30 08:00", null);

describe("I26 notice within 24 hours", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(noticeWithin24Hours)).toEqual(noticeWithin24Hours.example.expected);
  });

  it.each([
    ["at once", "2025-09-30 08:00", null, { "2025-09": "1/1" }],
    ["after exactly 24 hours", "2025-10-01 08:00", null, { "2025-09": "1/1" }],
    ["a minute later", "2025-10-01 08:01", null, { "2025-09": "0/1" }],
    ["never", null, null, { "2025-09": "0/1" }],
    ["24 hours after a need seen later", "2025-10-03 09:00", "2025-10-02 09:00", { "2025-10": "1/1" }],
    ["more than 24 hours after it", "2025-10-03 09:01", "2025-10-02 09:00", { "2025-10": "0/1" }],
    ["in time, the need seen before admission", "2025-10-01 07:00", "2025-09-29 09:00", { "2025-09": "1/1" }],
    ["late, the need seen before admission", "2025-10-01 09:00", "2025-09-29 09:00", { "2025-09": "0/1" }],
  ])("a notice sent %s", (_, noticeAt, needAt, expected) => {
    const process = dischargeProcess(admitted, {
      admissionNoticeAt: noticeAt === null ? null : at(noticeAt),
      needAssessedAt: needAt === null ? null : at(needAt),
    });
    const facts = person({ stays: [admitted], dischargeProcesses: [process] });
    expect(happened(noticeWithin24Hours, facts)).toEqual(expected);
  });

  it.each([
    ["loses an hour", "2025-03-29 12:00", "2025-03-30 13:00", "1/1"],
    ["loses an hour, late", "2025-03-29 12:00", "2025-03-30 13:01", "0/1"],
    ["gains an hour", "2025-10-25 12:00", "2025-10-26 11:00", "1/1"],
    ["gains an hour, late", "2025-10-25 12:00", "2025-10-26 11:01", "0/1"],
  ])("counts hours over the night that %s", (_, admittedAt, noticeAt, expected) => {
    const each = stay(admittedAt, null);
    const facts = person({
      stays: [each],
      dischargeProcesses: [dischargeProcess(each, { admissionNoticeAt: at(noticeAt) })],
    });
    expect(Object.values(happened(noticeWithin24Hours, facts))).toEqual([expected]);
  });

  it("leaves out admissions of patients who need nothing afterwards", () => {
    expect(tallied(noticeWithin24Hours, person({ stays: [admitted] }))).toEqual([]);
  });

  it("leaves out a process whose stay was entered in error", () => {
    const facts = person({ stays: [], dischargeProcesses: [dischargeProcess(admitted)] });
    expect(tallied(noticeWithin24Hours, facts)).toEqual([]);
  });

  it("belongs to the clinic, and to the municipality of the day from which the hours run", () => {
    const facts = person({
      registrations: [
        registration(VARBERG, "2000-01-01", "2025-10-01"),
        registration(HALMSTAD, "2025-10-02"),
      ],
      stays: [admitted],
      dischargeProcesses: [dischargeProcess(admitted, { needAssessedAt: at("2025-10-02") })],
    });
    expect(tallied(noticeWithin24Hours, facts)[0]?.place).toMatchObject({
      municipality: HALMSTAD,
      careUnit: CLINIC,
    });
  });
});
