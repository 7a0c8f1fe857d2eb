import { expect, it } from "vitest";
import { findMunicipalitiesWithoutCareArea } from "./care-area-coverage.js";

const municipalities = [
  { code: "1380", place: { file: "municipalities.csv", line: 2 } },
  { code: "1383", place: { file: "municipalities.csv", line: 3 } },
];

it.each([
  { name: "all covered", areas: ["1380", "1383", "1383"], lines: [] },
  { name: "one missing", areas: ["1380"], lines: [3] },
  { name: "all missing", areas: [], lines: [2, 3] },
])("$name", ({ areas, lines }) => {
  const careAreas = areas.map((municipality) => ({ municipality }));
  const problems = findMunicipalitiesWithoutCareArea(municipalities, careAreas);
  expect(problems.map(({ place }) => place.line)).toEqual(lines);
});
