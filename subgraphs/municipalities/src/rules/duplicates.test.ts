import { expect, it } from "vitest";
import { findDuplicates } from "./duplicates.js";

const rows = (...keys: string[]) =>
  keys.map((key, index) => ({ key, place: { file: "a.csv", line: index + 2 } }));

it.each([
  { name: "no rows", keys: [], expected: [] },
  { name: "different keys", keys: ["1380", "1383"], expected: [] },
  {
    name: "one key twice",
    keys: ["1380", "1383", "1380"],
    expected: [[4, "municipality 1380 is already on line 2"]],
  },
  {
    name: "one key three times points at the first",
    keys: ["1380", "1380", "1380"],
    expected: [
      [3, "municipality 1380 is already on line 2"],
      [4, "municipality 1380 is already on line 2"],
    ],
  },
])("$name", ({ keys, expected }) => {
  const problems = findDuplicates(rows(...keys), "municipality", (row) => row.key);
  expect(problems.map(({ place, message }) => [place.line, message])).toEqual(expected);
});
