import { fileURLToPath } from "node:url";
import { openDatabase } from "@vardgraf/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type MunicipalityDatabase, Store } from "../store.js";
import * as tables from "../tables.js";
import { loadReferenceData } from "./load.js";
import { readReferenceData } from "./read.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shipped = readReferenceData(`${root}data`);
let database: MunicipalityDatabase;

beforeEach(() => {
  database = openDatabase({ file: ":memory:", tables, migrations: `${root}migrations` });
});
afterEach(() => database.close());

it("loads the same files only once", async () => {
  expect(loadReferenceData(database, shipped)).toBe(true);
  expect(loadReferenceData(database, shipped)).toBe(false);
  expect(await new Store(database).municipalityCount()).toBe(290);
});

it("replaces what an earlier load put there", async () => {
  loadReferenceData(database, shipped);
  const { data } = shipped;
  const halland = (code: string): boolean => code.startsWith("13");
  const smaller = {
    regions: data.regions.filter(({ code }) => halland(code)),
    municipalities: data.municipalities.filter(({ code }) => halland(code)),
    populationFigures: [],
    cityDistricts: [],
    careAreas: data.careAreas.filter(({ municipality }) => halland(municipality)),
    roleAssignments: [],
    collaborationBodies: [],
    collaborationMembers: [],
  };
  expect(loadReferenceData(database, { data: smaller, fingerprint: "another" })).toBe(true);
  const store = new Store(database);
  expect(await store.municipalityCount()).toBe(6);
  expect(await store.cityDistrictsOfMunicipalities(["0180"])).toEqual([]);
  expect(await store.populationFigures(["1380"])).toEqual([]);
});

it("keeps the earlier data when a load fails half-way", async () => {
  loadReferenceData(database, shipped);
  const broken = { ...shipped.data, regions: [] };
  expect(() => loadReferenceData(database, { data: broken, fingerprint: "broken" })).toThrow(/FOREIGN KEY/);
  expect(await new Store(database).allRegions()).toHaveLength(21);
});
