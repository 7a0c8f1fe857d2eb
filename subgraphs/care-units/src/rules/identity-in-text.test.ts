import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeTextProblems, looksLikeIdentityNumber, requiredTextProblems } from "./identity-in-text.js";

describe("a free text", () => {
  it.each([
    ["a personnummer", "Patienten 19380412-2384 fick vänta", true],
    ["without a hyphen", "193804122384", true],
    ["the short form", "380412-2384", true],
    ["the short form of somebody over 100", "380412+2384", true],
    ["the short form without a hyphen", "nr 3804122384.", true],
    ["with blanks", "1938 04 12 2384", true],
    ["with a no-break space and a dash", "19380412\u00a0–\u00a02384", true],
    ["after another number", "Rum 14 19380412-2384", true],
    ["with a wrong check digit", "19380412-2380", true],
    ["a coordination number", "19380472-2386", true],
    ["in full-width digits", "１９３８０４１２２３８４", true],
    ["a reserve number with letters", "19380412-K061", true],
    ["a reserve number of Stockholm", "991938123456", true],
    ["a reserve number with a day from 32", "19380445-1234", true],
    ["nothing", "", false],
    ["words", "Läkaren gick inte att nå på hela helgen.", false],
    ["a telephone number", "Ring 035-134 65 00", false],
    ["a telephone number of another area", "031-390 06 48", false],
    ["a day", "2026-03-03", false],
    ["a day and a time", "2026-03-03 kl. 17:45", false],
    ["two days", "2026-03-03 och 2026-03-04", false],
    ["an organisation number", "232100-0115", false],
    ["an HSA-id", "SE2321000115-HC001", false],
    ["a case number", "HSN 2020-1821", false],
    ["a day before a word", "20260303 klar", false],
    ["a long number", "12345678901234567890", false],
  ])("%s", (_case, text, expected) => {
    expect(looksLikeIdentityNumber(text)).toBe(expected);
  });

  it("is found in every form that a number is written in", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const number = fc.record({
      century: fc.constantFrom("18", "19", "20"),
      year: fc.integer({ min: 0, max: 99 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      coordination: fc.boolean(),
      ending: fc.integer({ min: 0, max: 9999 }),
    });
    const separator = fc.constantFrom("", "-", "+", " ", "\u00a0", "–", " - ".trim(), ". ".trim());
    fc.assert(
      fc.property(number, fc.boolean(), separator, (parts, long, between) => {
        const day = two(parts.day + (parts.coordination ? 60 : 0));
        const date = `${two(parts.year)}${two(parts.month)}${day}`;
        const text = `${long ? parts.century : ""}${date}${between}${String(parts.ending).padStart(4, "0")}`;
        expect(looksLikeIdentityNumber(`Gäller (${text}), ring.`)).toBe(true);
      }),
    );
  });

  it("with fewer than eight digits is never taken for a number", () => {
    const text = fc
      .string({ maxLength: 60 })
      .filter((one) => (one.normalize("NFKC").match(/\d/g) ?? []).length < 8);
    fc.assert(
      fc.property(text, (one) => {
        expect(looksLikeIdentityNumber(one)).toBe(false);
      }),
    );
  });

  it("is refused without being repeated", () => {
    const [problem] = freeTextProblems("19380412-2384", "description");
    expect(problem).toMatchObject({ code: "TEXT_HOLDS_IDENTITY_NUMBER", field: ["description"] });
    expect(problem?.message).not.toContain("1938");
    expect(freeTextProblems(null, "description")).toEqual([]);
    expect(requiredTextProblems("  ", "description")).toMatchObject([{ code: "VALUE_REQUIRED" }]);
    expect(requiredTextProblems("380412-2384", "x")).toMatchObject([{ code: "TEXT_HOLDS_IDENTITY_NUMBER" }]);
    expect(requiredTextProblems("Svarar inte", "x")).toEqual([]);
  });
});
