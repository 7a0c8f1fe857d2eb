import { describe, expect, it } from "vitest";
import { medicallyResponsible } from "./medically-responsible.js";

interface Facts {
  readonly stays: readonly { clinic: string; admittedAt: string; dischargedAt: string | null }[];
  readonly episodes: readonly {
    unit: string;
    supportPhysician: string;
    startedOn: string;
    endedOn: string | null;
    decidedEnd: string;
    extensions: readonly { newEnd: string }[];
  }[];
  readonly listings: readonly { healthCentre: string; validFrom: string; validTo: string | null }[];
}

const stay = {
  clinic: "clinic",
  admittedAt: "2026-03-01T22:00:00+01:00",
  dischargedAt: "2026-03-08T10:00:00+01:00",
};
const episode = {
  unit: "mobile",
  supportPhysician: "physician",
  startedOn: "2026-03-08",
  endedOn: "2026-03-20",
  decidedEnd: "2026-03-22",
  extensions: [],
};
const running = { ...episode, endedOn: null };
const listing = { healthCentre: "centre", validFrom: "2020-01-01", validTo: null };
const all: Facts = { stays: [stay], episodes: [episode], listings: [listing] };

describe("hospital, then mobile service, then health centre", () => {
  it.each<[string, Facts, string, [string, string, string | null]]>([
    ["before the stay", all, "2026-02-28", ["LISTING", "centre", null]],
    ["day of admission", all, "2026-03-01", ["HOSPITAL_STAY", "clinic", null]],
    ["last night in hospital", all, "2026-03-07", ["HOSPITAL_STAY", "clinic", null]],
    ["day of discharge", all, "2026-03-08", ["SUPPORT_EPISODE", "mobile", "2026-03-20"]],
    ["last day of support", all, "2026-03-20", ["SUPPORT_EPISODE", "mobile", "2026-03-20"]],
    ["day after support", all, "2026-03-21", ["LISTING", "centre", null]],
    [
      "support that runs",
      { ...all, episodes: [running] },
      "2026-03-10",
      ["SUPPORT_EPISODE", "mobile", "2026-03-22"],
    ],
    [
      "support past its end, not handed over",
      { ...all, episodes: [running] },
      "2026-04-10",
      ["SUPPORT_EPISODE", "mobile", "2026-03-22"],
    ],
    [
      "support extended",
      { ...all, episodes: [{ ...running, extensions: [{ newEnd: "2026-03-29" }] }] },
      "2026-03-10",
      ["SUPPORT_EPISODE", "mobile", "2026-03-29"],
    ],
    [
      "open stay",
      { ...all, stays: [{ ...stay, dischargedAt: null }] },
      "2026-03-31",
      ["HOSPITAL_STAY", "clinic", null],
    ],
  ])("%s", (_case, facts, day, expected) => {
    const answer = medicallyResponsible(facts, day);
    expect([answer?.basis, answer?.unit, answer?.until]).toEqual(expected);
  });

  it("knows nobody without stay, support and listing", () => {
    expect(medicallyResponsible({ stays: [], episodes: [], listings: [] }, "2026-03-01")).toBeNull();
  });
});
