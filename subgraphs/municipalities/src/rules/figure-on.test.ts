import { expect, it } from "vitest";
import { figureOn } from "./figure-on.js";

const figures = [{ asOf: "2019-12-31" }, { asOf: "2025-12-31" }, { asOf: "2020-12-31" }];

it.each([
  { day: "2019-12-30", expected: null },
  { day: "2019-12-31", expected: "2019-12-31" },
  { day: "2020-12-30", expected: "2019-12-31" },
  { day: "2020-12-31", expected: "2020-12-31" },
  { day: "2026-03-03", expected: "2025-12-31" },
])("on $day: the figure of $expected", ({ day, expected }) => {
  expect(figureOn(figures, day)?.asOf ?? null).toBe(expected);
});
