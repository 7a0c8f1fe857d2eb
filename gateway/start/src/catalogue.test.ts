import { readFileSync } from "node:fs";
import { indicatorsFile, readCatalogueTargets } from "@vardgraf/agreements";
import { format } from "prettier";
import { expect, it } from "vitest";
import { catalogueEntries, catalogueJson } from "./catalogue.js";
import { cataloguePage } from "./catalogue-page.js";

const entries = catalogueEntries();
const json = catalogueJson(entries);
const page = new URL("../../../schema/INDICATORS.md", import.meta.url);

it("has every indicator from I01 to I38, each defined by one owner", () => {
  const codes = Array.from({ length: 38 }, (_, index) => `I${String(index + 1).padStart(2, "0")}`);
  expect(entries.map(({ code }) => code)).toEqual(codes);
  expect(new Set(entries.map(({ shortName }) => shortName)).size).toBe(38);
});

it("is served as it is defined", () => {
  const served: unknown = JSON.parse(readFileSync(indicatorsFile, "utf8"));
  expect(served, "run `npm run indicators`").toEqual(JSON.parse(json));
});

it("is published as it is defined", async () => {
  const made = await format(cataloguePage(entries, readCatalogueTargets(json)), {
    parser: "markdown",
    printWidth: 110,
  });
  expect(made, "run `npm run indicators`").toBe(readFileSync(page, "utf8"));
});

it.each(entries.map((entry) => [entry.code, entry] as const))(
  "%s: its main measure comes first, and its example tells of it or of what it is made of",
  (_code, { measures, example, slices }) => {
    expect(measures[0].code).toBe("MAIN");
    expect(new Set(measures.map(({ code }) => code)).size).toBe(measures.length);
    expect(new Set(slices.map(({ code }) => code)).size).toBe(slices.length);
    expect(example.values.length).toBeGreaterThan(0);
  },
);
