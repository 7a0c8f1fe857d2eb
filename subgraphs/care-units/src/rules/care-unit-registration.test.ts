import { describe, expect, it } from "vitest";
import {
  closingProblems,
  type NewCareUnit,
  type RegistrationFacts,
  registrationProblems,
} from "./care-unit-registration.js";

const unit: NewCareUnit = {
  hsaId: "SE2321000115-HC900",
  name: "Vårdcentralen Nyängen (syntetisk)",
  type: "HEALTH_CENTRE",
  municipality: "1380",
  cityDistrict: null,
  hospital: null,
  openingHours: "MO-FR 08:00-17:00",
};
const region: RegistrationFacts = {
  provider: { kind: "REGION", organizationNumber: "2321000115", regionCode: "13", municipalityCode: null },
  exists: false,
  municipalityKnown: true,
};
const halmstad: RegistrationFacts = {
  ...region,
  provider: {
    kind: "MUNICIPAL",
    organizationNumber: "2120001215",
    regionCode: "13",
    municipalityCode: "1380",
  },
};
const municipal: NewCareUnit = { ...unit, hsaId: "SE2120001215-HHC9", type: "MUNICIPAL_HOME_HEALTH_CARE" };

describe("a new care unit", () => {
  const cases: [string, NewCareUnit, RegistrationFacts, string[]][] = [
    ["of the region", unit, region, []],
    ["of the municipality", municipal, halmstad, []],
    ["with a malformed id", { ...unit, hsaId: "HC900" }, region, ["HSA_ID_FORMAT hsaId"]],
    [
      "with the digits of another",
      { ...unit, hsaId: "SE2120001215-HC900" },
      region,
      ["ORGANISATION_MISMATCH hsaId"],
    ],
    ["that exists", unit, { ...region, exists: true }, ["ALREADY_EXISTS hsaId"]],
    ["without a name", { ...unit, name: " " }, region, ["VALUE_REQUIRED name"]],
    [
      "in no municipality",
      { ...unit, municipality: "1399" },
      { ...region, municipalityKnown: false },
      ["UNKNOWN_REFERENCE municipality"],
    ],
    ["in another region", { ...unit, municipality: "1480" }, region, ["ORGANISATION_MISMATCH municipality"]],
    [
      "of a municipality in another",
      { ...municipal, municipality: "1383" },
      halmstad,
      ["ORGANISATION_MISMATCH municipality"],
    ],
    [
      "in a district of another municipality",
      { ...unit, cityDistrict: "cd-0180-bromma" },
      region,
      ["UNKNOWN_REFERENCE cityDistrict"],
    ],
    [
      "a clinic without a hospital",
      { ...unit, type: "HOSPITAL_CLINIC" },
      region,
      ["VALUE_REQUIRED hospital"],
    ],
    [
      "with hours that cannot be read",
      { ...unit, openingHours: "vardagar" },
      region,
      ["VALUE_OUT_OF_RANGE openingHours"],
    ],
    ["named after a person", { ...unit, name: "380412-2384" }, region, ["TEXT_HOLDS_IDENTITY_NUMBER name"]],
  ];
  it.each(cases)("%s", (_case, one, facts, problems) => {
    expect(registrationProblems(one, facts).map(({ code, field }) => `${code} ${field?.join(".")}`)).toEqual(
      problems,
    );
  });
});

describe("closing a care unit", () => {
  const free = { coordinated: [], homes: [], teams: [] };
  it.each([
    ["that nobody needs", "2026-06-30", free, []],
    ["before it opened", "2014-12-31", free, ["PERIOD_REVERSED"]],
    ["that coordinates", "2026-06-30", { ...free, coordinated: ["1380"] }, ["CARE_UNIT_IN_USE"]],
    ["that cares for a home", "2026-06-30", { ...free, homes: ["ch-1380-01"] }, ["CARE_UNIT_IN_USE"]],
    ["where a team works", "2026-06-30", { ...free, teams: ["pt-13-1"] }, ["CARE_UNIT_IN_USE"]],
  ])("%s", (_case, validTo, use, codes) => {
    expect(closingProblems("2015-01-01", validTo, use).map(({ code }) => code)).toEqual(codes);
  });
});
