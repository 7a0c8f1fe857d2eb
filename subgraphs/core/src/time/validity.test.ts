import { describe, expect, it } from "vitest";
import { isValidOn } from "./validity.js";

describe("validity counts both of its days", () => {
  it.each([
    ["2021-02-01", "2023-06-30", "2021-01-31", false],
    ["2021-02-01", "2023-06-30", "2021-02-01", true],
    ["2021-02-01", "2023-06-30", "2023-06-30", true],
    ["2021-02-01", "2023-06-30", "2023-07-01", false],
    [null, "2023-06-30", "1900-01-01", true],
    ["2023-07-01", null, "2999-12-31", true],
  ])("%s to %s on %s: %s", (validFrom, validTo, day, expected) => {
    expect(isValidOn({ validFrom, validTo }, day)).toBe(expected);
  });
});
