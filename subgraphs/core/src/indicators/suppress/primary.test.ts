import { describe, expect, it } from "vitest";
import type { MeasureKind } from "../definition.js";
import { amountOf, isSmall, quantitiesOf } from "./primary.js";

const isSmallCell = (kind: MeasureKind, numerator: number, denominator: number): boolean =>
  quantitiesOf(kind).some((quantity) => isSmall(amountOf(quantity, { numerator, denominator })));

describe("what is small", () => {
  it.each<[string, MeasureKind, number, number, boolean]>([
    ["a share of nobody", "SHARE", 0, 0, false],
    ["none of five", "SHARE", 0, 5, false],
    ["one of many", "SHARE", 1, 100, true],
    ["four of many", "SHARE", 4, 100, true],
    ["five of many", "SHARE", 5, 100, false],
    ["all but four", "SHARE", 96, 100, true],
    ["all but five", "SHARE", 95, 100, false],
    ["all", "SHARE", 100, 100, false],
    ["four persons, none of whom", "SHARE", 0, 4, true],
    ["a count of none", "COUNT", 0, 0, false],
    ["a count of four", "COUNT", 4, 0, true],
    ["a count of five", "COUNT", 5, 0, false],
    ["a mean of four", "MEAN", 900, 4, true],
    ["a mean of five, low in all", "MEAN", 3, 5, false],
    ["a median of two", "MEDIAN", 0, 2, true],
    ["a percentile of five", "P90", 0, 5, false],
    ["days of four stays", "SUM", 90, 4, true],
    ["continuity of three patients", "CONTINUITY", 12, 3, true],
    ["four patients per full time", "RATIO", 4, 250, true],
    ["many patients per little time", "RATIO", 230, 1, false],
  ])("%s", (_case, kind, numerator, denominator, expected) => {
    expect(isSmallCell(kind, numerator, denominator)).toBe(expected);
  });
});
