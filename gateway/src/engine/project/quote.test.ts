import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { quote } from "./quote.js";

it("writes strings as JSON does", () => {
  assert(property(string({ unit: "binary" }), (text) => quote(text) === JSON.stringify(text)));
  for (const text of ["", '"', "\\", "\u0000", "\ud800", "å\u2028", "👩‍⚕️"])
    expect(quote(text)).toBe(JSON.stringify(text));
});
