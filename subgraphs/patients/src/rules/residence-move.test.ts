import { describe, expect, it } from "vitest";
import { actors, codesOf } from "../testing/actors.js";
import { type MoveFacts, moveProblems, type MoverFacts, moverProblems } from "./residence-move.js";

const home = { id: "home", shortTerm: false, validFrom: "1990-01-01", validTo: null };
const facts: MoveFacts = {
  form: "SPECIAL",
  careHomeId: "care-home",
  shortTerm: false,
  validFrom: "2026-03-10",
  birthDate: "1938-04-12",
  others: [home],
  replaces: "home",
};

describe("a move", () => {
  it.each<[string, Partial<MoveFacts>, string[]]>([
    ["into a care home", {}, []],
    ["without saying what it takes over from", { replaces: null }, ["ALREADY_ACTIVE"]],
    ["into a short-term place beside the home", { shortTerm: true, replaces: null }, []],
    [
      "into a second short-term place",
      { shortTerm: true, replaces: null, others: [{ ...home, shortTerm: true }] },
      ["ALREADY_ACTIVE"],
    ],
    ["special housing without a care home", { careHomeId: null }, ["VALUE_REQUIRED"]],
    ["ordinary housing", { form: "ORDINARY", careHomeId: null }, []],
    ["ordinary housing in a care home", { form: "ORDINARY" }, ["BAD_USER_INPUT"]],
    [
      "a short-term place in ordinary housing",
      { form: "ORDINARY", careHomeId: null, shortTerm: true, replaces: null },
      ["BAD_USER_INPUT"],
    ],
    ["too young", { birthDate: "1961-03-11" }, ["BAD_USER_INPUT"]],
    ["65 that day", { birthDate: "1961-03-10" }, []],
    ["young, housing under LSS", { form: "LSS", birthDate: "2000-01-01" }, []],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(moveProblems({ ...facts, ...change }))).toEqual(expected);
  });
});

describe("who moves a patient", () => {
  const place = { form: "SPECIAL", custodianProvider: actors.nurse.provider } as const;
  const elsewhere = { ...place, custodianProvider: "SE2120001249-1000" };
  it.each<[string, MoverFacts["mover"], MoverFacts["replaced"], string[]]>([
    ["the municipality, out of nothing", actors.nurse, null, []],
    ["the municipality, out of its own place", actors.nurse, place, []],
    ["social services, out of its own place", actors.careManager, place, []],
    ["the municipality, out of another's place", actors.nurse, elsewhere, ["WRONG_UNIT"]],
    ["the municipality, out of ordinary housing", actors.nurse, { ...elsewhere, form: "ORDINARY" }, []],
    ["the region", actors.centre, null, ["WRONG_UNIT"]],
    ["the region, out of ordinary housing", actors.centre, { ...place, form: "ORDINARY" }, ["WRONG_UNIT"]],
  ])("%s", (_case, mover, replaced, expected) => {
    expect(codesOf(moverProblems({ mover, replaced }))).toEqual(expected);
  });
});
