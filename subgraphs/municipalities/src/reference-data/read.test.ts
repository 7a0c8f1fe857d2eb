/** Bad data files are refused, each problem with its file and line. The good ones are those that are shipped. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readReferenceData } from "./read.js";

const shipped = fileURLToPath(new URL("../../data/", import.meta.url));
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "municipalities-"));
  cpSync(shipped, directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(directory, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(directory, file), text.replace(from, to));
}

describe("a changed line", () => {
  it.each([
    {
      file: "regions.csv",
      from: "232100-0115",
      to: "232100-0116",
      problem: "organizationNumber has the wrong check digit",
    },
    {
      file: "regions.csv",
      from: "232100-0115",
      to: "2321000115",
      problem: "organizationNumber must be written like 212000-1215",
    },
    { file: "regions.csv", from: "\n13,", to: "\n12,", problem: "region 12 is already on line" },
    { file: "municipalities.csv", from: "\n1380,", to: "\n138,", problem: "code must be four digits" },
    { file: "municipalities.csv", from: "\n1380,", to: "\n1180,", problem: "unknown region 11" },
    {
      file: "municipalities.csv",
      from: "\n1383,",
      to: "\n1380,",
      problem: "municipality 1380 is already on line",
    },
    {
      file: "municipalities.csv",
      from: "212000-1249",
      to: "212000-1215",
      problem: "organisation number 2120001215 is already on line",
    },
    {
      file: "municipalities.csv",
      from: "\n1380,",
      to: "\n1388,",
      problem: "municipality 1388 has no care area",
    },
    { file: "population.csv", from: "1380,2025-12-31", to: "1388,2025-12-31", problem: "unknown area 1388" },
    {
      file: "population.csv",
      from: "1383,2025-12-31",
      to: "1380,2025-12-31",
      problem: "figure of 1380 for 2025-12-31 is already on line",
    },
    { file: "population.csv", from: "1380,2025-12-31", to: "1380,2025-02-29", problem: "asOf must be a day" },
    { file: "population.csv", from: "106315", to: "106 315", problem: "count must be a whole number" },
    { file: "population.csv", from: "106315,NOISED", to: "106315,EXACT", problem: "quality must be one of" },
    {
      file: "city-districts.csv",
      from: "cd-0180-bromma,0180",
      to: "cd-0180-bromma,0888",
      problem: "unknown municipality 0888",
    },
    {
      file: "city-districts.csv",
      from: "cd-0180-bromma",
      to: "cd-0180-Bromma",
      problem: "id cd-0180-Bromma must be cd-0180-",
    },
    {
      file: "city-districts.csv",
      from: "cd-0180-farsta,0180,Farsta",
      to: "cd-0180-bromma,0180,Farsta",
      problem: "city district cd-0180-bromma is already on line",
    },
    {
      file: "city-districts.csv",
      from: "0180,Farsta",
      to: "0180,Bromma",
      problem: "name Bromma in 0180 overlaps line",
    },
    {
      file: "city-districts.csv",
      from: "Norrmalm,,2023-06-30,cd-0180-norra-innerstaden",
      to: "Norrmalm,,2023-06-30,cd-0180-city",
      problem: "unknown city district cd-0180-city",
    },
    {
      file: "city-districts.csv",
      from: "Norrmalm,,2023-06-30",
      to: "Norrmalm,,2023-07-01",
      problem: "overlaps its successor",
    },
    {
      file: "city-districts.csv",
      from: "Norrmalm,,2023-06-30",
      to: "Norrmalm,2023-07-01,2023-06-30",
      problem: "is before validFrom",
    },
    {
      file: "care-areas.csv",
      from: "ca-1380-1,1380",
      to: "ca-1380-1,1388",
      problem: "unknown municipality 1388",
    },
    {
      file: "care-areas.csv",
      from: "ca-1380-2,",
      to: "ca-1380-1,",
      problem: "care area ca-1380-1 is already on line",
    },
    {
      file: "care-areas.csv",
      from: "ca-1380-1,",
      to: "ca-1383-9,",
      problem: "id ca-1383-9 must be ca-1380-",
    },
    {
      file: "care-areas.csv",
      from: "cd-0180-farsta",
      to: "cd-0180-fasta",
      problem: "unknown city district cd-0180-fasta",
    },
    {
      file: "care-areas.csv",
      from: '"Vårdområde Linden, Halmstad"',
      to: '"Vårdområde Eken, Halmstad"',
      problem: "name Vårdområde Eken, Halmstad in 1380 overlaps line",
    },
    {
      file: "care-areas.csv",
      from: 'Halmstad",2016-01-01,',
      to: 'Halmstad",2016-01-01,2015-12-31',
      problem: "is before validFrom",
    },
    {
      file: "care-areas.csv",
      from: 'Halmstad",2016-01-01,,,yes',
      to: 'Halmstad",2016-01-01,,cd-0180-bromma,yes',
      problem: "is in another municipality than the care area",
    },
    { file: "municipal-roles.csv", from: "1380,MAS", to: "1388,MAS", problem: "unknown municipality 1388" },
    { file: "municipal-roles.csv", from: "1380,MAS", to: "1380,MASS", problem: "role must be one of" },
    {
      file: "municipal-roles.csv",
      from: "SE2120001215-E0003",
      to: "SE2120001249-E0003",
      problem: "is not of municipality 1380",
    },
    {
      file: "municipal-roles.csv",
      from: "SE2120001215-E0003",
      to: "E0003",
      problem: "practitioner must be an HSA-id",
    },
    {
      file: "municipal-roles.csv",
      from: "2016-01-01,,yes",
      to: "2016-01-01,2015-01-01,yes",
      problem: "is before validFrom",
    },
  ])("$file: $from → $to", ({ file, from, to, problem }) => {
    const before = readFileSync(join(shipped, file), "utf8").split("\n");
    const line = before.findIndex((text) => text.includes(from.trim())) + 1;
    replace(file, from, to);
    expect(() => readReferenceData(directory)).toThrow(new RegExp(`^${file}:${line}: .*${problem}`, "m"));
  });
});

it("tells every problem at once", () => {
  replace("population.csv", "106315", "many");
  replace("care-areas.csv", "ca-1380-1,1380", "ca-1380-1,138");
  expect(() => readReferenceData(directory)).toThrow(/^population\.csv:\d+: .*\ncare-areas\.csv:\d+: /);
});

it("refuses overlapping appointments of one person to one role", () => {
  appendFileSync(join(directory, "municipal-roles.csv"), "1380,MAS,,SE2120001215-E0003,2020-01-01,,yes\n");
  expect(() => readReferenceData(directory)).toThrow(
    /^municipal-roles\.csv:8: role MAS SE2120001215-E0003 overlaps line 3/,
  );
});

it("names a file that is missing", () => {
  rmSync(join(directory, "regions.csv"));
  expect(() => readReferenceData(directory)).toThrow("regions.csv: cannot be read (ENOENT)");
});

it("gives another fingerprint when a file changes", () => {
  const { fingerprint } = readReferenceData(directory);
  expect(readReferenceData(shipped).fingerprint).toBe(fingerprint);
  replace("population.csv", "106315", "106316");
  expect(readReferenceData(directory).fingerprint).not.toBe(fingerprint);
});
