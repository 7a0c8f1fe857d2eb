import { describe, expect, it } from "vitest";
import { seenVersionProblems } from "./seen-version.js";

describe("what the client saw", () => {
  it.each([
    ["nothing, and there is nothing", null, null, []],
    ["nothing, but somebody was faster", { version: 1 }, null, ["VERSION_CONFLICT"]],
    ["the present version", { version: 3 }, 3, []],
    ["an older version", { version: 3 }, 2, ["VERSION_CONFLICT"]],
    ["a version that is gone", null, 1, ["VERSION_CONFLICT"]],
  ])("%s", (_case, present, expected, codes) => {
    const problems = seenVersionProblems(present, expected, "number of places");
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every(({ field }) => field?.[0] === "expectedVersion")).toBe(true);
  });
});
