import { describe, expect, it } from "vitest";
import { scalars } from "./scalars.js";

describe("scalars take exact values and nothing else", () => {
  it.each([
    ["Date", "2024-02-29"],
    ["DateTime", "2026-03-03T08:15:00+01:00"],
    ["DateTime", "2026-03-03T07:15:00Z"],
    ["Decimal", "-0.70"],
    ["Ore", "326600000"],
  ] as const)("%s takes %s", (name, value) => {
    expect(scalars[name].parseValue(value)).toBe(value);
    expect(scalars[name].serialize(value)).toBe(value);
  });

  it.each([
    ["Date", "2026-02-29"],
    ["Date", "2026-3-3"],
    ["Date", "2026-03-03T00:00:00Z"],
    ["DateTime", "2026-03-03T08:15:00"],
    ["DateTime", "2026-03-03"],
    ["Decimal", 0.7],
    ["Decimal", "1e3"],
    ["Decimal", ".5"],
    ["Ore", "12.50"],
    ["Ore", 100],
    ["Date", null],
  ] as const)("%s refuses %j", (name, value) => {
    expect(() => scalars[name].parseValue(value)).toThrow(`${name} must be written like`);
    expect(() => scalars[name].serialize(value)).toThrow("not a");
  });
});
