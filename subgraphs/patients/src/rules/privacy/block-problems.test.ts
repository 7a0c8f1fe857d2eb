import { describe, expect, it } from "vitest";
import { blockProblems, type NewBlock } from "./block-problems.js";

const HALLAND = "SE2321000115-1000";
const CLINIC = "SE2321000115-CL01";
const own = { ownProvider: HALLAND };
const inner: NewBlock = { level: "INNER", provider: HALLAND, unit: CLINIC, infoFrom: null, infoTo: null };
const outer: NewBlock = { ...inner, level: "OUTER", unit: null };
const march = { infoFrom: "2026-03-01", infoTo: "2026-03-31" };

describe("setting a block", () => {
  it.each<[string, NewBlock, NewBlock[], string[]]>([
    ["of a unit", inner, [], []],
    ["of a provider", outer, [], []],
    ["of some days", { ...inner, ...march }, [], []],
    ["of one day", { ...inner, infoFrom: "2026-03-01", infoTo: "2026-03-01" }, [], []],
    [
      "of days that end first",
      { ...inner, infoFrom: "2026-03-31", infoTo: "2026-03-01" },
      [],
      ["PERIOD_NOT_ALLOWED"],
    ],
    ["of a unit that is not named", { ...inner, unit: null }, [], ["BAD_USER_INPUT"]],
    ["of another provider's unit", { ...inner, unit: "SE2120001215-HHC1" }, [], ["BAD_USER_INPUT"]],
    ["of a provider and a unit", { ...outer, unit: CLINIC }, [], ["BAD_USER_INPUT"]],
    [
      "of nothing known",
      { ...outer, provider: "Halland" },
      [],
      ["BAD_USER_INPUT", "BLOCK_OF_OTHER_PROVIDER"],
    ],
    ["of another provider", { ...outer, provider: "SE2120001215-1000" }, [], ["BLOCK_OF_OTHER_PROVIDER"]],
    ["twice", inner, [inner], ["BLOCK_ALREADY_ACTIVE"]],
    ["of days that are closed already", { ...inner, ...march }, [inner], ["BLOCK_ALREADY_ACTIVE"]],
    ["of more days than are closed", inner, [{ ...inner, ...march }], []],
    ["of the provider beside one of a unit", outer, [inner], []],
  ])("%s", (_name, block, holding, codes) => {
    expect(blockProblems(block, holding, own).map(({ code }) => code)).toEqual(codes);
  });

  it("may be of any provider when the patient sets it", () => {
    expect(blockProblems({ ...outer, provider: "SE2120001215-1000" }, [], "ANY_PROVIDER")).toEqual([]);
  });
});
