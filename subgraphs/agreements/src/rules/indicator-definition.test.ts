import { expect, it } from "vitest";
import { type DefinitionFacts, definitionProblems, ownIndicatorCode } from "./indicator-definition.js";

const visits: DefinitionFacts = {
  shortName: "WEEKEND_VISITS",
  nameSv: "Läkarbesök på helger",
  nameEn: "Physician visits on weekends",
  numerator: "visits on Saturdays and Sundays",
  denominator: "visits",
  exclusions: null,
  note: null,
  unit: "PERCENT",
  decimals: 1,
  groupings: ["REGION", "MUNICIPALITY"],
};

it.each<[string, Partial<DefinitionFacts>, string[]]>([
  ["a share", {}, []],
  ["a count without denominator", { unit: "VISITS", denominator: null, decimals: 0 }, []],
  ["a share of nothing", { denominator: null }, ["VALUE_REQUIRED denominator"]],
  ["a short name in small letters", { shortName: "weekend_visits" }, ["BAD_USER_INPUT shortName"]],
  ["a short name that ends with an underscore", { shortName: "VISITS_" }, ["BAD_USER_INPUT shortName"]],
  ["a short name that is too long", { shortName: "V".repeat(31) }, ["BAD_USER_INPUT shortName"]],
  ["a short name of the catalogue", { shortName: "SIGNING" }, ["ALREADY_EXISTS shortName"]],
  ["no name", { nameSv: "" }, ["VALUE_REQUIRED nameSv"]],
  ["a person in the note", { note: "19890101-2382" }, ["TEXT_HOLDS_IDENTITY_NUMBER note"]],
  ["too many decimals", { decimals: 5 }, ["VALUE_OUT_OF_RANGE decimals"]],
  ["decimals below none", { decimals: -1 }, ["VALUE_OUT_OF_RANGE decimals"]],
  ["no way to group", { groupings: [] }, ["VALUE_REQUIRED groupings"]],
  ["a way to group twice", { groupings: ["REGION", "REGION"] }, ["ALREADY_EXISTS groupings"]],
])("%s", (_case, change, expected) => {
  const problems = definitionProblems({ ...visits, ...change }, new Set(["SIGNING"]));
  expect(problems.map(({ code, field }) => `${code} ${String(field?.join("."))}`)).toEqual(expected);
});

it("no two regions share a code", () => {
  expect(ownIndicatorCode("13", "WEEKEND_VISITS")).toBe("R13_WEEKEND_VISITS");
});
