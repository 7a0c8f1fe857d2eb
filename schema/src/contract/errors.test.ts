import { describe, expect, it } from "vitest";
import { errorCatalogue, isErrorCode } from "./errors.js";

describe("the catalogue of errors", () => {
  it.each(Object.entries(errorCatalogue))(
    "%s says what was wrong in two languages, and what to do",
    (_code, { sv, en, action }) => {
      for (const sentence of [sv, en, action]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  it("knows its codes and nothing inherited", () => {
    expect(isErrorCode("NO_PATIENT_RELATION")).toBe(true);
    expect(isErrorCode("toString")).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
  });
});
