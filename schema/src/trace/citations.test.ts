import { describe, expect, it } from "vitest";
import { citedRows } from "./citations.js";

describe("a citation", () => {
  it.each([
    ["a source", "source: B37", ["B37"]],
    ["a list of sources", "source: [B37, D69.2]", ["B37", "D69.2"]],
    ["a list over lines", "source:\n  [\n    C1,\n    C2,\n  ]", ["C1", "C2"]],
    ["a part of a row", "source: D46a", ["D46"]],
    ["a remark, which keeps nothing", "# source: B37", []],
    ["another key", "titleEn: Section B37", []],
    ["a source inside braces", "{ id: x, source: A5 }", ["A5"]],
  ])("in a data file: %s", (_case, text, rows) => {
    expect(citedRows("data", "facts.yaml", text)).toEqual(rows);
  });

  it.each([
    ["in parentheses", "12,1377827,A source gives another day (D6).", ["D6"]],
    ["alone in a field", "team,A52,yes", ["A52"]],
    ["not inside an id", "SE2321000115-C1,x", []],
  ])("in a table: %s", (_case, text, rows) => {
    expect(citedRows("data", "facts.csv", text)).toEqual(rows);
  });

  it.each([
    ["a docstring", "/** Rule: so it is (B54, B55). */\nconst B1 = 1;", ["B54", "B55"]],
    ["a line of comment", "  // Row A48.\nf(A1);", ["A48"]],
    ["a range, of which the ends are named", "/** Rows B56–B60. */", ["B56", "B60"]],
    ["no row", "/** SE2321000115-E1, /work/A1, utf8.B2, version-C3 */", []],
  ])("in a rule: %s", (_case, text, rows) => {
    expect(citedRows("rule", "rule.ts", text)).toEqual(rows);
  });

  it("in a policy: anywhere", () => {
    expect(citedRows("rule", "care.cedar", '@row("B29") permit (principal, action, resource);')).toEqual([
      "B29",
    ]);
  });

  it.each([
    ["a title", 'it("renews by itself (B54, B55)", () => {});', ["B54", "B55"]],
    ["a row of its own", 'expect(sources).toEqual(["A7", "A8 A9"]);', ["A7", "A8", "A9"]],
    ["no row in the middle of words", 'const id = "SE2321000115-E1";', []],
  ])("in a test: %s", (_case, text, rows) => {
    expect(citedRows("test", "x.test.ts", text)).toEqual(rows);
  });
});
