import { describe, expect, it } from "vitest";
import { infoSameDay } from "./i28-info-same-day.js";
import { at, CLINIC, dischargeProcess, happened, outcomeOf, person, stay, tallied } from "./testing/facts.js";

const left = stay("2025-09-20", "2025-09-30 10:00");

describe("I28 information on the day of discharge", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(infoSameDay)).toEqual(infoSameDay.example.expected);
  });

  it.each([
    ["the day before", "2025-09-29", "1/1"],
    ["the same day, after the patient left", "2025-09-30 23:59", "1/1"],
    ["after midnight", "2025-10-01 00:00", "0/1"],
    ["never", null, "0/1"],
  ])("information transferred %s", (_, informedAt, expected) => {
    const informationTransferredAt = informedAt === null ? null : at(informedAt);
    const facts = person({
      stays: [left],
      dischargeProcesses: [dischargeProcess(left, { informationTransferredAt })],
    });
    expect(happened(infoSameDay, facts)).toEqual({ "2025-09": expected });
    expect(tallied(infoSameDay, facts)[0]?.place.careUnit).toBe(CLINIC);
  });

  it.each([
    ["for good, beside", null, { "2025-09": "0/1" }, { "2025-09": "1/0" }],
    ["for a while, not beside when it came in time", "2025-09-30 12:00", { "2025-09": "1/1" }, {}],
  ])("counts a transfer that secrecy hindered %s", (_, informedAt, main, hindered) => {
    const process = dischargeProcess(left, {
      transferHinderedAt: at("2025-09-30 09:00"),
      transferHinderedReason: "Spärr",
      informationTransferredAt: informedAt === null ? null : at(informedAt),
    });
    const facts = person({ stays: [left], dischargeProcesses: [process] });
    expect(happened(infoSameDay, facts)).toEqual(main);
    expect(happened(infoSameDay, facts, "HINDERED")).toEqual(hindered);
  });

  it.each([
    ["still in hospital", stay("2025-09-20", null)],
    ["dead", stay("2025-09-20", "2025-09-30", { dischargedTo: "DECEASED" })],
    ["moved to another clinic", stay("2025-09-20", "2025-09-30", { dischargedTo: "OTHER_CLINIC" })],
  ])("leaves out patients who are %s", (_, inHospital) => {
    const facts = person({ stays: [inHospital], dischargeProcesses: [dischargeProcess(inHospital)] });
    expect(tallied(infoSameDay, facts)).toEqual([]);
  });

  it("leaves out patients without a discharge process", () => {
    expect(tallied(infoSameDay, person({ stays: [left] }))).toEqual([]);
  });
});
