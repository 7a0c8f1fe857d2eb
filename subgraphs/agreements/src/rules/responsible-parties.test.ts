import { describe, expect, it } from "vitest";
import { planTracks } from "../terms.js";
import { principalOfTrack, responsibleCodes } from "./responsible-parties.js";

const codes = ["12", "13", "1214", "1315", "1380"];

describe("who answers for a part", () => {
  it.each([
    ["REGION", "13", ["13"]],
    ["MUNICIPALITY", "13", ["1315", "1380"]],
    ["BOTH_PRINCIPALS", "13", ["13", "1315", "1380"]],
    ["BOTH_PRINCIPALS", null, []],
  ] as const)("%s of region %s: %j", (principal, region, expected) => {
    expect(responsibleCodes(principal, region, codes)).toEqual(expected);
  });

  it("only the municipalities' track is theirs (B83)", () => {
    expect(planTracks.filter((track) => principalOfTrack(track) === "MUNICIPALITY")).toEqual([
      "MUNICIPALITIES",
    ]);
  });
});
