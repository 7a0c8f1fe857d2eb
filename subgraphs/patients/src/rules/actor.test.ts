import { describe, expect, it } from "vitest";
import { isPhysician, principalOf } from "./actor.js";

describe("principalOf", () => {
  it.each([
    ["2120001215", ["NURSE"], "MUNICIPALITY"],
    ["2120001215", ["PHYSICIAN"], "MUNICIPALITY"],
    ["2321000115", ["PHYSICIAN"], "REGION"],
    ["2321000115", ["NURSE"], "REGION"],
    ["5560000167", ["PHYSICIAN"], "REGION"],
    ["2120000803", ["NURSE"], "MUNICIPALITY"],
    ["2120000803", ["PHYSICIAN"], "REGION"],
  ])("%s %s acts for the %s", (organisation, professions, expected) => {
    expect(principalOf({ organisation, professions })).toBe(expected);
  });
});

describe("isPhysician", () => {
  it.each([
    [["PHYSICIAN"], true],
    [["NURSE", "PHYSICIAN"], true],
    [["NURSE"], false],
    [[], false],
  ])("%s: %s", (professions, expected) => {
    expect(isPhysician({ professions })).toBe(expected);
  });
});
