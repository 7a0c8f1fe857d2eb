import { describe, expect, it } from "vitest";
import { LONGEST_TEXT, textProblems, textsProblems } from "./free-text.js";

describe("a text that is kept", () => {
  it.each([
    ["says something", "Planen kom en vecka för sent.", []],
    ["is not empty", "", ["VALUE_REQUIRED"]],
    ["is not blank", " \n\t", ["VALUE_REQUIRED"]],
    ["is not endless", "a".repeat(LONGEST_TEXT + 1), ["BAD_USER_INPUT"]],
    ["is as long as it may be", "a".repeat(LONGEST_TEXT), []],
    ["holds no twelve digits", "Gäller 189001019802 på avdelningen", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["holds no ten digits", "Gäller 900101-9802", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["holds no coordination number", "Gäller 900161-9802", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["holds no number of a hundred-year-old", "Gäller 190101+9802", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["may hold an organisation number", "Motparten är 232100-0131", []],
    ["may hold a case number", "Se diarienummer HSN 2020-1821", []],
  ])("%s", (_case, text, codes) => {
    expect(textProblems("reason", text).map(({ code }) => code)).toEqual(codes);
  });

  it("is named by its field", () => {
    expect(textsProblems({ one: "good", two: "" })).toMatchObject([{ field: ["two"] }]);
  });
});
