import { expect, it } from "vitest";
import { decidingRegions } from "./deciding-regions.js";

it.each([
  ["a hypothesis of Halland's evaluation (B86)", null, ["B87", "B86"], ["13"]],
  ["one that two documents state", null, ["A48", "E56"], ["12", "14"]],
  ["one of an act only", null, ["2017:612 2 kap. 3 §"], []],
  ["a region's own", "01", [], ["01"]],
])("%s is decided by %s", (_case, regionCode, sources, expected) => {
  expect([...decidingRegions({ regionCode, sources })]).toEqual(expected);
});
