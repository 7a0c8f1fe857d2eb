import { describe, expect, it } from "vitest";
import { planningProblems, planningSide, type PlanningFacts } from "./support-planning.js";
import { actors, codesOf } from "../testing/actors.js";

const episode = { unit: "mobile", endedOn: null, healthCentrePhysician: null, supportPhysician: null };
const facts: PlanningFacts = { confirmer: actors.mobile, episode, listedCentre: "centre" };

describe("the listed health centre and the mobile service confirm the planning (B40)", () => {
  it.each<[string, Partial<PlanningFacts>, string | null, string[]]>([
    ["mobile physician", {}, "SUPPORT", []],
    ["physician of the listed centre", { confirmer: actors.centre }, "HEALTH_CENTRE", []],
    ["physician of another centre", { confirmer: actors.otherCentre }, null, ["WRONG_UNIT"]],
    [
      "physician of a centre, nobody listed",
      { confirmer: actors.centre, listedCentre: null },
      null,
      ["WRONG_UNIT"],
    ],
    [
      "nurse of the listed centre",
      { confirmer: actors.centreNurse },
      "HEALTH_CENTRE",
      ["PHYSICIAN_REQUIRED"],
    ],
    [
      "physician of another centre, after the end: told that alone",
      { confirmer: actors.otherCentre, episode: { ...episode, endedOn: "2026-03-20" } },
      null,
      ["WRONG_UNIT"],
    ],
    ["twice", { episode: { ...episode, supportPhysician: "x" } }, "SUPPORT", ["ALREADY_DONE"]],
    ["the other side first", { episode: { ...episode, healthCentrePhysician: "x" } }, "SUPPORT", []],
    ["after the end", { episode: { ...episode, endedOn: "2026-03-20" } }, "SUPPORT", ["STATUS_NOT_ALLOWED"]],
  ])("%s", (_case, change, side, expected) => {
    const all = { ...facts, ...change };
    expect(planningSide(all)).toBe(side);
    expect(codesOf(planningProblems(all))).toEqual(expected);
  });
});
