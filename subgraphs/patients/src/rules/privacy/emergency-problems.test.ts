import { describe, expect, it } from "vitest";
import { liftRequestProblems, secondStepProblems } from "./emergency-problems.js";

const by = { unit: "SE2120001215-HHC1", employee: "SE2120001215-E0001" };
const seen = {
  assertion: "EMERGENCY_SEEN",
  forUnit: by.unit,
  forPerson: by.employee,
  validTo: "2026-04-01",
  cancelledAt: null,
  enteredInErrorAt: null,
  reason: JSON.stringify({ danger: "LIFE", reason: "Unconscious.", patientCannotAskForLifting: true }),
} as const;

describe("the second step of emergency access", () => {
  it.each([
    ["follows the first", seen, "2026-03-31", []],
    ["on the last day", seen, "2026-04-01", []],
    [
      "taken back",
      { ...seen, cancelledAt: "2026-03-31T08:00:00+02:00" },
      "2026-03-31",
      ["EMERGENCY_NOT_OPEN"],
    ],
    [
      "that was a mistake",
      { ...seen, enteredInErrorAt: "2026-03-31T08:00:00+02:00" },
      "2026-03-31",
      ["EMERGENCY_NOT_OPEN"],
    ],
    ["too late", seen, "2026-04-02", ["EMERGENCY_NOT_OPEN"]],
    ["a second time", { ...seen, assertion: "EMERGENCY" } as const, "2026-03-31", ["EMERGENCY_NOT_OPEN"]],
    ["on a consent", { ...seen, assertion: "CONSENT" } as const, "2026-03-31", ["EMERGENCY_NOT_OPEN"]],
    [
      "by a colleague",
      { ...seen, forPerson: "SE2120001215-E0009" },
      "2026-03-31",
      ["EMERGENCY_OF_SOMEBODY_ELSE"],
    ],
    [
      "at another unit",
      { ...seen, forUnit: "SE2120001215-SHC1" },
      "2026-03-31",
      ["EMERGENCY_OF_SOMEBODY_ELSE"],
    ],
  ])("%s", (_name, emergency, today, codes) => {
    expect(secondStepProblems(emergency, by, today).map(({ code }) => code)).toEqual(codes);
  });
});

describe("asking another provider to lift its block", () => {
  const able = JSON.stringify({ danger: "LIFE", reason: "Bleeding.", patientCannotAskForLifting: false });
  it.each([
    ["after the first step", seen, []],
    ["after the second", { ...seen, assertion: "EMERGENCY" } as const, []],
    ["of a patient who can ask", { ...seen, reason: able }, ["EMERGENCY_NOT_OPEN"]],
    ["on a consent", { ...seen, assertion: "CONSENT" } as const, ["EMERGENCY_NOT_OPEN"]],
    [
      "on a colleague's assertion",
      { ...seen, forPerson: "SE2120001215-E0009" },
      ["EMERGENCY_OF_SOMEBODY_ELSE"],
    ],
    ["when it is over", { ...seen, validTo: "2026-03-30" }, ["EMERGENCY_NOT_OPEN"]],
  ])("%s", (_name, emergency, codes) => {
    expect(liftRequestProblems(emergency, by, "2026-03-31").map(({ code }) => code)).toEqual(codes);
  });
});
