import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { type ReceiverFacts, receiverProblems } from "./notice-receivers.js";

const facts: ReceiverFacts = {
  municipalUnit: "SE2120001215-HHC1",
  municipalProviders: ["SE2120001215-1000"],
  healthCentre: null,
  listedCentre: "centre",
};

describe("the receivers of notices", () => {
  it.each<[string, Partial<ReceiverFacts>, string[]]>([
    ["the municipality's unit and the listed centre", {}, []],
    ["another municipality's unit", { municipalUnit: "SE2120001249-HHC1" }, ["WRONG_UNIT"]],
    ["a unit of the region", { municipalUnit: "SE2321000115-CL01", municipalProviders: [] }, ["WRONG_UNIT"]],
    ["a unit without an organisation", { municipalUnit: "HHC1", municipalProviders: [] }, ["WRONG_UNIT"]],
    ["a municipality where nobody is enrolled", { municipalProviders: [] }, []],
    ["one of several providers", { municipalProviders: ["SE2120001249-1000", "SE2120001215-1000"] }, []],
    ["the listed centre by name", { healthCentre: "centre" }, []],
    ["another centre", { healthCentre: "other" }, ["NOT_LISTED_CENTRE"]],
    ["any centre for who is not listed", { healthCentre: "other", listedCentre: null }, []],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(receiverProblems({ ...facts, ...change }))).toEqual(expected);
  });
});
