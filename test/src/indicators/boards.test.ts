/** Figures of a whole region, as planners, nurses with medical responsibility, auditors and developers meet them. */
import { describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";

const YEAR = { region: "13", from: "2025-01-01", to: "2026-01-01" };

describe.each(worlds)("a region's figures, served as $topology", (world) => {
  it("come as one board of every indicator, each from the part of the graph that owns what it counts", async () => {
    const { data, errors } = await world.run("IndicatorBoard", "region-planner", YEAR);
    expect(errors).toEqual([]);
    const numbers = data.indicators.map(({ code }) => code);
    expect(numbers).toEqual(Array.from({ length: 38 }, (_, at) => `I${String(at + 1).padStart(2, "0")}`));
    for (const { code, figures } of data.indicators) {
      // Teams are a grouping of their own.
      if (code === "I22") continue;
      expect({ code, ...figures?.values?.[0] }).toMatchObject({
        code,
        group: { code: "13", name: "Region Halland" },
      });
    }
    const controls = new Map(
      data.indicators.map(({ code, figures }) => [code, figures?.values?.[0]?.disclosureControl]),
    );
    expect([controls.get("I13"), controls.get("I25"), controls.get("I37")]).toEqual([
      "SMALL_CELLS_UNDER_5",
      "NOT_ABOUT_PERSONS",
      "NOT_ABOUT_PERSONS",
    ]);
  });

  it("stand against the targets of agreements and acts, several side by side, exactly", async () => {
    const { data } = await world.run("IndicatorBoard", "region-planner", {
      codes: ["I09", "I13", "I14"],
      ...YEAR,
    });
    const attained = data.indicators.map(({ figures }) =>
      figures?.values?.[0]?.attainments.map(({ goal, status }) => [goal, status]),
    );
    expect(attained.map((each) => each?.length)).toEqual([1, 1, 2]);
    const [meetings, physicians] = data.indicators.map(({ figures }) => figures?.values?.[0]);
    expect(meetings?.attainments[0]?.met).toBe(meetings?.numerator === meetings?.denominator);
    expect(physicians?.attainments[0]?.met).toBe(
      Number(physicians?.numerator) * 100 >= 55 * Number(physicians?.denominator),
    );
  });

  it("come as a series whose months add up to its quarters, wherever they are shown", async () => {
    const series = async (bucket: "MONTH" | "QUARTER" | "YEAR") => {
      const { data, errors } = await world.run("IndicatorSeries", "region-planner", {
        code: "I07",
        ...YEAR,
        bucket,
        groupBy: "REGION",
      });
      expect(errors).toEqual([]);
      return (data.indicator?.figures?.values ?? []).filter(({ measure }) => measure === "MAIN");
    };
    const [months, quarters, [year]] = await Promise.all([
      series("MONTH"),
      series("QUARTER"),
      series("YEAR"),
    ]);
    expect([months.length, quarters.length]).toEqual([12, 4]);
    const sum = (values: typeof months): number =>
      values.reduce((all, { numerator }) => all + Number(numerator), 0);
    expect(sum(months)).toBe(year?.numerator);
    expect(sum(quarters)).toBe(year?.numerator);
  });

  it("split by a dimension, and show one group alone", async () => {
    const { data, errors } = await world.run("IndicatorSeries", "region-planner", {
      code: "I03",
      ...YEAR,
      bucket: "YEAR",
      groupBy: "MUNICIPALITY",
      group: "1380",
      slice: "SUPPORT",
    });
    expect(errors).toEqual([]);
    const values = data.indicator?.figures?.values ?? [];
    expect(new Set(values.map(({ slice }) => slice))).toEqual(new Set([null, "WITH", "WITHOUT"]));
    expect(values.every(({ group }) => "code" in group && group.code === "1380")).toBe(true);
  });

  it("set patients against the capacity of each physician team", async () => {
    const { data, errors } = await world.run("TeamBoard", "region-planner", { ...YEAR, region: "12" });
    expect(errors).toEqual([]);
    const values = data.indicator?.figures?.values ?? [];
    expect(data.indicator?.targets.map(({ value }) => value)).toContain("230");
    expect(values.length).toBeGreaterThan(0);
    expect(values.every(({ group }) => "id" in group)).toBe(true);
  });

  it("are published with their definition: measures, dimensions, targets and a worked example", async () => {
    const { data, errors } = await world.run("IndicatorCatalogue", "region-planner", {});
    expect(errors).toEqual([]);
    expect(data.indicators).toHaveLength(38);
    for (const { code, measures, example } of data.indicators) {
      expect([code, measures[0]?.code, example?.values.length]).not.toContain(0);
      expect([code, measures[0]?.code, example?.values.length === undefined]).toEqual([code, "MAIN", false]);
    }
    const continuity = data.indicators.find(({ code }) => code === "I15");
    expect(continuity?.targets).toMatchObject([{ comparator: "INCREASE_PERCENT", value: "20" }]);
  });

  it.each([
    ["region-planner", []],
    ["mas-halmstad", []],
    ["sandbox-developer", []],
    ["quality-auditor", []],
    ["nurse-halmstad", ["FORBIDDEN"]],
    ["patient", ["FORBIDDEN"]],
    [null, ["UNAUTHENTICATED"]],
  ])("are for those who follow up care: %s gets %j", async (persona, expected) => {
    const answer = await world.run("IndicatorBoard", persona, { codes: ["I13"], ...YEAR });
    expect(codes(answer)).toEqual(expected);
  });

  it("are unsuppressed for the quality auditor, of the own units alone", async () => {
    const own = { code: "I01", ...YEAR };
    const { data, errors } = await world.run("OwnFigures", "quality-auditor", own);
    expect(errors).toEqual([]);
    const values = data.indicator?.figures?.values ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const { group, disclosureControl } of values) {
      expect(disclosureControl).toBe("OWN_ORGANISATION");
      expect("hsaId" in group && group.hsaId).toMatch(/^SE2321000115-/);
    }
    expect(codes(await world.run("OwnFigures", "region-planner", own))).toEqual(["FORBIDDEN"]);
  });

  it.each([
    ["a day in a month", { on: "2026-03-30" }],
    ["a month to come", { on: "2026-04-30" }],
    ["two months", { from: "2025-01-01", to: "2025-03-01" }],
    ["a year moved by a month", { from: "2025-02-01", to: "2026-02-01" }],
  ])("are of whole months, quarters and years that are over: %s is refused", async (_case, when) => {
    for (const persona of ["region-planner", "sandbox-developer", "quality-auditor"])
      expect(
        codes(await world.run("IndicatorBoard", persona, { codes: ["I13"], region: "13", ...when })),
      ).toEqual(["PERIOD_NOT_ALLOWED"]);
  });
});
