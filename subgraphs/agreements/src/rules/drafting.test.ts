import { describe, expect, it } from "vitest";
import { type Draft, type DraftParty, draftProblems } from "./drafting.js";

const region: DraftParty = { kind: "REGION", code: "14", name: "Västra Götalandsregionen" };
const town: DraftParty = { kind: "MUNICIPALITY", code: "1480", name: "Göteborgs kommun" };
const body: DraftParty = { kind: "INTERNAL_BODY", code: "14", name: "Södra nämnden" };
const known = new Set(["14", "13", "1480", "1380"]);
const draft: Draft = {
  title: "Avtal",
  titleEn: "Agreement",
  region: "14",
  parties: [region, town],
  signingRule: "ALL_PARTIES",
  majorityThreshold: null,
  notBefore: null,
  validTo: null,
};

describe("a draft", () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ["with two parties", {}, []],
    ["with a body", { parties: [region, body] }, []],
    ["for one day", { notBefore: "2026-01-01", validTo: "2026-01-01" }, []],
    ["by majority", { signingRule: "MAJORITY" }, []],
    ["by a stated majority", { signingRule: "MAJORITY", majorityThreshold: 1 }, []],
    ["not without a title", { title: " " }, ["title"]],
    ["not without an English title", { titleEn: "" }, ["titleEn"]],
    ["not for a region that is not there", { region: "11" }, ["region", "parties.1.code"]],
    ["not with one party", { parties: [region] }, ["parties"]],
    ["not with a party twice", { parties: [region, town, town] }, ["parties.2.code"]],
    ["not with a nameless party", { parties: [region, { ...town, name: "" }] }, ["parties.1.name"]],
    [
      "not with another region's municipality",
      { parties: [region, { ...town, code: "1380" }] },
      ["parties.1.code"],
    ],
    [
      "not with an unknown municipality",
      { parties: [region, { ...town, code: "1499" }] },
      ["parties.1.code"],
    ],
    ["not with the state", { parties: [region, { ...town, kind: "STATE" }] }, ["parties.1.kind"]],
    ["not backwards", { notBefore: "2026-01-02", validTo: "2026-01-01" }, ["validTo"]],
    ["not by a majority of bodies", { signingRule: "MAJORITY", parties: [region, body] }, ["signingRule"]],
    ["not by more than there are", { signingRule: "MAJORITY", majorityThreshold: 2 }, ["majorityThreshold"]],
    ["not by none", { signingRule: "MAJORITY", majorityThreshold: 0 }, ["majorityThreshold"]],
    ["no threshold where all sign", { majorityThreshold: 1 }, ["majorityThreshold"]],
  ])("%s", (_case, change, fields) => {
    expect(draftProblems({ ...draft, ...change }, known).map(({ field }) => field?.join("."))).toEqual(
      fields,
    );
  });
});
