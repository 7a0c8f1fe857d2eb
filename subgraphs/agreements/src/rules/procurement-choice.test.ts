import { expect, it } from "vitest";
import { choiceProblems } from "./procurement-choice.js";

const TODAY = "2026-03-31";

it.each([
  ["an option without conflicts", [], [], TODAY, []],
  [
    "conflicts that nobody has named (A57, A63)",
    ["7", "7.1"],
    [],
    TODAY,
    ["OPTION_CONFLICTS_WITH_REQUIREMENT"],
  ],
  ["one of two named", ["7", "7.1"], ["7"], TODAY, ["OPTION_CONFLICTS_WITH_REQUIREMENT"]],
  ["both named", ["7", "7.1"], ["7.1", "7"], TODAY, []],
  ["one named that is none", [], ["3"], TODAY, ["VALUE_OUT_OF_RANGE"]],
  ["a day to come", [], [], "2026-04-01", ["DAY_IN_FUTURE"]],
] as const)("%s", (_case, conflicts, accepted, decidedOn, codes) => {
  const problems = choiceProblems({ conflicts, accepted, decidedOn, today: TODAY });
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
