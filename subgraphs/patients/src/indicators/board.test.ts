import { describe, expect, it } from "vitest";
import type { CountRow } from "../store/figures-store.js";
import { boardOf, type BoardValue } from "./board.js";

const row = (
  municipality: string,
  numerator: number,
  denominator: number,
  more: Partial<CountRow> = {},
): CountRow => ({
  municipality,
  careHome: null,
  protected: 0,
  numerator,
  denominator,
  ...more,
});
const halland = { region: "13", municipalities: ["1380", "1383"] };
const brief = (values: readonly BoardValue[]) =>
  values.map(({ group, cell, value, reason }) => [
    group.__typename === "CareHome" ? group.id : group.code,
    cell && `${cell.numerator}/${cell.denominator}`,
    value,
    reason,
  ]);

describe("the board of an indicator", () => {
  it("shows the region, then its municipalities by code, with two of them hidden for one small cell", () => {
    const rows = [row("1384", 9, 100), row("1380", 3, 100), row("1383", 12, 100)];
    expect(brief(boardOf(halland, "MUNICIPALITY", rows))).toEqual([
      ["13", "24/300", "8.0", null],
      ["1380", null, null, "SMALL_CELL"],
      ["1383", "12/100", "12.0", null],
      ["1384", null, null, "COMPLEMENTARY"],
    ]);
  });

  it("counts protected persons in the region only, and hides what would tell how many they are", () => {
    const rows = [row("1380", 50, 100), row("1383", 40, 100), row("1380", 1, 2, { protected: 1 })];
    expect(brief(boardOf(halland, "MUNICIPALITY", rows))).toEqual([
      ["13", "91/202", "45.0", null],
      ["1380", "50/100", "50.0", null],
      ["1383", null, null, "COMPLEMENTARY"],
    ]);
  });

  it("shows a municipality with nobody to count, which is no hidden one", () => {
    const rows = [row("1380", 8, 20)];
    expect(brief(boardOf(halland, "MUNICIPALITY", rows))).toEqual([
      ["13", "8/20", "40.0", null],
      ["1380", "8/20", "40.0", null],
      ["1383", "0/0", null, "NO_DENOMINATOR"],
    ]);
  });

  it("has no value where there is nobody to count, which is not zero per cent", () => {
    expect(brief(boardOf(halland, "REGION", []))).toEqual([["13", "0/0", null, "NO_DENOMINATOR"]]);
  });

  it("hides a small region too", () => {
    expect(brief(boardOf(halland, "REGION", [row("1380", 2, 50)]))).toEqual([
      ["13", null, null, "SMALL_CELL"],
    ]);
  });

  it("groups care homes by their municipality", () => {
    const rows = [
      row("1383", 10, 20, { careHome: "b" }),
      row("1380", 8, 20, { careHome: "c" }),
      row("1380", 3, 20, { careHome: "a" }),
      row("1380", 11, 20, { careHome: "d" }),
    ];
    expect(brief(boardOf(halland, "CARE_HOME", rows))).toEqual([
      ["13", "32/80", "40.0", null],
      ["a", null, null, "SMALL_CELL"],
      ["c", null, null, "COMPLEMENTARY"],
      ["d", "11/20", "55.0", null],
      ["b", "10/20", "50.0", null],
    ]);
  });
});
