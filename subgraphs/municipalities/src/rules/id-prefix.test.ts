import { expect, it } from "vitest";
import { findWrongIds } from "./id-prefix.js";

const place = { file: "care-areas.csv", line: 2 };

it.each([
  { id: "ca-1380-1", right: true },
  { id: "ca-1380-12", right: true },
  { id: "ca-1380-0", right: false },
  { id: "ca-1380-", right: false },
  { id: "ca-1383-1", right: false },
  { id: "cd-1380-1", right: false },
  { id: "1380-1", right: false },
])("$id of 1380: $right", ({ id, right }) => {
  expect(findWrongIds([{ id, municipality: "1380", place }], "ca", /^[1-9]\d*$/)).toHaveLength(right ? 0 : 1);
});
