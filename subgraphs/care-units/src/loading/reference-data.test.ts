import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StartError } from "@vardgraf/schema";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DataFile } from "./files.js";
import { readReferenceData } from "./reference-data.js";

const dataDirectory = fileURLToPath(new URL("../../data", import.meta.url));

describe("the data files", () => {
  const data = readReferenceData(dataDirectory);
  const unitsOf = (region: string, type: string) =>
    data.careUnits.filter((unit) => unit.regionCode === region && unit.type === type);
  const homesOf = (region: string) => data.careHomes.filter((home) => home.regionCode === region);

  it("have every region and municipality as a care provider, Gotland as one", () => {
    expect(data.careProviders.filter(({ kind }) => kind === "REGION")).toHaveLength(21);
    expect(data.careProviders.filter(({ municipalityCode }) => municipalityCode !== null)).toHaveLength(290);
    expect(data.careProviders).toHaveLength(310);
  });

  it("have units for every municipality and region, so that patients can be made anywhere", () => {
    for (const type of ["HEALTH_CENTRE", "MUNICIPAL_HOME_HEALTH_CARE"]) {
      const codes = new Set(
        data.careUnits.filter((unit) => unit.type === type).map((unit) => unit.municipalityCode),
      );
      expect(codes.size).toBe(290);
    }
    expect(new Set(data.careHomes.map((home) => home.municipalityCode)).size).toBe(290);
    for (const type of ["HOSPITAL_CLINIC", "MOBILE_PHYSICIAN_SERVICE"]) {
      expect(
        new Set(data.careUnits.filter((unit) => unit.type === type).map((unit) => unit.regionCode)).size,
      ).toBe(21);
    }
  });

  it("have Halland and Skåne at their size", () => {
    expect(unitsOf("13", "HEALTH_CENTRE")).toHaveLength(48);
    expect(new Set(unitsOf("13", "HOSPITAL_CLINIC").map(({ hospital }) => hospital)).size).toBe(3);
    expect(unitsOf("12", "HEALTH_CENTRE")).toHaveLength(168);
    expect(new Set(unitsOf("12", "HOSPITAL_CLINIC").map(({ hospital }) => hospital)).size).toBe(10);
    const halland = new Set(
      homesOf("13")
        .filter(({ kind }) => kind === "SABO")
        .map(({ id }) => id),
    );
    expect(halland.size).toBe(60);
    const places = data.careHomePlaces.filter(
      ({ careHomeId, validFrom }) => halland.has(careHomeId) && validFrom === "2026-01-01",
    );
    expect(places.reduce((sum, row) => sum + row.places, 0)).toBe(2300);
    expect(homesOf("12").filter(({ kind }) => kind === "SABO")).toHaveLength(250);
  });

  it.each([
    ["SE2120001215-E0001", "SE2120001215-HHC1", ["NURSE"]],
    ["SE2120001215-E0002", "SE2120001215-SOC1", []],
    ["SE2120001215-E0003", "SE2120001215-MED1", ["NURSE"]],
    ["SE2120001249-E0001", "SE2120001249-HHC1", ["NURSE"]],
    ["SE2321000115-E0101", "SE2321000115-HC001", ["PHYSICIAN"]],
    ["SE2321000115-E0201", "SE2321000115-CL01", ["PHYSICIAN"]],
    ["SE2321000115-E0301", "SE2321000115-MOB1", ["PHYSICIAN"]],
    ["SE2321000115-E0401", null, []],
    ["SE2321000115-E0402", null, []],
    ["SE2321000115-E0901", "SE2321000115-ADM1", []],
    ["SE2321000115-E0902", null, ["PHYSICIAN"]],
    ["SE2120001215-E0014", "SE2120001215-ADM1", []],
  ])("have %s at %s", (hsaId, careUnitHsaId, professions) => {
    expect(data.practitioners.find((one) => one.id === hsaId)).toMatchObject({
      careUnitHsaId,
      professions,
    });
  });

  it.each([
    ["SE2120001215-C0001", "SE2120001215-HHC1", "CARE"],
    ["SE2120001215-C0002", "SE2120001215-SOC1", "SOCIAL_SERVICE"],
    ["SE2120001215-C0014", "SE2120001215-ADM1", "ADMINISTRATION"],
    ["SE2321000115-C0901", "SE2321000115-ADM1", "ADMINISTRATION"],
    ["SE2321000115-C0902", "SE2321000115-HC001", "QUALITY"],
  ])("have the commission %s at %s for %s", (id, careUnitHsaId, purpose) => {
    expect(data.assignments.find((one) => one.id === id)).toMatchObject({ careUnitHsaId, purpose });
  });

  it("mark as invented everything that is not an organisation", () => {
    const rows = [...data.careUnits, ...data.careHomes, ...data.physicianTeams, ...data.practitioners];
    expect(rows.every(({ synthetic }) => synthetic)).toBe(true);
    const named = [...data.careUnits, ...data.careHomes, ...data.physicianTeams];
    expect(named.every(({ name }) => name.includes("(syntetisk"))).toBe(true);
  });
});

/** The message of the `StartError` that `work` throws. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  throw new Error("The files were accepted.");
}

describe("faults in the data files are told with file, line and rule", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "care-units-data-"));
    await cp(dataDirectory, directory, { recursive: true });
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** Changes a file, loads, and gives the message of the refusal. */
  async function refusalOf(
    file: DataFile,
    change: (lines: string[]) => void,
  ): Promise<{ message: string; lines: string[] }> {
    const path = join(directory, file);
    const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
    change(lines);
    await writeFile(path, `${lines.join("\n")}\n`);
    const message = refusal(() => readReferenceData(directory));
    return { message, lines };
  }

  const added: [rule: string, file: DataFile, line: string][] = [
    [
      "PROVIDER_KNOWN",
      "care-units.csv",
      "SE2321000115-HC900,X,HEALTH_CENTRE,SE9999999999-1000,1380,,,,,2015-01-01,,yes",
    ],
    ["HSA_ID_FORMAT", "care-units.csv", "HC900,X,HEALTH_CENTRE,SE2321000115-1000,1380,,,,,2015-01-01,,yes"],
    [
      "HSA_ID_OWNER",
      "care-units.csv",
      "SE2120001215-HC900,X,HEALTH_CENTRE,SE2321000115-1000,1380,,,,,2015-01-01,,yes",
    ],
    [
      "MUNICIPALITY_KNOWN",
      "care-units.csv",
      "SE2321000115-HC900,X,HEALTH_CENTRE,SE2321000115-1000,1399,,,,,2015-01-01,,yes",
    ],
    [
      "AREA_KNOWN",
      "care-units.csv",
      "SE2321000115-HC900,X,HEALTH_CENTRE,SE2321000115-1000,1380,cd-0180-bromma,,,,2015-01-01,,yes",
    ],
    [
      "PERIOD_ORDER",
      "care-units.csv",
      "SE2321000115-HC900,X,HEALTH_CENTRE,SE2321000115-1000,1380,,,,,2015-01-01,2014-12-31,yes",
    ],
    [
      "UNIQUE",
      "care-units.csv",
      "SE2321000115-HC001,X,HEALTH_CENTRE,SE2321000115-1000,1380,,,,,2015-01-01,,yes",
    ],
    ["VALUE", "care-units.csv", "SE2321000115-HC900,X,HOSPITAL,SE2321000115-1000,1380,,,,,2015-01-01,,yes"],
    [
      "VALUE",
      "care-units.csv",
      "SE2321000115-HC900,X,HEALTH_CENTRE,SE2321000115-1000,1380,,,,,2015-02-30,,yes",
    ],
    ["COLUMNS", "care-units.csv", "SE2321000115-HC900,X"],
    ["ORGANISATION_NUMBER", "care-providers.csv", "SE2321000116-1000,2321000116,X,REGION,13,"],
    ["PROVIDER_AREA", "care-providers.csv", "SE5566778899-1000,5566778899,X,MUNICIPAL,13,"],
    ["UNIT_KNOWN", "practitioners.csv", "SE2321000115-E9000,X,PHYSICIAN,SE2321000115-HC900,yes"],
    ["PROVIDER_KNOWN", "practitioners.csv", "SE9999999999-E9000,X,PHYSICIAN,,yes"],
    ["HSA_ID_FORMAT", "practitioners.csv", "E9000,X,PHYSICIAN,,yes"],
    ["VALUE", "practitioners.csv", "SE2321000115-E9000,X,SURGEON,,yes"],
    ["HOME_HEALTH_CENTRE", "care-homes.csv", "ch-x,X,SABO,1380,ca-1380-1,SE2321000115-CL01,,,,,,yes"],
    ["AREA_KNOWN", "care-homes.csv", "ch-x,X,SABO,1380,ca-1383-1,SE2321000115-HC001,,,,,,yes"],
    ["PLACES_PUBLISHED", "care-homes.csv", "ch-x,X,SABO,1380,ca-1380-1,SE2321000115-HC001,,,,,,yes"],
    ["HOME_KNOWN", "care-home-places.csv", "ch-x,2026-01-01,20"],
    ["UNIQUE", "care-home-places.csv", "ch-1380-01,2026-01-01,20"],
    ["MAIN_PHYSICIAN_ONE_PER_HOME", "care-home-physicians.csv", "ch-1380-01,SE2321000115-E0101,2025-01-01,"],
    [
      "MAIN_PHYSICIAN_OF_HEALTH_CENTRE",
      "care-home-physicians.csv",
      "ch-1380-01,SE2321000115-E0201,2020-01-01,2020-12-31",
    ],
    ["TEAM_KNOWN", "physician-team-members.csv", "pt-x,SE2321000115-E0101,2026-01-01,0.50"],
    ["VALUE", "physician-team-members.csv", "pt-13-1,SE2321000115-E0101,2026-01-01,1.50"],
    ["TEAM_MEMBER_PROFESSION", "physician-team-members.csv", "pt-13-1,SE2321000115-E0401,2026-01-01,0.50"],
    ["AREA_KNOWN", "physician-team-areas.csv", "pt-13-1,ca-1399-1"],
    [
      "COORDINATION_ONE_PER_AREA",
      "coordination-assignments.csv",
      "SE2321000016-HC002,0114,,2024-01-01,2024-01-31,",
    ],
    [
      "COORDINATION_ONE_PER_AREA",
      "coordination-assignments.csv",
      "SE2321000016-HC002,,cd-0180-jarva,2023-09-01,,",
    ],
    [
      "COORDINATION_HEALTH_CENTRE",
      "coordination-assignments.csv",
      "SE2321000016-CL01,0114,,2019-01-01,2019-12-31,",
    ],
    ["COORDINATION_ONE_AREA", "coordination-assignments.csv", "SE2321000016-HC001,,,2019-01-01,,"],
    [
      "COORDINATION_ONE_AREA",
      "coordination-assignments.csv",
      "SE2321000016-HC001,0114,cd-0180-bromma,2019-01-01,2019-12-31,",
    ],
    [
      "COORDINATION_DISTRICT_BEFORE_MUNICIPALITY",
      "coordination-assignments.csv",
      "SE2321000016-HC001,0180,,2021-02-01,,",
    ],
    [
      "PRACTITIONER_KNOWN",
      "assignments.csv",
      "SE2321000115-C9000,SE2321000115-E9000,SE2321000115-HC001,CARE,,2020-01-01,",
    ],
    [
      "UNIT_KNOWN",
      "assignments.csv",
      "SE2321000115-C9000,SE2321000115-E0101,SE2321000115-HC900,CARE,,2020-01-01,",
    ],
    [
      "HSA_ID_OWNER",
      "assignments.csv",
      "SE2120001215-C9000,SE2321000115-E0101,SE2321000115-HC001,CARE,,2020-01-01,",
    ],
    [
      "VALUE",
      "assignments.csv",
      "SE2321000115-C9000,SE2321000115-E0101,SE2321000115-HC001,CURIOSITY,,2020-01-01,",
    ],
    ["ON_CALL_CLINIC", "on-call-services.csv", "oc-x,SE2321000115-HC001,X,yes"],
    ["ON_CALL_SERVICE_KNOWN", "on-call-shifts.csv", "oc-x,2026-01-01,1,MONDAY,08:00,08:00"],
    ["VALUE", "on-call-shifts.csv", "oc-13-halmstad-internmedicin,2026-01-01,1,MONDAY,8,08:00"],
    [
      "VALUE",
      "on-call-shifts.csv",
      "oc-13-halmstad-internmedicin,2025-01-01,031-390 06 99,MONDAY,09:00,10:00",
    ],
    ["HOME_KNOWN", "collaboration-meetings.csv", "cm-x,ch-x,SIP_MEETING,2026-01-01,MUNICIPALITY,,,"],
    [
      "MEETING_ORDER",
      "collaboration-meetings.csv",
      "cm-x,ch-1380-01,SIP_MEETING,2026-01-02,MUNICIPALITY,2026-01-01,,",
    ],
    [
      "PRACTITIONER_KNOWN",
      "collaboration-meetings.csv",
      "cm-x,ch-1380-01,SIP_MEETING,2026-01-01,MUNICIPALITY,,SE2321000115-E9000,",
    ],
    [
      "UNIQUE",
      "collaboration-meetings.csv",
      "cm-1380-01-2025,ch-1380-01,SIP_MEETING,2026-01-01,MUNICIPALITY,,,",
    ],
    ["AREA_KNOWN", "coordination-assignments.csv", "SE2321000016-HC001,,cd-0199-x,2021-02-01,,"],
  ];
  it.each(added)("%s in %s: %s", async (rule, file, line) => {
    const { message, lines } = await refusalOf(file, (all) => all.push(line));
    const told = message.split("\n").filter((one) => one.endsWith(`rule ${rule}`));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${file}:${lines.length}: `);
  });

  it("a merged district whose successor's assignment comes the next day is accepted", () => {
    expect(() => readReferenceData(directory)).not.toThrow();
  });

  it("wrong columns and a missing file are told", async () => {
    const { message } = await refusalOf("care-homes.csv", (all) => all.splice(0, 1, "id,name"));
    expect(message).toContain("care-homes.csv:1: the columns must be id,name,kind");
    await rm(join(directory, "physician-teams.csv"));
    expect(() => readReferenceData(directory)).toThrow(/physician-teams\.csv:1: /);
  });

  it("many problems are told up to a limit", async () => {
    const { message } = await refusalOf("care-home-places.csv", (all) => {
      for (let index = 0; index < 100; index += 1) all.push(`ch-x,2026-01-01,${index}`);
    });
    expect(message).toMatch(/and \d+ more$/);
    expect(message.split("\n")).toHaveLength(32);
  });
});
