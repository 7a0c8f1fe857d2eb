import { expect, it } from "vitest";
import type { CountedCase } from "./agreement-facts.js";
import { exampleFacts } from "./example-facts.js";
import { escalationAge } from "./i35-escalation-age.js";
import { counted } from "../testing/counted.js";

const QUARTER = { from: "2025-10-01", to: "2026-01-01" };
type Step = CountedCase["steps"][number]["step"];
const opened = (at: string, ...later: [Step, string][]): CountedCase => ({
  openedAt: at,
  steps: [{ step: "STEP1_DISAGREEMENT", since: at }, ...later.map(([step, since]) => ({ step, since }))],
});
const read = (cases: CountedCase[], select: object = {}, change: object = {}) =>
  counted(escalationAge, exampleFacts([{ cases, ...change }]), { ...QUARTER, ...select });

it.each([
  ["no cases", [], ["none (-/0)", "none (-/0)", "0 (0/-)"]],
  ["opened on the last day", [opened("2025-12-31T10:00:00Z")], ["0.0 (-/1)", "0.0 (-/1)", "1 (1/-)"]],
  [
    "opened past midnight in Stockholm: the day after, which is not in the quarter",
    [opened("2025-12-31T23:30:00Z")],
    ["none (-/0)", "none (-/0)", "0 (0/-)"],
  ],
  [
    "on its second step",
    [opened("2025-12-01T10:00:00Z", ["STEP2_DISAGREEMENT", "2025-12-21T10:00:00Z"])],
    ["10.0 (-/1)", "30.0 (-/1)", "1 (1/-)"],
  ],
  [
    "resolved on the last day",
    [opened("2025-12-01T10:00:00Z", ["RESOLVED", "2025-12-31T10:00:00Z"])],
    ["none (-/0)", "none (-/0)", "0 (0/-)"],
  ],
  [
    "resolved later",
    [opened("2025-12-01T10:00:00Z", ["RESOLVED", "2026-01-02T10:00:00Z"])],
    ["30.0 (-/1)", "30.0 (-/1)", "1 (1/-)"],
  ],
  [
    "two cases: the mean of both",
    [opened("2025-12-30T10:00:00Z"), opened("2025-12-29T10:00:00Z")],
    ["1.5 (-/2)", "1.5 (-/2)", "2 (2/-)"],
  ],
])("%s", (_case, cases, expected) => {
  const [main, age, open] = expected;
  expect(read(cases)).toEqual([`MAIN: ${main}`, `CASE_AGE: ${age}`, `OPEN_CASES: ${open}`]);
});

it("each step by itself", () => {
  const cases = [
    opened("2025-12-21T10:00:00Z"),
    opened("2025-11-01T10:00:00Z", ["STEP2_DISAGREEMENT", "2025-12-01T10:00:00Z"]),
  ];
  expect(read(cases, { slice: "STEP", measures: ["MAIN"] })).toEqual([
    "MAIN: 20.0 (-/2)",
    "MAIN STEP1_DISAGREEMENT: 10.0 (-/1)",
    "MAIN STEP2_DISAGREEMENT: 30.0 (-/1)",
    "MAIN STEP3_DISPUTE: none (-/0)",
    "MAIN ECONOMIC_SETTLEMENT: none (-/0)",
  ]);
});

it("cases about agreements of other regions are not counted", () => {
  const cases = [opened("2025-12-21T10:00:00Z")];
  expect(read(cases, { measures: ["OPEN_CASES"] }, { regionCode: "14" })).toEqual(["OPEN_CASES: 0 (0/-)"]);
});
