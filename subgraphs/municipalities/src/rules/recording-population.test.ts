import { expect, it } from "vitest";
import { figureProblems, type RecordedFigure } from "./recording-population.js";

const figure: RecordedFigure = {
  asOf: "2026-03-31",
  count: 106315,
  source: "SCB",
  statedAsOf: null,
  note: null,
};

it.each<[string, Partial<RecordedFigure>, string[]]>([
  ["of today", {}, []],
  ["nobody lives there", { count: 0 }, []],
  ["of a disputed day, explained (D6)", { statedAsOf: "2026-01-01", note: "Källan anger fel dag." }, []],
  ["of a disputed day, not explained", { statedAsOf: "2026-01-01" }, ["note"]],
  ["of a day that is disputed with itself", { statedAsOf: "2026-03-31", note: "x" }, ["statedAsOf"]],
  ["of a day to come", { asOf: "2026-04-01" }, ["asOf"]],
  ["less than nobody", { count: -1 }, ["count"]],
  ["from nowhere", { source: " " }, ["source"]],
])("a figure %s", (_case, change, fields) => {
  expect(figureProblems({ ...figure, ...change }, "2026-03-31").map(({ field }) => field?.[0])).toEqual(
    fields,
  );
});
