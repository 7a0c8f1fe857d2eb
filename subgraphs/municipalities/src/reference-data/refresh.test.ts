import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@vardgraf/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MunicipalityDatabase, Store } from "../store.js";
import * as tables from "../tables.js";
import { refreshReferenceData } from "./refresh.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
let directory: string;
let database: MunicipalityDatabase;
let told: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "municipalities-data-"));
  cpSync(join(root, "data"), directory, { recursive: true });
  database = openDatabase({ file: ":memory:", tables, migrations: `${root}migrations` });
  told = [];
});
afterEach(() => {
  database.close();
  rmSync(directory, { recursive: true });
});

const refresh = (): void =>
  refreshReferenceData(database, directory, {
    loaded: ({ municipalities }) => told.push(`loaded ${municipalities.length}`),
    kept: (reasons) => told.push(reasons),
  });
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(directory, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} lacks ${from}`);
  writeFileSync(join(directory, file), text.replace(from, to));
};

describe("files with a mistake", () => {
  it.each<[string, string, string, string, string]>([
    [
      "an unknown municipality",
      "population.csv",
      "0114,2025-12-31",
      "9999,2025-12-31",
      "population.csv:4: unknown area 9999",
    ],
    [
      "an overlapping validity",
      "city-districts.csv",
      "cd-0180-jarva,0180,Järva,2023-07-01",
      "cd-0180-jarva,0180,Järva,2023-06-30",
      "city-districts.csv:16: cd-0180-rinkeby-kista overlaps its successor cd-0180-jarva",
    ],
    [
      "a body without a source",
      "collaboration-bodies.csv",
      ",,,,E2 E3",
      ",,,,",
      "collaboration-bodies.csv:9: sources is missing",
    ],
    [
      "a member of no body",
      "collaboration-members.csv",
      "cb-14-sro,VästKom",
      "cb-14-x,VästKom",
      "collaboration-members.csv:4: unknown collaboration body cb-14-x",
    ],
  ])("are refused with file and line: %s", async (_case, file, from, to, problem) => {
    refresh();
    change(file, from, to);
    refresh();
    expect(told[0]).toBe("loaded 290");
    expect(told[1]).toContain(problem);
    expect(await new Store(database).municipalityCount()).toBe(290);
  });

  it("stop a first start", () => {
    appendFileSync(join(directory, "regions.csv"), "13,N,Region Halland,Hallands län,232100-0115\n");
    expect(refresh).toThrow("regions.csv:23: region 13 is already on line");
  });
});
