import { expect, it } from "vitest";
import { careHomeIdProblems } from "./care-home-id.js";

it.each([
  ["ch-1380-001", true],
  ["", false],
  ["19121212-1212 ", false],
  ["x".repeat(65), false],
])("%j is an id: %s", (id, good) => {
  expect(careHomeIdProblems("careHome", id)).toHaveLength(good ? 0 : 1);
});
