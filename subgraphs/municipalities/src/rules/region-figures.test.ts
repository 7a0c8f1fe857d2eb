import { expect, it } from "vitest";
import type { Figure } from "../model.js";
import { regionFigures } from "./region-figures.js";

const figure = (asOf: string, count: number, quality: Figure["quality"] = "FINAL"): Figure => ({
  asOf,
  count,
  quality,
  source: "SCB",
  statedAsOf: null,
  note: null,
});
const shown = (figures: Figure[]) =>
  figures.map(({ asOf, count, quality, source }) => [asOf, count, quality, source]);

it("has nothing for a region without figures", () => {
  expect(regionFigures([], [])).toEqual([]);
  expect(regionFigures([], [[], []])).toEqual([]);
});

it("sums up the municipalities and says so", () => {
  const parts = [[figure("2025-12-31", 60)], [figure("2025-12-31", 40)]];
  expect(shown(regionFigures([], parts))).toEqual([
    ["2025-12-31", 100, "FINAL", "SCB, sum of 2 municipalities"],
  ]);
});

it("sums up one municipality", () => {
  expect(shown(regionFigures([], [[figure("2025-12-31", 60)]]))).toEqual([
    ["2025-12-31", 60, "FINAL", "SCB, sum of 1 municipality"],
  ]);
});

it("prefers the region's own figure of the same day, and sorts the latest first", () => {
  const parts = [
    [figure("2025-12-31", 60), figure("2024-12-31", 59)],
    [figure("2025-12-31", 40), figure("2024-12-31", 39)],
  ];
  expect(shown(regionFigures([figure("2020-12-31", 90), figure("2024-12-31", 99)], parts))).toEqual([
    ["2025-12-31", 100, "FINAL", "SCB, sum of 2 municipalities"],
    ["2024-12-31", 99, "FINAL", "SCB"],
    ["2020-12-31", 90, "FINAL", "SCB"],
  ]);
});

it("makes no sum of a day that one municipality lacks", () => {
  expect(regionFigures([], [[figure("2025-12-31", 60)], [figure("2024-12-31", 40)]])).toEqual([]);
});

it.each([
  { parts: ["FINAL", "FINAL"], whole: "FINAL" },
  { parts: ["FINAL", "NOISED"], whole: "NOISED" },
  { parts: ["PROVISIONAL", "NOISED"], whole: "PROVISIONAL" },
] as const)("is as exact as its least exact part: $parts make $whole", ({ parts, whole }) => {
  const [sum] = regionFigures(
    [],
    parts.map((quality) => [figure("2025-12-31", 1, quality)]),
  );
  expect(sum?.quality).toBe(whole);
});
