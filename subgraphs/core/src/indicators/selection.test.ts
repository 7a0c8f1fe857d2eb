import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { selectionFor } from "./selection.js";
import { definition } from "./testing/definition.js";

type Asked = Parameters<typeof selectionFor>[1];

const grouped = definition({ groupings: ["REGION", "MUNICIPALITY"] });

function refusalOf(asked: Asked): string | null {
  try {
    selectionFor(grouped, asked);
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? `${String(error.extensions["code"])}: ${error.message}` : "?";
  }
}

describe("what can be asked for of an indicator", () => {
  it.each<Asked>([
    { groupBy: "REGION" },
    { groupBy: "MUNICIPALITY", slice: "AGE", measures: ["MAIN"] },
    { groupBy: "REGION", slice: null, measures: [] },
  ])("%o", (asked) => expect(selectionFor(grouped, asked)).toEqual(asked));

  it("is answered for the region when the indicator is not grouped so", () => {
    expect(selectionFor(grouped, { groupBy: "CARE_HOME", slice: "AGE" })).toEqual({
      groupBy: "REGION",
      slice: "AGE",
    });
  });
});

describe("what cannot", () => {
  it.each<[Asked, string]>([
    [{ groupBy: "REGION", slice: "SEX" }, "BAD_USER_INPUT: `slice` of I99 can be: AGE."],
    [{ groupBy: "REGION", measures: ["MAIN", "P90"] }, "BAD_USER_INPUT: `measures` of I99 can be: MAIN."],
  ])("%o", (asked, refusal) => expect(refusalOf(asked)).toBe(refusal));

  it("is a part of an indicator without parts", () => {
    const whole = definition({ slices: [] });
    expect(() => selectionFor(whole, { groupBy: "REGION", slice: "AGE" })).toThrow(
      "`slice` of I99 can be: none.",
    );
  });
});
