import { expect, it } from "vitest";
import { findUnknownReferences } from "./unknown-references.js";

const known = new Set(["13", "14"]);
const place = { file: "a.csv", line: 7 };

it.each([
  { name: "known", keys: ["13"], expected: [] },
  { name: "absent", keys: [null], expected: [] },
  { name: "unknown", keys: ["99"], expected: ["unknown region 99"] },
  {
    name: "known and unknown",
    keys: ["13", "98", "99"],
    expected: ["unknown region 98", "unknown region 99"],
  },
])("$name", ({ keys, expected }) => {
  const problems = findUnknownReferences([{ keys, place }], "region", known, (row) => row.keys);
  expect(problems).toEqual(expected.map((message) => ({ place, message })));
});
