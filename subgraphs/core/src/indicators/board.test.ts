import { describe, expect, it } from "vitest";
import { boardOf, type BoardRequest, type BoardValue, publishedCounts } from "./board.js";
import { Cells } from "./cells.js";
import type { MeasureKind } from "./definition.js";
import { MemoryTally } from "./memory-tally.js";
import { monthOf } from "./span.js";
import { definition, measure } from "./testing/definition.js";

const march = { from: monthOf("2026-02"), to: monthOf("2026-03") };
const target = { id: "t1", comparator: "AT_LEAST", value: "55", baselineYear: null } as const;

type Count = readonly [
  municipality: string,
  numerator: number,
  denominator: number,
  more?: {
    readonly day?: string;
    readonly old?: boolean;
    readonly hidden?: boolean;
    readonly measure?: string;
  },
];

/** A board of shares counted in February 2026, as it is on 31 March. */
function board(counts: readonly Count[], overrides: Partial<BoardRequest> = {}): BoardValue[] {
  const of = overrides.definition ?? definition();
  const tally = new MemoryTally(of);
  const regionOnly = new MemoryTally(of, { regionOnly: true, into: tally });
  for (const [municipality, numerator, denominator, { day, old, hidden, measure: code } = {}] of counts) {
    const parts = old === undefined ? {} : { AGE: old ? "65_PLUS" : "UNDER_65" };
    (hidden ? regionOnly : tally).happened(
      code ?? "MAIN",
      day ?? "2026-02-10",
      { municipality },
      { numerator, denominator },
      parts,
    );
  }
  return boardOf({
    definition: of,
    cells: new Cells(tally),
    selection: { region: "13", groupBy: "MUNICIPALITY" },
    spans: [march],
    today: "2026-03-31",
    groups: [],
    targets: [],
    ...overrides,
  });
}

const brief = (values: readonly BoardValue[]) =>
  values.map(({ group, numerator, denominator, value, reason }) => [
    group.id,
    numerator === null && denominator === null ? null : `${numerator}/${denominator}`,
    value,
    reason,
  ]);

describe("the board of an indicator", () => {
  it("shows the region, then its municipalities by code, with two of them hidden for one small cell", () => {
    expect(
      brief(
        board([
          ["1384", 9, 100],
          ["1380", 3, 100],
          ["1383", 12, 100],
        ]),
      ),
    ).toEqual([
      ["13", "24/300", "8.0", null],
      ["1380", null, null, "SMALL_CELL"],
      ["1383", "12/100", "12.0", null],
      ["1384", null, null, "COMPLEMENTARY"],
    ]);
  });

  it("counts protected persons in the region only, and hides what would tell how many they are", () => {
    expect(
      brief(
        board([
          ["1380", 50, 100],
          ["1383", 40, 100],
          ["1380", 1, 2, { hidden: true }],
        ]),
      ),
    ).toEqual([
      ["13", "91/202", "45.0", null],
      ["1380", "50/100", "50.0", null],
      ["1383", null, null, "COMPLEMENTARY"],
    ]);
  });

  it("shows a municipality with nobody to count, which is no hidden one", () => {
    expect(brief(board([["1380", 8, 20]], { groups: ["1383", "1380"] }))).toEqual([
      ["13", "8/20", "40.0", null],
      ["1380", "8/20", "40.0", null],
      ["1383", "0/0", null, "NO_DENOMINATOR"],
    ]);
  });

  it("has no value where there is nobody to count, which is not zero per cent", () => {
    expect(brief(board([]))).toEqual([["13", "0/0", null, "NO_DENOMINATOR"]]);
  });

  it("hides a small region too", () => {
    const selection = { region: "13", groupBy: "REGION" as const };
    expect(brief(board([["1380", 2, 50]], { selection }))).toEqual([["13", null, null, "SMALL_CELL"]]);
  });

  it("shows one group only, with the same cells hidden as if all were asked for", () => {
    const selection = { region: "13", groupBy: "MUNICIPALITY" as const, group: "1384" };
    const values = board(
      [
        ["1384", 9, 100],
        ["1380", 3, 100],
        ["1383", 12, 100],
      ],
      { selection },
    );
    expect(brief(values)).toEqual([["1384", null, null, "COMPLEMENTARY"]]);
  });

  it("shows all, then the parts; of each the measures in the order of the definition", () => {
    const values = board(
      [
        ["1380", 8, 20, { old: false }],
        ["1380", 15, 30, { old: true }],
      ],
      {
        definition: definition({
          measures: [measure(), measure({ code: "ALL", kind: "COUNT", tally: "MAIN" })],
        }),
        selection: { region: "13", groupBy: "REGION", slice: "AGE" },
      },
    );
    expect(values.map(({ slice, measure: code, value }) => [slice, code, value])).toEqual([
      [null, "MAIN", "46.0"],
      [null, "ALL", "23.0"],
      ["UNDER_65", "MAIN", "40.0"],
      ["UNDER_65", "ALL", "8.0"],
      ["65_PLUS", "MAIN", "50.0"],
      ["65_PLUS", "ALL", "15.0"],
    ]);
  });

  it("says from when to when, and shows only the measures asked for", () => {
    const of = definition({ measures: [measure(), measure({ code: "ALL", kind: "COUNT", tally: "MAIN" })] });
    const selection = { region: "13", groupBy: "REGION" as const, measures: ["ALL"] };
    const [value, ...others] = board([["1380", 20, 50]], { definition: of, selection });
    expect(others).toEqual([]);
    expect(value).toEqual({
      measure: "ALL",
      group: { kind: "REGION", id: "13" },
      slice: null,
      from: "2026-02-01",
      to: "2026-03-01",
      numerator: 20,
      denominator: null,
      value: "20.0",
      suppressed: false,
      reason: null,
      disclosureControl: "SMALL_CELLS_UNDER_5",
      attainments: [],
    });
  });
});

describe("what is not hidden", () => {
  it("is what an organisation sees of its own", () => {
    const selection = { region: "13", groupBy: "REGION" as const, exact: true };
    const [value] = board([["1380", 2, 50]], { selection });
    expect([value?.value, value?.disclosureControl]).toEqual(["4.0", "OWN_ORGANISATION"]);
  });

  it("is what is about no persons", () => {
    const [value] = board([["1380", 2, 50]], { definition: definition({ aboutPersons: false }) });
    expect([value?.value, value?.disclosureControl]).toEqual(["4.0", "NOT_ABOUT_PERSONS"]);
  });
});

describe("what cannot be counted yet", () => {
  const of = definition({ windowDays: 30 });
  const counts: Count[] = [
    ["1380", 10, 40, { day: "2025-11-05" }],
    ["1380", 20, 40, { day: "2025-12-05" }],
  ];
  const at = (today: string, from: string, to: string) =>
    brief(
      board(counts, {
        definition: of,
        selection: { region: "13", groupBy: "REGION" },
        spans: [{ from: monthOf(from), to: monthOf(to) }],
        today,
      }),
    );

  it("has a reason of its own", () => {
    expect(at("2026-01-15", "2025-12", "2026-01")).toEqual([["13", null, null, "WINDOW_OPEN"]]);
    expect(at("2026-01-30", "2025-12", "2026-01")).toEqual([["13", "20/40", "50.0", null]]);
  });

  it("keeps a longer span open: counted twice, it would tell of its last month", () => {
    expect(at("2026-01-15", "2025-10", "2026-01")).toEqual([["13", null, null, "WINDOW_OPEN"]]);
    expect(at("2026-01-30", "2025-10", "2026-01")).toEqual([["13", "30/80", "37.5", null]]);
  });
});

describe("the main measure against targets", () => {
  const selection = { region: "13", groupBy: "REGION" as const, slice: "AGE" };

  it("is about all, in the order of the targets' ids", () => {
    const targets = [{ ...target, id: "t2", value: "40" }, target];
    const values = board([["1380", 20, 50, { old: true }]], { selection, targets });
    expect(
      values.map(({ attainments }) => attainments.map(({ target: { id }, status }) => [id, status])),
    ).toEqual([
      [
        ["t1", "NOT_MET"],
        ["t2", "MET"],
      ],
      [],
      [],
    ]);
  });

  it("tells nothing of a hidden value", () => {
    const [region] = board([["1380", 2, 50]], { selection, targets: [target] });
    expect(region?.attainments).toEqual([{ target, met: null, goal: "55.0", gap: null, status: "NO_VALUE" }]);
  });

  const increase = { id: "t3", comparator: "INCREASE_PERCENT", value: "20", baselineYear: 2024 } as const;

  it.each([
    ["the month that ends the baseline year", 25, { met: true, goal: "60.0", gap: "0.0", status: "MET" }],
    ["a hidden month", 3, { met: null, goal: null, gap: null, status: "NO_VALUE" }],
  ])("counts an increase from %s", (_case, before, expected) => {
    const counts: Count[] = [
      ["1380", 30, 50],
      ["1380", before, 50, { day: "2024-12-24" }],
      ["1380", 40, 50, { day: "2024-11-24" }],
    ];
    const [region] = board(counts, { selection, targets: [increase] });
    expect(region?.attainments).toEqual([{ target: increase, ...expected }]);
  });

  it("cannot count from a year that has not ended", () => {
    const soon = { ...increase, baselineYear: 2026 };
    const [region] = board([["1380", 30, 50]], { selection, targets: [soon] });
    expect(region?.attainments[0]?.status).toBe("NO_VALUE");
  });
});

describe("a measure for each so many of another", () => {
  const of = definition({
    measures: [
      measure({ kind: "RATIO", per: { measure: "POPULATION", times: 1000 } }),
      measure({ code: "POPULATION", kind: "SUM", decimals: 0 }),
    ],
  });

  it.each<[string, number, (string | null)[]]>([
    ["is shown with both counts", 8000, ["13", "16/8000", "2.0", null]],
    ["is hidden when there are few of the others", 4, ["13", null, null, "SMALL_CELL"]],
    ["is none when there is nobody", 0, ["13", "16/0", null, "NO_DENOMINATOR"]],
  ])("%s", (_case, population, expected) => {
    const counts: Count[] = [
      ["1380", 16, 3],
      ["1380", population, population, { measure: "POPULATION" }],
    ];
    const selection = { region: "13", groupBy: "REGION" as const };
    expect(brief(board(counts, { definition: of, selection }))[0]).toEqual(expected);
  });
});

describe("the counts beside a value", () => {
  const cell = { numerator: 30, denominator: 7, byKey: new Map() };
  it.each<[MeasureKind, number | undefined, number | null, number | null]>([
    ["SHARE", undefined, 30, 7],
    ["COUNT", undefined, 30, null],
    ["SUM", undefined, 30, 7],
    ["SUM", 1000, null, null],
    ["RATIO", undefined, 30, 7],
    ["RATIO", 100, null, null],
    ["MEAN", undefined, null, 7],
    ["MEAN", 60, null, 7],
    ["MEDIAN", 60, null, 7],
    ["P90", undefined, null, 7],
    ["CONTINUITY", undefined, null, 7],
  ])("of a %s scaled by %s are %s and %s", (kind, scale, numerator, denominator) => {
    const rule = { kind, ...(scale === undefined ? {} : { scale }) };
    expect(publishedCounts(rule, cell, null)).toEqual({ numerator, denominator });
  });
});
