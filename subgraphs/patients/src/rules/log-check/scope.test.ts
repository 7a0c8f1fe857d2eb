import { expect, it } from "vitest";
import { professionsOf, scopeOf, scopesSeenBy } from "./scope.js";

it.each([
  ["MAS", "ALL_STAFF", ["ALL_STAFF", "REHABILITATION"]],
  ["MAR", "REHABILITATION", ["REHABILITATION"]],
  ["UNIT_HEAD", "ALL_STAFF", ["ALL_STAFF", "REHABILITATION"]],
] as const)("%s draws %s and sees %j", (role, drawn, seen) => {
  expect(scopeOf(role)).toBe(drawn);
  expect(scopesSeenBy(role)).toEqual(seen);
});

it("rehabilitation is two professions, all staff is everybody", () => {
  expect(professionsOf("ALL_STAFF")).toBeNull();
  expect(professionsOf("REHABILITATION")).toEqual(["OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"]);
});
