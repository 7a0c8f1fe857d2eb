import { expect, it } from "vitest";
import { findForeignDistricts } from "./care-area-districts.js";

const place = { file: "care-areas.csv", line: 2 };
const districts = [
  { id: "cd-0180-farsta", municipality: "0180" },
  { id: "cd-1280-norr", municipality: "1280" },
];

it.each([
  { name: "no districts", cityDistricts: [], problems: 0 },
  { name: "own district", cityDistricts: ["cd-0180-farsta"], problems: 0 },
  { name: "unknown district: told elsewhere", cityDistricts: ["cd-0180-nowhere"], problems: 0 },
  {
    name: "district of another municipality",
    cityDistricts: ["cd-0180-farsta", "cd-1280-norr"],
    problems: 1,
  },
])("$name: $problems", ({ cityDistricts, problems }) => {
  expect(findForeignDistricts([{ municipality: "0180", cityDistricts, place }], districts)).toHaveLength(
    problems,
  );
});
