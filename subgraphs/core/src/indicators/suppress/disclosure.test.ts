import { describe, expect, it } from "vitest";
import { Cells } from "../cells.js";
import type { Grouping } from "../definition.js";
import { MemoryTally } from "../memory-tally.js";
import { monthOf, type Span } from "../span.js";
import { definition, measure } from "../testing/definition.js";
import { Disclosure } from "./disclosure.js";

const counts = definition({ measures: [measure({ kind: "COUNT" })] });
const span = (from: string, to: string): Span => ({ from: monthOf(from), to: monthOf(to) });
const JANUARY = span("2025-01", "2025-02");
const QUARTER = span("2025-01", "2025-04");

type Reader = (kind: Grouping, id: string, during?: Span, slice?: string) => string;

function disclosed(
  count: (tally: MemoryTally) => void,
  { of = counts, groupBy = "CARE_HOME" as Grouping, today = "2026-03-31" } = {},
): Reader {
  const tally = new MemoryTally(of);
  count(tally);
  const disclosure = new Disclosure(of, "13", new Cells(tally), today, groupBy);
  return (kind, id, during = JANUARY, slice = "") =>
    disclosure.verdict({ group: { kind, id }, measure: "MAIN", slice }, during);
}

const some = (numerator: number) => ({ numerator, denominator: 0 });

describe("what may be shown of an indicator", () => {
  it("hides a month, and another, so that the quarter does not tell", () => {
    const verdict = disclosed((tally) => {
      for (const [day, of] of [
        ["2025-01-10", 3],
        ["2025-02-10", 12],
        ["2025-03-10", 9],
      ] as const) {
        tally.happened("MAIN", day, { municipality: "1380" }, some(of));
        tally.happened("MAIN", day, { municipality: "1383" }, some(50));
      }
    });
    const months = [JANUARY, span("2025-02", "2025-03"), span("2025-03", "2025-04"), QUARTER];
    expect(months.map((during) => verdict("MUNICIPALITY", "1380", during))).toEqual([
      "SMALL_CELL",
      "SHOWN",
      "COMPLEMENTARY",
      "SHOWN",
    ]);
  });

  it("takes each month of what is held on its own: months do not add up", () => {
    const verdict = disclosed((tally) => {
      tally.held("MAIN", "2025-01-10", "2025-02-10", { municipality: "1380" }, some(3));
      tally.held("MAIN", "2025-02-10", null, { municipality: "1380" }, some(20));
    });
    expect(verdict("REGION", "13", JANUARY)).toBe("SMALL_CELL");
    expect(verdict("REGION", "13", span("2025-02", "2025-03"))).toBe("SHOWN");
    expect(verdict("REGION", "13", QUARTER)).toBe("SHOWN");
  });

  it("puts care homes in their municipality", () => {
    const verdict = disclosed((tally) => {
      for (const [home, of] of [
        ["a", 3],
        ["b", 10],
        ["c", 7],
      ] as const) {
        tally.happened("MAIN", "2025-01-10", { municipality: "1380", careHome: home }, some(of));
      }
      tally.happened("MAIN", "2025-01-10", { municipality: "1383", careHome: "d" }, some(20));
    });
    expect(["a", "b", "c", "d"].map((home) => verdict("CARE_HOME", home))).toEqual([
      "SMALL_CELL",
      "SHOWN",
      "COMPLEMENTARY",
      "SHOWN",
    ]);
    expect(verdict("MUNICIPALITY", "1380")).toBe("SHOWN");
  });

  it("decides municipalities the same whether care homes are asked for or not", () => {
    const count = (tally: MemoryTally): void => {
      for (const [municipality, of] of [
        ["1380", 3],
        ["1383", 12],
        ["1384", 9],
      ] as const) {
        tally.happened("MAIN", "2025-01-10", { municipality, careHome: `home-${municipality}` }, some(of));
      }
    };
    const [withHomes, without] = [disclosed(count), disclosed(count, { groupBy: "REGION" })];
    for (const municipality of ["1380", "1383", "1384"]) {
      expect(withHomes("MUNICIPALITY", municipality)).toBe(without("MUNICIPALITY", municipality));
    }
  });

  it("hides what a measure tells that is read from the same tally", () => {
    const of = definition({
      measures: [measure({ kind: "COUNT" }), measure({ code: "MEAN", kind: "MEAN", tally: "MAIN" })],
    });
    const count = (tally: MemoryTally) =>
      tally.happened("MAIN", "2025-01-10", { municipality: "1380" }, { numerator: 40, denominator: 3 });
    expect(disclosed(count)("REGION", "13")).toBe("SHOWN");
    expect(disclosed(count, { of })("REGION", "13")).toBe("SMALL_CELL");
  });

  it("hides the parts that would tell of a small one", () => {
    const verdict = disclosed((tally) => {
      for (const [municipality, young, old] of [
        ["1380", 3, 40],
        ["1383", 20, 60],
      ] as const) {
        tally.happened("MAIN", "2025-01-10", { municipality }, some(young), { AGE: "UNDER_65" });
        tally.happened("MAIN", "2025-01-10", { municipality }, some(old), { AGE: "65_PLUS" });
      }
    });
    expect(verdict("MUNICIPALITY", "1380", JANUARY, "AGE:UNDER_65")).toBe("SMALL_CELL");
    expect(verdict("MUNICIPALITY", "1380", JANUARY, "AGE:65_PLUS")).toBe("COMPLEMENTARY");
    expect(verdict("MUNICIPALITY", "1380")).toBe("SHOWN");
  });

  it("protects a few whose part is not known", () => {
    const verdict = disclosed((tally) => {
      for (const municipality of ["1380", "1383"]) {
        tally.happened("MAIN", "2025-01-10", { municipality }, some(20), { AGE: "UNDER_65" });
        tally.happened("MAIN", "2025-01-10", { municipality }, some(30), { AGE: "65_PLUS" });
      }
      tally.happened("MAIN", "2025-01-10", { municipality: "1380" }, some(2));
    });
    const parts = ["AGE:UNDER_65", "AGE:65_PLUS"].map((part) =>
      verdict("MUNICIPALITY", "1380", JANUARY, part),
    );
    expect(parts).toContain("COMPLEMENTARY");
  });

  it("decides a year the same whatever else is read", () => {
    const year = (tally: MemoryTally): void => {
      for (const [home, of] of [
        ["a", 3],
        ["b", 10],
        ["c", 7],
      ] as const)
        tally.happened("MAIN", "2025-01-10", { municipality: "1380", careHome: home }, some(of));
      tally.happened("MAIN", "2025-01-10", { municipality: "1383", careHome: "d" }, some(20));
    };
    const wider = (tally: MemoryTally): void => {
      year(tally);
      // Homes and a municipality of another year, and a home that has moved.
      tally.happened("MAIN", "2023-05-10", { municipality: "1382", careHome: "e" }, some(40));
      tally.happened("MAIN", "2023-05-10", { municipality: "1384", careHome: "b" }, some(40));
      tally.happened("MAIN", "2023-05-10", { municipality: "1300", careHome: "c" }, some(2));
    };
    const [narrow, wide] = [disclosed(year), disclosed(wider)];
    for (const home of ["a", "b", "c", "d"])
      for (const during of [JANUARY, QUARTER, span("2025-01", "2026-01")])
        expect(wide("CARE_HOME", home, during)).toBe(narrow("CARE_HOME", home, during));
  });

  it("shows what nothing was counted for", () => {
    expect(disclosed(() => undefined)("MUNICIPALITY", "1382")).toBe("SHOWN");
  });
});
