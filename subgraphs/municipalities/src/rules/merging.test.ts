import { describe, expect, it } from "vitest";
import { careAreaOf, districtTail, type MergedDistrict, type Merger, mergingProblems } from "./merging.js";

const district = (tail: string, name: string, change: Partial<MergedDistrict> = {}): MergedDistrict => ({
  id: `cd-0180-${tail}`,
  municipality: "0180",
  name,
  validFrom: null,
  validTo: null,
  ...change,
});
const all = [
  district("bromma", "Bromma"),
  district("farsta", "Farsta"),
  district("jarva", "Järva", { validFrom: "2023-07-01" }),
  district("alvsjo", "Älvsjö", { validTo: "2020-06-30" }),
];
const merger: Merger = {
  from: "2027-01-01",
  name: "Västerort",
  all,
  merged: ["cd-0180-bromma", "cd-0180-farsta"],
};

describe("districts are merged", () => {
  it.each<[string, Partial<Merger>, string[]]>([
    ["two", {}, []],
    ["three", { merged: [...merger.merged, "cd-0180-jarva"] }, []],
    ["not one", { merged: ["cd-0180-bromma"] }, ["VALUE_REQUIRED"]],
    ["not one twice", { merged: ["cd-0180-bromma", "cd-0180-bromma"] }, ["VALUE_REQUIRED", "ALREADY_EXISTS"]],
    ["not one that is not there", { merged: ["cd-0180-bromma", "cd-0180-x"] }, ["UNKNOWN_REFERENCE"]],
    ["not one that has ended", { merged: ["cd-0180-bromma", "cd-0180-alvsjo"] }, ["DAY_ORDER"]],
    [
      "not on the day that one begins",
      { from: "2023-07-01", merged: ["cd-0180-bromma", "cd-0180-jarva"] },
      ["DAY_ORDER"],
    ],
    ["not into one of the same name", { name: "Järva" }, ["ALREADY_EXISTS"]],
    ["not into one with the id of an old one", { name: "Älvsjö" }, ["ALREADY_EXISTS"]],
    ["not into nothing", { name: " - " }, ["VALUE_REQUIRED"]],
  ])("%s", (_case, change, codes) => {
    expect(mergingProblems({ ...merger, ...change }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["Enskede-Årsta-Vantör", "enskede-arsta-vantor"],
    ["Norra  innerstaden", "norra-innerstaden"],
    ["Östermalm 2", "ostermalm"],
  ])("%s becomes %s", (name, tail) => {
    expect(districtTail(name)).toBe(tail);
  });
});

describe("the care area of the new district", () => {
  const known = new Set(["ca-1", "ca-2"]);
  it.each<[string, string[], string | null, string | null, string[]]>([
    ["the one that all lay in", ["ca-1", "ca-1"], null, "ca-1", []],
    ["the only one", ["ca-2"], null, "ca-2", []],
    ["none, where none had one", [], null, null, []],
    ["must be chosen among two", ["ca-1", "ca-2"], null, null, ["CARE_AREA_AMBIGUOUS"]],
    ["the chosen one", ["ca-1", "ca-2"], "ca-2", "ca-2", []],
    ["not one that is not there", ["ca-1"], "ca-9", null, ["UNKNOWN_REFERENCE"]],
  ])("%s", (_case, areas, chosen, area, codes) => {
    const found = careAreaOf(areas, chosen, known);
    expect(found.area).toBe(area);
    expect(found.problems.map(({ code }) => code)).toEqual(codes);
  });
});
