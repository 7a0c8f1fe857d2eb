import { expect, it, vi } from "vitest";
import { oncePerPerson } from "./once-per-person.js";

it("works out once for each object, and anew for one that is equal", () => {
  const derive = vi.fn<(known: { stays: readonly string[] }) => string[]>(({ stays }) => [...stays]);
  const derived = oncePerPerson(derive);
  const person = { stays: ["a"] };
  expect(derived(person)).toBe(derived(person));
  expect(derived({ stays: ["b"] })).toEqual(["b"]);
  expect(derived({ ...person })).toEqual(["a"]);
  expect(derived(person)).toEqual(["a"]);
  expect(derive).toHaveBeenCalledTimes(4);
});

it("does not remember what failed", () => {
  const derived = oncePerPerson(() => {
    throw new Error("a rule that fails");
  });
  const person = {};
  expect(() => derived(person)).toThrow("fails");
  expect(() => derived(person)).toThrow("fails");
});
