import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { experienceProblems } from "./experience.js";

const one = { item: "SAFE", value: 8 };

describe("answers are coded", () => {
  it.each([
    ["one", "PREM_HOME", [one], []],
    [
      "lowest and highest",
      "PREM_HOME",
      [
        { item: "A", value: 0 },
        { item: "B", value: 10 },
      ],
      [],
    ],
    ["too high", "PREM_HOME", [{ item: "A", value: 11 }], ["BAD_USER_INPUT"]],
    ["negative", "PREM_HOME", [{ item: "A", value: -1 }], ["BAD_USER_INPUT"]],
    ["none", "PREM_HOME", [], ["VALUE_REQUIRED"]],
    ["twice", "PREM_HOME", [one, one], ["BAD_USER_INPUT"]],
    ["a sentence as a question", "PREM_HOME", [{ item: "Kändes det tryggt?", value: 1 }], ["BAD_USER_INPUT"]],
    ["a sentence as an instrument", "hur var det", [one], ["BAD_USER_INPUT"]],
  ])("%s", (_case, instrument, answers, expected) => {
    expect(codesOf(experienceProblems(instrument, answers))).toEqual(expected);
  });
});
