import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../day.js";
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

  it.each([
    ["2026-03-10", "SUPPORT_EPISODE"],
    ["2026-03-11", null],
  ])("knows nobody after death: %s", (day, expected) => {
    const answer = medicallyResponsible({ ...all, episodes: [running], deceasedOn: "2026-03-10" }, day);
    expect(answer?.basis ?? null).toBe(expected);
  });

  it("answers for every day of any history, and never two at once", () => {
    const day = (n: number): string => dayText(dayNumber("2026-01-01") + n);
    const span = fc.record({
      from: fc.integer({ min: 0, max: 90 }),
      days: fc.integer({ min: 0, max: 40 }),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(span),
        fc.array(span),
        fc.integer({ min: 0, max: 130 }),
        (stays, episodes, asOf) => {
          const facts = {
            stays: stays.map(({ from, days, open }) => ({
              clinic: "clinic",
              admittedAt: `${day(from)}T08:00:00+01:00`,
              dischargedAt: open ? null : `${day(from + days)}T14:00:00+01:00`,
            })),
            episodes: episodes.map(({ from, days, open }) => ({
              ...episode,
              startedOn: day(from),
              decidedEnd: day(from + 14),
              endedOn: open ? null : day(from + days),
            })),
            listings: [listing],
          };
          const inHospital = stays.some(
            ({ from, days, open }) => from <= asOf && (open || asOf < from + days),
          );
          const supported = episodes.some(
            ({ from, days, open }) => from <= asOf && (open || asOf <= from + days),
          );
          const expected = inHospital ? "HOSPITAL_STAY" : supported ? "SUPPORT_EPISODE" : "LISTING";
          expect(medicallyResponsible(facts, day(asOf))?.basis).toBe(expected);
        },
      ),
    );
  });

  it("knows nobody without stay, support and listing", () => {
    expect(medicallyResponsible({ stays: [], episodes: [], listings: [] }, "2026-03-01")).toBeNull();
  });
});
