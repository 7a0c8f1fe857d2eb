import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleProblems, sampleSize, sizeProblems } from "./sample.js";

describe("the size of a sample", () => {
  it.each([
    [0, "0.5", 0],
    [1, "0.0001", 1],
    [10_000, "0.0001", 1],
    [10_001, "0.0001", 2],
    [100, "0.07", 7],
    [101, "0.07", 8],
    [3, "0.3333", 1],
    [3, "0.3334", 2],
    [7, "1", 7],
    [7, "1.0000", 7],
  ])("%i entries, share %s: %i", (population, share, size) =>
    expect(sampleSize(population, share)).toBe(size),
  );

  it("is never less than the share, never one more than it, and never more than there is", () => {
    assert(
      property(
        integer({ min: 1, max: 10_000 }),
        integer({ min: 1, max: 10_000_000 }),
        (parts, population) => {
          const share = parts === 10_000 ? "1" : `0.${String(parts).padStart(4, "0")}`;
          const size = BigInt(sampleSize(population, share));
          const exact = BigInt(population) * BigInt(parts);
          expect(size * 10_000n >= exact && (size - 1n) * 10_000n < exact).toBe(true);
          expect(size <= BigInt(population)).toBe(true);
        },
      ),
    );
  });
});

describe("what is wrong with what is asked for", () => {
  const good = { from: "2026-03-01", to: "2026-03-31", share: "0.05" };
  const fields = (input: Partial<typeof good>) =>
    sampleProblems({ ...good, ...input }, "2026-03-31").map(({ field }) => field?.join());

  it.each([
    [{}, []],
    [{ from: "2026-03-31" }, []],
    [{ from: "2025-03-31" }, []],
    [{ from: "2025-03-30" }, ["from"]],
    [{ from: "2026-04-01" }, ["to"]],
    [{ to: "2026-04-01" }, ["to"]],
    [{ share: "1" }, []],
    [{ share: "0" }, ["share"]],
    [{ share: "0.0000" }, ["share"]],
    [{ share: "0.00001" }, ["share"]],
    [{ share: "1.1" }, ["share"]],
    [{ share: "-0.1" }, ["share"]],
    [{ share: "5%" }, ["share"]],
    [{ share: "" }, ["share"]],
    [{ from: "2026-04-02", to: "2026-04-01", share: "x" }, ["to", "to", "share"]],
  ])("%j: %j", (input, expected) => expect(fields(input)).toEqual(expected));

  it.each([
    [10_000, "0.05", 0],
    [10_001, "0.05", 1],
  ])("%i entries, share %s", (population, share, problems) => {
    expect(sizeProblems(population, share)).toHaveLength(problems);
  });
});
