import { describe, expect, it } from "vitest";
import { countByDocument, isMissing, readSourceRows, traceRows, unknownRows } from "./rows.js";

const rows = readSourceRows('row,label\nA1,"Title"\nA2,"Actor"\nA3,"Step"\nB1,"Aim"\nB2,"Nobody keeps it"\n');
const files = [
  { file: "facts.yaml", kind: "data", rows: ["A1", "A2", "A9"] },
  { file: "rule.ts", kind: "rule", rows: ["A1", "A3"] },
  { file: "a.test.ts", kind: "test", rows: ["A1", "B1"] },
  { file: "test/src/a.test.ts", kind: "system-test", rows: ["A1"] },
] as const;

describe("the list of rows", () => {
  it.each([
    ["another head", "id,label\n", "source-rows.csv:1"],
    ["a line that is none", 'row,label\nA1,"Title"\nA2 Actor\n', "source-rows.csv:3"],
    ["a row of no document", 'row,label\nF1,"Title"\n', "source-rows.csv:2"],
    ["a row twice", 'row,label\nA1,"Title"\nA1,"Again"\n', "source-rows.csv:3: row A1 stands there twice"],
  ])("is refused with %s", (_case, text, message) => {
    expect(() => readSourceRows(text)).toThrow(message);
  });
});

describe("the trace", () => {
  const traced = traceRows(rows, files);

  it("tells what keeps each row", () => {
    expect(traced[0]).toEqual({
      row: "A1",
      label: "Title",
      systemTests: ["test/src/a.test.ts"],
      tests: ["a.test.ts"],
      rules: ["rule.ts"],
      data: ["facts.yaml"],
    });
    expect(traced.filter(isMissing).map(({ row }) => row)).toEqual(["B2"]);
  });

  it("counts each row once, at the strongest", () => {
    expect(countByDocument(traced)).toEqual([
      { document: "A", rows: 3, systemTested: 1, tested: 0, ruled: 1, shown: 1, missing: 0 },
      { document: "B", rows: 2, systemTested: 0, tested: 1, ruled: 0, shown: 0, missing: 1 },
    ]);
  });

  it("finds rows that no document has", () => {
    expect(unknownRows(rows, files)).toEqual(["facts.yaml: A9"]);
  });
});
