import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { type NewcomerFacts, newcomerProblems } from "./newcomer.js";

const facts: NewcomerFacts = {
  identified: true,
  reason: "Kom med ambulans.",
  place: "CLINIC",
  isSuchPlace: true,
};

describe("a change that makes a care relation", () => {
  it.each<[string, Partial<NewcomerFacts>, string[]]>([
    ["by a number, with a reason", {}, []],
    ["by a number alone", { reason: null }, ["REASON_REQUIRED"]],
    ["by a number, blank", { reason: "            " }, ["REASON_REQUIRED"]],
    ["by a number, 9 characters", { reason: "x".repeat(9) }, ["REASON_REQUIRED"]],
    ["by a number, 10 characters", { reason: "x".repeat(10) }, []],
    ["by a number, 2000 characters", { reason: "x".repeat(2000) }, []],
    ["by a number, 2001 characters", { reason: "x".repeat(2001) }, ["REASON_REQUIRED"]],
    ["by a relation", { identified: false, reason: null }, []],
    ["by a relation, with too short a reason", { identified: false, reason: "x" }, ["REASON_REQUIRED"]],
    ["at a unit that is no such place", { isSuchPlace: false }, ["WRONG_UNIT"]],
    ["at such a unit without reason: the unit alone", { isSuchPlace: false, reason: null }, ["WRONG_UNIT"]],
    ["by a relation at such a unit", { identified: false, isSuchPlace: false }, ["WRONG_UNIT"]],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(newcomerProblems({ ...facts, ...change }))).toEqual(expected);
  });
});
