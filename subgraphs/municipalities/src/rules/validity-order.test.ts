import { expect, it } from "vitest";
import { findReversedValidity } from "./validity-order.js";

const place = { file: "a.csv", line: 2 };

it.each([
  { validFrom: null, validTo: null, problems: 0 },
  { validFrom: "2023-07-01", validTo: null, problems: 0 },
  { validFrom: null, validTo: "2023-06-30", problems: 0 },
  { validFrom: "2023-07-01", validTo: "2023-07-01", problems: 0 },
  { validFrom: "2023-07-01", validTo: "2023-06-30", problems: 1 },
])("from $validFrom to $validTo: $problems", ({ validFrom, validTo, problems }) => {
  expect(findReversedValidity([{ validFrom, validTo, place }])).toHaveLength(problems);
});
