import { groupings, runExample } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { unitIndicators } from "./index.js";

describe("the definitions", () => {
  it.each(unitIndicators.map((one) => [one.code, one] as const))(
    "%s does what its example says",
    (_code, one) => {
      expect(runExample(one)).toEqual(one.example.expected);
    },
  );

  it("begin with the region and the main measure, and count no persons", () => {
    for (const { groupings: own, measures, aboutPersons, slices } of unitIndicators) {
      expect(own[0]).toBe("REGION");
      expect(own.every((one) => groupings.includes(one))).toBe(true);
      expect(measures[0].code).toBe("MAIN");
      expect(aboutPersons).toBe(false);
      expect(slices).toEqual([]);
    }
  });
});
