import { describe, expect, it } from "vitest";
import { type Lifting, revokeProblems } from "./revoke-problems.js";

const inner = { level: "INNER", blockedUnit: "SE2120001215-HHC1" } as const;
const outer = { level: "OUTER", blockedUnit: null } as const;

describe("lifting a block for good", () => {
  it.each<[string, typeof inner | typeof outer, Lifting, string[]]>([
    ["an inner one, by the patient", inner, "PATIENT", []],
    ["an inner one, by a block officer", inner, "BLOCK_OFFICER", []],
    ["an inner one, by the unit that wrote the data", inner, { unit: "SE2120001215-HHC1" }, []],
    [
      "an inner one, by a unit that it shuts out",
      inner,
      { unit: "SE2120001215-SHC1" },
      ["BLOCK_CLOSED_TO_YOU"],
    ],
    ["an outer one, by staff of the provider that it protects", outer, { unit: "SE2120001215-SHC1" }, []],
  ])("%s: %j", (_name, block, by, codes) => {
    expect(revokeProblems(block, by).map(({ code }) => code)).toEqual(codes);
  });
});
