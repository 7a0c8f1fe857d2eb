import { expect, it } from "vitest";
import { findSharedOrganizationNumbers } from "./organization-owners.js";

let line = 1;
const owner = (code: string, organizationNumber: string) => ({
  code,
  organizationNumber,
  place: { file: code.length === 2 ? "regions.csv" : "municipalities.csv", line: ++line },
});

const gotlandRegion = owner("09", "2120000803");
const gotland = owner("0980", "2120000803");
const halland = owner("13", "2321000115");
const halmstad = owner("1380", "2120001215");
const varberg = owner("1383", "2120001249");

it.each([
  { name: "different numbers", regions: [halland], municipalities: [halmstad, varberg], wrong: [] },
  {
    name: "a region and its only municipality",
    regions: [gotlandRegion],
    municipalities: [gotland],
    wrong: [],
  },
  {
    name: "two municipalities",
    regions: [halland],
    municipalities: [halmstad, owner("1381", "2120001215")],
    wrong: ["1381"],
  },
  {
    name: "a region and one of its two municipalities",
    regions: [halland],
    municipalities: [owner("1315", "2321000115"), varberg],
    wrong: ["1315"],
  },
  {
    name: "a region and a municipality of another region",
    regions: [gotlandRegion, halland],
    municipalities: [owner("1315", "2120000803")],
    wrong: ["1315"],
  },
])("shared by $name", ({ regions, municipalities, wrong }) => {
  const expected = municipalities.filter(({ code }) => wrong.includes(code)).map(({ place }) => place);
  expect(findSharedOrganizationNumbers(regions, municipalities).map(({ place }) => place)).toEqual(expected);
});
