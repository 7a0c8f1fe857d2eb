import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { happenedOnProblems, happenedProblems } from "./happened.js";

const now = Temporal.Instant.from("2026-03-31T09:00:00+02:00");
const person = { birthDate: "1938-04-12", deceasedOn: null };
const dead = { ...person, deceasedOn: "2026-03-10" };

describe("an act lies within the person's life and not in the future", () => {
  it.each([
    ["now", "2026-03-31T09:00:00+02:00", person, []],
    ["a second ahead", "2026-03-31T09:00:01+02:00", person, ["DAY_IN_FUTURE"]],
    ["ahead in another offset", "2026-03-31T08:00:00+00:00", person, ["DAY_IN_FUTURE"]],
    ["on the day of birth", "1938-04-12T10:00:00+01:00", person, []],
    ["before birth", "1938-04-11T10:00:00+01:00", person, ["DAY_ORDER"]],
    ["on the day of death", "2026-03-10T23:00:00+01:00", dead, []],
    ["after death", "2026-03-11T00:00:00+01:00", dead, ["PATIENT_DECEASED"]],
  ])("%s", (_case, at, whom, expected) => {
    expect(happenedProblems("at", at, whom, now).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ["2026-03-31", person, []],
    ["2026-04-01", person, ["DAY_IN_FUTURE"]],
    ["2026-03-11", dead, ["PATIENT_DECEASED"]],
  ])("on %s", (day, whom, expected) => {
    expect(happenedOnProblems("on", day, whom, "2026-03-31").map(({ code }) => code)).toEqual(expected);
  });
});
