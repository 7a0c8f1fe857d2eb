import { expect, it } from "vitest";
import { z } from "zod";
import { describeProblem } from "../rules/problem.js";
import { readCsv } from "./csv.js";

const file = {
  file: "towns.csv",
  row: z.object({
    code: z.string("is missing").regex(/^\d+$/, "must be digits"),
    name: z.string().nullable(),
  }),
};

it("reads rows with their lines, empty cells as null", () => {
  expect(readCsv(file, '\uFEFFcode,name\n1,"Lilla Edet, tätort"\n\n2,\n')).toEqual({
    rows: [
      { code: "1", name: "Lilla Edet, tätort", place: { file: "towns.csv", line: 2 } },
      { code: "2", name: null, place: { file: "towns.csv", line: 4 } },
    ],
    problems: [],
  });
});

it.each([
  { name: "no text at all", text: "", expected: ["towns.csv:1: the columns must be code,name"] },
  {
    name: "another order of columns",
    text: "name,code\na,1\n",
    expected: ["towns.csv:1: the columns must be code,name"],
  },
  { name: "a missing cell", text: "code,name\n1\n", expected: ["towns.csv:2: has 1 cells, not 2"] },
  { name: "a bad cell", text: "code,name\n1,a\nx,b\n", expected: ["towns.csv:3: code must be digits"] },
  { name: "an empty cell", text: "code,name\n,a\n", expected: ["towns.csv:2: code is missing"] },
  {
    name: "every bad row",
    text: "code,name\nx,a\ny,b\n",
    expected: ["towns.csv:2: code must be digits", "towns.csv:3: code must be digits"],
  },
])("tells $name", ({ text, expected }) => {
  expect(readCsv(file, text).problems.map(describeProblem)).toEqual(expected);
});

it("tells where a quote is not closed", () => {
  expect(readCsv(file, 'code,name\n1,a\n2,"b\n').problems.map(describeProblem)).toEqual([
    expect.stringMatching(/^towns\.csv:\d+: Quote Not Closed/),
  ]);
});
