import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { disclosureProblems, liftingProblems } from "./lifting-problems.js";

const now = Temporal.Instant.from("2026-03-31T09:00:00+02:00");

describe("lifting a block for a time", () => {
  it.each([
    ["2026-03-31T09:00:01+02:00", "EMERGENCY", []],
    ["2026-04-01T09:00:00+02:00", "EMERGENCY", []],
    ["2026-04-01T09:00:01+02:00", "EMERGENCY", ["PERIOD_NOT_ALLOWED"]],
    ["2026-04-01T09:00:01+02:00", "CONSENT", []],
    ["2026-04-30T09:00:00+02:00", "CONSENT", []],
    ["2026-04-30T09:00:01+02:00", "CONSENT", ["PERIOD_NOT_ALLOWED"]],
    ["2026-03-31T09:00:00+02:00", "CONSENT", ["PERIOD_NOT_ALLOWED"]],
    ["2026-03-30T09:00:00+02:00", "CONSENT", ["PERIOD_NOT_ALLOWED"]],
  ] as const)("until %s on %s: %j", (until, basis, codes) => {
    expect(liftingProblems(until, basis, now).map(({ code }) => code)).toEqual(codes);
  });
});

describe("what was shown before an inner block is lifted", () => {
  const shown = {
    basis: "EMERGENCY",
    authorUnit: "SE2120001215-HHC1",
    recordedBy: "SE2120001215-E0001",
    until: "2026-03-31T11:00:00+02:00",
  } as const;
  const by = { unit: shown.authorUnit, employee: shown.recordedBy, basis: "EMERGENCY" } as const;
  it.each([
    ["is used by whoever asked", shown, by, now, true],
    ["is not there", null, by, now, false],
    ["was shown to a colleague", shown, { ...by, employee: "SE2120001215-E0009" }, now, false],
    ["was shown at another unit", shown, { ...by, unit: "SE2120001215-SHC1" }, now, false],
    ["was shown on another basis", shown, { ...by, basis: "CONSENT" } as const, now, false],
    ["is over", shown, by, Temporal.Instant.from(shown.until), false],
  ])("%s", (_name, disclosure, user, at, usable) => {
    expect(disclosureProblems(disclosure, user, at)).toHaveLength(usable ? 0 : 1);
  });
});
