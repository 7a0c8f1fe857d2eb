import { expect, it } from "vitest";
import { diffWordings } from "./clause-diff.js";
import { diffText } from "./diff-text.js";

it("marks what happened to each paragraph", () => {
  expect(diffText(diffWordings("a\nb\nc\nd", "d\na\nb\ne"))).toBe("~ d\n  a\n  b\n- c\n+ e");
});

it("says nothing of two empty wordings but an empty paragraph", () => {
  expect(diffText(diffWordings("", ""))).toBe("  ");
});
