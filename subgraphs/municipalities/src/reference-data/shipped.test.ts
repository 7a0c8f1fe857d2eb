/** The shipped data keep what is known about Sweden. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isValidOn } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { hsaPrefix, isOrganizationNumber } from "../rules/organization-number.js";
import { overlap } from "../rules/overlaps.js";
import { readReferenceData } from "./read.js";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const { data } = readReferenceData(join(repository, "subgraphs/municipalities/data"));
const { regions, municipalities, populationFigures, cityDistricts, careAreas, roleAssignments } = data;
const careAreasOf = (code: string) => careAreas.filter(({ municipality }) => municipality === code);
const inRegion = (region: string) => municipalities.filter(({ code }) => code.startsWith(region));

describe("what is known", () => {
  it("21 regions, 290 municipalities", () => {
    expect(regions).toHaveLength(21);
    expect(municipalities).toHaveLength(290);
  });

  it.each([
    { region: "01", count: 26 },
    { region: "12", count: 33 },
    { region: "13", count: 6 },
    { region: "14", count: 49 },
    { region: "09", count: 1 },
  ])("region $region has $count municipalities", ({ region, count }) => {
    expect(inRegion(region)).toHaveLength(count);
  });

  it("every municipality lies in a region, every region has a municipality", () => {
    const prefixes = new Set(municipalities.map(({ code }) => code.slice(0, 2)));
    expect([...prefixes].toSorted()).toEqual(regions.map(({ code }) => code).toSorted());
  });

  it("every organisation number has the right check digit", () => {
    const numbers = [...regions, ...municipalities].map(({ organizationNumber }) => organizationNumber);
    expect(numbers.filter((number) => !isOrganizationNumber(number))).toEqual([]);
  });

  it("Gotland is a municipality and a region: one organisation", () => {
    const region = regions.find(({ code }) => code === "09");
    const municipality = municipalities.find(({ code }) => code === "0980");
    expect(region?.organizationNumber).toBe("2120000803");
    expect(municipality?.organizationNumber).toBe("2120000803");
  });

  it("the population of 2025-12-31 adds up", () => {
    const figures = populationFigures.filter(({ asOf }) => asOf === "2025-12-31");
    const sum = (prefix: string) =>
      figures.filter(({ area }) => area.startsWith(prefix)).reduce((total, { count }) => total + count, 0);
    expect(figures).toHaveLength(290);
    expect(figures.every(({ quality, source }) => quality === "NOISED" && source === "SCB")).toBe(true);
    expect([sum(""), sum("01"), sum("12"), sum("13"), sum("14")]).toEqual([
      10_605_520, 2_486_253, 1_433_082, 346_087, 1_777_794,
    ]);
  });

  it("keeps both figures of Skåne, the disputed day with a note (D6)", () => {
    const figures = populationFigures.filter(({ area }) => area === "12");
    expect(figures.map(({ asOf, count, statedAsOf }) => [asOf, count, statedAsOf])).toEqual([
      ["2019-12-31", 1_377_827, "2020-12-31"],
      ["2020-12-31", 1_389_336, null],
    ]);
    expect(figures.every(({ note }) => note !== null)).toBe(true);
  });

  it.each([
    { day: "2020-06-30", count: 14 },
    { day: "2020-07-01", count: 13 },
    { day: "2023-06-30", count: 13 },
    { day: "2023-07-01", count: 11 },
  ])("Stockholm has $count city districts on $day", ({ day, count }) => {
    const districts = cityDistricts.filter((row) => row.municipality === "0180" && isValidOn(row, day));
    expect(districts).toHaveLength(count);
  });

  it("no district overlaps its successor", () => {
    const merged = cityDistricts.filter(({ mergedInto }) => mergedInto !== null);
    expect(merged).toHaveLength(6);
    for (const district of merged) {
      const successor = cityDistricts.find(({ id }) => id === district.mergedInto);
      expect(successor && overlap(district, successor)).toBe(false);
    }
  });

  it("every municipality has care areas, numbered from 1", () => {
    for (const { code } of municipalities) {
      const ids = careAreasOf(code).map(({ id }) => id);
      expect(ids.length).toBeGreaterThanOrEqual(1);
      expect(ids).toEqual(ids.map((_, index) => `ca-${code}-${index + 1}`));
    }
  });

  it("Halland and Skåne have one care area per 25 000 inhabitants", () => {
    for (const { code } of [...inRegion("12"), ...inRegion("13")]) {
      const people = populationFigures.find(({ area }) => area === code)?.count ?? 0;
      expect(careAreasOf(code)).toHaveLength(Math.max(1, Math.round(people / 25_000)));
    }
  });

  it("every city district is part of one care area", () => {
    const divided = careAreas.flatMap((area) => area.cityDistricts);
    expect(divided.toSorted()).toEqual(cityDistricts.map(({ id }) => id).toSorted());
  });

  it("every municipality of Halland has a MAS of its own", () => {
    const expected = inRegion("13").map((row) => [row.code, `${hsaPrefix(row.organizationNumber)}-E0003`]);
    const found = roleAssignments
      .filter(({ role }) => role === "MAS")
      .map((row) => [row.municipality, row.practitioner]);
    expect(found).toEqual(expected);
  });
});
