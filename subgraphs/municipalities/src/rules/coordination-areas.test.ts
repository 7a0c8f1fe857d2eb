import { isValidOn } from "@vardgraf/core";
import { expect, it } from "vitest";
import type { CityDistrictRow, MunicipalityRow } from "../model.js";
import { coordinationAreas } from "./coordination-areas.js";

const municipality: MunicipalityRow = {
  code: "0180",
  regionCode: "01",
  shortName: "Stockholm",
  name: "Stockholms kommun",
  organizationNumber: "2120000142",
};
const district = (name: string, validFrom: string | null, validTo: string | null): CityDistrictRow => ({
  id: `cd-0180-${name}`,
  municipality: "0180",
  name,
  validFrom,
  validTo,
  mergedInto: null,
  version: 1,
  recorded: false,
});

it.each([
  { name: "an undivided municipality", districts: [], day: "2023-06-30", expected: ["Stockholms kommun"] },
  {
    name: "before a merger",
    districts: [
      district("a", null, "2023-06-30"),
      district("b", null, "2023-06-30"),
      district("ab", "2023-07-01", null),
    ],
    day: "2023-06-30",
    expected: ["a", "b"],
  },
  {
    name: "after a merger",
    districts: [
      district("a", null, "2023-06-30"),
      district("b", null, "2023-06-30"),
      district("ab", "2023-07-01", null),
    ],
    day: "2023-07-01",
    expected: ["ab"],
  },
  {
    name: "before the division",
    districts: [district("a", "1997-01-01", null)],
    day: "1996-12-31",
    expected: ["Stockholms kommun"],
  },
  {
    name: "after the division",
    districts: [district("a", null, "2030-12-31")],
    day: "2031-01-01",
    expected: ["Stockholms kommun"],
  },
])("$name", ({ districts, day, expected }) => {
  const areas = coordinationAreas([{ municipality, districts }]).filter((period) => isValidOn(period, day));
  expect(areas.map(({ area }) => area.name)).toEqual(expected);
});
