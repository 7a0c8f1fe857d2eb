import { describe, expect, it } from "vitest";
import { Cells } from "./cells.js";
import { MemoryTally } from "./memory-tally.js";
import { monthOf } from "./span.js";
import { definition } from "./testing/definition.js";

const one = { numerator: 1, denominator: 1 };
const region = { kind: "REGION" as const, id: "13" };
const span = (from: string, to: string) => ({ from: monthOf(from), to: monthOf(to) });
const NEVER = monthOf("9999-12");

function cellsOf(count: (tally: MemoryTally) => void): Cells {
  const tally = new MemoryTally(definition());
  count(tally);
  return new Cells(tally);
}

describe("what happened", () => {
  const cells = cellsOf((tally) => {
    for (const day of ["2025-01-31", "2025-02-01", "2025-03-31", "2025-04-01"]) {
      tally.happened("MAIN", day, { municipality: "1380" }, one);
    }
  });
  const of = { group: region, measure: "MAIN", slice: "" };

  it.each([
    ["2025-01", "2025-02", 1],
    ["2025-01", "2025-04", 3],
    ["2025-01", "2026-01", 4],
    ["2024-01", "2025-01", 0],
  ])("from %s to %s: %i", (from, to, expected) => {
    expect(cells.cell(of, span(from, to), NEVER)?.denominator).toBe(expected);
  });

  it("is counted when all its months can be", () => {
    expect(cells.cell(of, span("2025-01", "2025-04"), monthOf("2025-03"))).not.toBeNull();
    expect(cells.cell(of, span("2025-01", "2025-04"), monthOf("2025-02"))).toBeNull();
  });
});

describe("what is held", () => {
  const cells = cellsOf((tally) => {
    tally.held("MAIN", "2024-05-05", "2025-02-10", { municipality: "1380" }, one);
    tally.held("MAIN", "2025-02-01", null, { municipality: "1380" }, { numerator: 0, denominator: 1 });
  });
  const of = { group: region, measure: "MAIN", slice: "" };

  it.each([
    ["2025-01", "2025-02", "1/1"],
    ["2025-02", "2025-03", "0/1"],
    ["2025-01", "2025-04", "0/1"],
    ["2024-01", "2024-05", "0/0"],
    ["2024-01", "2025-01", "1/1"],
  ])("at the end of the span from %s to %s: %s", (from, to, expected) => {
    const cell = cells.cell(of, span(from, to), NEVER);
    expect(`${cell?.numerator}/${cell?.denominator}`).toBe(expected);
  });

  it("cannot be counted before the end of the span", () => {
    expect(cells.cell(of, span("2025-01", "2025-04"), monthOf("2025-02"))).toBeNull();
  });
});

it("keeps observations apart by their key", () => {
  const cells = cellsOf((tally) => {
    for (const key of [30, 90, 30]) {
      tally.happened("MAIN", "2025-01-10", { municipality: "1380" }, { numerator: 0, denominator: 1, key });
    }
  });
  const cell = cells.cell({ group: region, measure: "MAIN", slice: "" }, span("2025-01", "2025-02"), NEVER);
  expect([...(cell?.byKey ?? [])]).toEqual([
    [30, { numerator: 0, denominator: 2 }],
    [90, { numerator: 0, denominator: 1 }],
  ]);
});

it("refuses a measure that is both held and what happened", () => {
  const both = () =>
    cellsOf((tally) => {
      tally.held("MAIN", "2025-01-01", null, { municipality: "1380" }, one);
      tally.happened("MAIN", "2025-01-01", { municipality: "1380" }, one);
    });
  expect(both).toThrow("both as held and as what happened");
});

describe("where somebody is counted", () => {
  const cells = cellsOf((tally) => {
    const count = (day: string, municipality: string, careHome: string): void =>
      tally.happened("MAIN", day, { municipality, careHome }, one);
    count("2024-12-31", "1383", "a");
    count("2025-01-01", "1380", "a");
    count("2025-01-01", "1300", "b");
    count("2025-01-01", "1380", "c");
    count("2025-02-01", "1383", "c");
    tally.held("STOCK", "2024-03-01", "2025-02-01", { municipality: "1380", careHome: "a" }, one);
    tally.held("STOCK", "2025-02-01", null, { municipality: "1383", careHome: "a" }, one);
  });
  const of = (home: string, measure: string, from: string, to: string) =>
    cells.municipalityOf(home, measure, span(from, to));

  it("is the municipality of a care home, unless its persons are counted in several", () => {
    const during = ["a", "b", "c"].map((home) => of(home, "MAIN", "2025-01", "2026-01"));
    expect(during).toEqual(["1380", "", null]);
  });

  it("is told of a span alone", () => {
    expect(of("a", "MAIN", "2024-01", "2025-01")).toBe("1383");
    expect(of("c", "MAIN", "2025-02", "2025-03")).toBe("1383");
    expect(cells.groupsDuring("CARE_HOME", "MAIN", span("2025-02", "2025-03"))).toEqual(["c"]);
    expect(cells.groups("CARE_HOME")).toEqual(["a", "b", "c"]);
  });

  it("is of what is held where it is held at the end", () => {
    expect(of("a", "STOCK", "2025-01", "2025-02")).toBe("1380");
    expect(of("a", "STOCK", "2025-02", "2025-03")).toBe("1383");
    expect(cells.groupsDuring("MUNICIPALITY", "STOCK", span("2025-02", "2025-03"))).toEqual(["1383"]);
  });
});
