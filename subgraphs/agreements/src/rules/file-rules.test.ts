import { describe, expect, it } from "vitest";
import { findCircularReferences } from "./circular-references.js";
import { findWrongOrder } from "./day-order.js";
import { decisionDayProblem } from "./decision-day.js";
import { findDuplicateIds } from "./duplicate-ids.js";
import type { Placed } from "./finding.js";
import { findOverlaps, periodsOverlap } from "./overlapping-validity.js";
import { findUnknownReferences } from "./unknown-references.js";

const place = <Fact>(...facts: Fact[]): Placed<Fact>[] =>
  facts.map((fact, index) => ({ file: "a.yaml", path: ["list", index], fact }));
const told = (
  findings: readonly { readonly path: readonly (string | number)[]; readonly message: string }[],
) => findings.map(({ path, message }) => `${path.join(".")} ${message}`);

it("a key is used once", () => {
  expect(told(findDuplicateIds(place("x", "y", "x"), "agreement", (id) => id))).toEqual([
    "list.2 agreement x is already used in a.yaml",
  ]);
});

it("a reference leads somewhere", () => {
  const findings = findUnknownReferences(
    place(["x"], ["z", undefined]),
    "clause",
    new Set(["x"]),
    (keys) => keys,
  );
  expect(told(findings)).toEqual(["list.1 there is no clause z"]);
});

describe("nothing stands above itself", () => {
  const chain = (parents: Record<string, string>) =>
    findCircularReferences(place(...["a", "b", "c"].map((id) => ({ id }))), "parent", ({ id }) => parents[id])
      .length;
  it.each([
    [{ b: "a", c: "b" }, 0],
    [{ a: "a" }, 1],
    [{ a: "b", b: "c", c: "a" }, 3],
    [{ a: "b", b: "c", c: "b" }, 2],
  ])("%j: %i", (parents, count) => {
    expect(chain(parents as Record<string, string>)).toBe(count);
  });
});

describe("days in order", () => {
  it.each([
    [[undefined, "2025-01-31", "2025-08-14"], 0],
    [["2025-01-31", "2025-01-31"], 1],
    [["2025-08-14", "2025-01-31"], 1],
    [["2025-01-31", undefined], 1],
  ])("%j: %i", (days, count) => {
    expect(findWrongOrder(place(...days), "stage", (day) => day)).toHaveLength(count);
  });
});

describe("periods", () => {
  it.each([
    [{ validFrom: "2021-01-01", validTo: "2021-12-31" }, { validFrom: "2022-01-01" }, false],
    [{ validFrom: "2021-01-01", validTo: "2022-01-01" }, { validFrom: "2022-01-01" }, true],
    [{}, { validTo: "1999-12-31" }, true],
    [{ validFrom: "2000-01-01" }, { validTo: "1999-12-31" }, false],
  ])("%j and %j overlap: %s", (a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected);
    expect(periodsOverlap(b, a)).toBe(expected);
  });

  it("overlap only counts for the same key", () => {
    const facts = place({ key: "x" }, { key: "y" }, { key: "x" });
    expect(
      told(
        findOverlaps(
          facts,
          "agreement",
          ({ key }) => key,
          () => ({}),
        ),
      ),
    ).toEqual(["list.2 agreement x overlaps another of that name in a.yaml"]);
  });
});

it.each([
  ["YES", "2025-10-28", null],
  ["PENDING", undefined, null],
  ["NO", undefined, "a decision of NO has a day"],
  ["PENDING", "2025-10-28", "a pending decision has no day"],
] as const)("a decision of %s on %s: %s", (outcome, decidedOn, problem) => {
  expect(decisionDayProblem({ outcome, decidedOn })).toBe(problem);
});
