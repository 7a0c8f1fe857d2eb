import { describe, expect, it } from "vitest";
import { placesProblems } from "./places-registration.js";

it.each([
  [0, []],
  [40, []],
  [1000, []],
  [1001, ["VALUE_OUT_OF_RANGE"]],
  [-1, ["VALUE_OUT_OF_RANGE"]],
  [1.5, ["VALUE_OUT_OF_RANGE"]],
])("%s places", (places, codes) => {
  expect(placesProblems(places).map(({ code }) => code)).toEqual(codes);
});

describe("a number of places (B55)", () => {
  it("names the field that was wrong", () => {
    expect(placesProblems(-1)[0]?.field).toEqual(["places"]);
  });
});
