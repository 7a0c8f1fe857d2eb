/** Figures as clients meet them: what is shown, to whom, and for when. */
import { isSmall } from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes, dataOf, type Persona, startWorld, type World } from "../testing/world.js";

let world: World;
beforeAll(async () => {
  world = await startWorld(4000);
});
afterAll(() => world[Symbol.asyncDispose]());

const targets = [
  target("national", "AT_LEAST", "55", null),
  target("elsewhere", "AT_LEAST", "1", "12"),
  target("more", "INCREASE_PERCENT", "20", null, 2024),
];
function target(
  id: string,
  comparator: string,
  value: string,
  region: string | null,
  baselineYear: number | null = null,
) {
  const place = region === null ? null : { code: region };
  return { __typename: "Target", id, comparator, value, byDate: null, baselineYear, region: place };
}

const VALUES = `query ($r: [_Any!]!, $select: FigureSelection!) { _entities(representations: $r) {
  ... on PersonFigures { values(select: $select) { measure slice from to
    group { __typename ... on Region { code } ... on Municipality { code } ... on CareHome { id } ... on CareUnit { hsaId } }
    numerator denominator value suppressed reason disclosureControl
    attainments { target { id } met goal gap status } } } } }`;
interface Value {
  readonly measure: string;
  readonly slice: string | null;
  readonly from: string;
  readonly to: string;
  readonly group: {
    readonly __typename: string;
    readonly code?: string;
    readonly id?: string;
    readonly hsaId?: string;
  };
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly suppressed: boolean;
  readonly reason: string | null;
  readonly disclosureControl: string;
  readonly attainments: readonly { readonly target: { readonly id: string }; readonly status: string }[];
}
const MARCH = { region: "13", on: "2026-03-31", groupBy: "MUNICIPALITY" };
const LAST_YEAR = { region: "13", from: "2025-01-01", to: "2026-01-01", groupBy: "MUNICIPALITY" };
const ask = (persona: Persona, code: string, select: object = MARCH) =>
  world.ask<{ _entities: { values: Value[] }[] }>(persona, VALUES, {
    r: [{ __typename: "PersonFigures", code, targets }],
    select,
  });
const valuesOf = async (code: string, select: object = MARCH, persona: Persona = "planner") =>
  dataOf(await ask(persona, code, select))._entities.flatMap(({ values }) => values);
const main = (values: readonly Value[]): Value[] => values.filter(({ measure }) => measure === "MAIN");

describe("a board by municipality", () => {
  it.each(["I13", "I14", "I18", "I19"])("%s, on a day: the region, then all it has", async (code) => {
    const values = main(await valuesOf(code));
    const places = values.map(({ group }) => group.code);
    expect(places).toEqual(["13", ...places.slice(1).toSorted()]);
    expect(places.length).toBeGreaterThan(2);
    for (const value of values) expectHidden(value);
    const [region, ...municipalities] = values;
    const shown = municipalities.filter(({ suppressed }) => !suppressed);
    const sum = shown.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(region?.denominator ?? 0);
  });

  it.each(["I01", "I03", "I10", "I27", "I28"])("%s, over a year", async (code) => {
    const values = main(await valuesOf(code, LAST_YEAR));
    expect(values[0]).toMatchObject({ from: "2025-01-01", to: "2026-01-01", group: { code: "13" } });
    for (const value of values) expectHidden(value);
  });

  it("has the region alone where an indicator is not grouped by municipality", async () => {
    const values = main(await valuesOf("I28", LAST_YEAR));
    expect(values.map(({ group }) => group.__typename)).toEqual(["Region"]);
  });

  function expectHidden({
    numerator,
    denominator,
    value,
    suppressed,
    reason,
    disclosureControl,
  }: Value): void {
    expect(disclosureControl).toBe("SMALL_CELLS_UNDER_5");
    if (suppressed) {
      expect([numerator, denominator, value]).toEqual([null, null, null]);
      expect(["SMALL_CELL", "COMPLEMENTARY"]).toContain(reason);
      return;
    }
    const counts = [numerator ?? 0, denominator === null ? 0 : denominator - (numerator ?? 0)];
    expect(counts.filter(isSmall)).toEqual([]);
  }

  it("shows the region alike however it is grouped", async () => {
    const [alone] = await valuesOf("I13", { ...MARCH, groupBy: "REGION" });
    const [first] = await valuesOf("I13");
    expect(alone).toEqual(first);
  });

  it("is set against the targets that bind the region; a change against the year it counts from", async () => {
    const [region] = await valuesOf("I13");
    expect(region?.attainments.map(({ target: { id } }) => id)).toEqual(["more", "national"]);
    for (const { status } of region?.attainments ?? []) expect(["MET", "NOT_MET"]).toContain(status);
  });

  it("has no value for a region without people, which is not zero per cent", async () => {
    const [value, ...more] = await valuesOf("I13", { ...MARCH, region: "25" });
    expect(more).toEqual([]);
    expect(value).toMatchObject({ denominator: 0, value: null, suppressed: false, reason: "NO_DENOMINATOR" });
  });
});

describe("a series", () => {
  it("cuts a year into quarters that add up to it", async () => {
    const whole = { region: "13", from: "2025-01-01", to: "2026-01-01", groupBy: "REGION" };
    const [year] = await valuesOf("I01", whole);
    const quarters = main(await valuesOf("I01", { ...whole, bucket: "QUARTER" }));
    expect(quarters.map(({ from }) => from)).toEqual([
      "2025-01-01",
      "2025-04-01",
      "2025-07-01",
      "2025-10-01",
    ]);
    if (quarters.every(({ suppressed }) => !suppressed))
      expect(quarters.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(year?.numerator);
  });

  it("says of months whose discharges may still be followed by a readmission that it is too early", async () => {
    // Today is the last day of March: of February's discharges some still have days to come.
    const months = { region: "13", from: "2025-12-01", to: "2026-03-01", bucket: "MONTH", groupBy: "REGION" };
    const reasons = main(await valuesOf("I03", months)).map(({ reason }) => reason === "WINDOW_OPEN");
    expect(reasons).toEqual([false, false, false]);
    expect(main(await valuesOf("I03", { region: "13", on: "2026-03-31" }))[0]?.reason).toBe("WINDOW_OPEN");
  });

  it("splits by a dimension: all of them, then its parts", async () => {
    const values = main(await valuesOf("I03", { ...LAST_YEAR, groupBy: "REGION", slice: "AGE" }));
    expect(values[0]?.slice).toBeNull();
    expect(new Set(values.slice(1).map(({ slice }) => slice))).toEqual(new Set(["65_PLUS", "UNDER_65"]));
  });

  it("shows one group alone, as it is shown among the others", async () => {
    const all = await valuesOf("I13");
    const one = await valuesOf("I13", { ...MARCH, group: "1380" });
    expect(one).toEqual(all.filter(({ group }) => group.code === "1380"));
  });
});

describe("who may ask, and for when", () => {
  it.each<[Persona, string | null]>([
    ["planner", null],
    ["auditor", null],
    ["auditorWithoutAppointment", "FORBIDDEN"],
    ["negotiator", "FORBIDDEN"],
    ["mas", null],
    ["developer", null],
    ["nurse", "FORBIDDEN"],
    ["physician", "FORBIDDEN"],
    ["social", "FORBIDDEN"],
    ["patient", "FORBIDDEN"],
    ["dashboardForCare", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["nurseForStatistics", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["anonymous", "UNAUTHENTICATED"],
  ])("%s: %s", async (persona, code) => {
    expect(codes(await ask(persona, "I13"))).toEqual(code === null ? [] : [code]);
  });

  it.each<[string, object, string]>([
    ["a day in a month", { ...MARCH, on: "2026-03-30" }, "PERIOD_NOT_ALLOWED"],
    ["a day to come", { ...MARCH, on: "2026-04-30" }, "PERIOD_NOT_ALLOWED"],
    ["two months", { ...LAST_YEAR, to: "2025-03-01" }, "PERIOD_NOT_ALLOWED"],
    [
      "a year that is shifted by a month",
      { ...LAST_YEAR, from: "2025-02-01", to: "2026-02-01" },
      "PERIOD_NOT_ALLOWED",
    ],
    ["both ways to say when", { ...LAST_YEAR, on: "2026-03-31" }, "BAD_USER_INPUT"],
    ["no time", { region: "13", groupBy: "REGION" }, "BAD_USER_INPUT"],
    ["a dimension that it lacks", { ...MARCH, slice: "COLOUR" }, "BAD_USER_INPUT"],
    ["a measure that it lacks", { ...MARCH, measures: ["OTHER"] }, "BAD_USER_INPUT"],
    ["no region", { ...MARCH, region: "Halland" }, "BAD_USER_INPUT"],
  ])("%s is refused to everybody", async (_case, select, code) => {
    for (const persona of ["planner", "mas", "auditor", "developer"] as const)
      expect(codes(await ask(persona, "I13", select))).toEqual([code]);
  });

  it("says so of an indicator that is not computed", async () => {
    expect(codes(await ask("planner", "I99"))).toEqual(["INDICATOR_NOT_COMPUTED"]);
  });
});

describe("unsuppressed figures of the own organisation", () => {
  const EXACT = { ...LAST_YEAR, groupBy: "CARE_UNIT", exact: true };

  it("are shown to the quality auditor: of the own units, and of no other", async () => {
    const values = await valuesOf("I01", EXACT, "auditor");
    expect(values.length).toBeGreaterThan(0);
    for (const { group, suppressed, disclosureControl } of values) {
      expect([group.__typename, suppressed, disclosureControl]).toEqual([
        "CareUnit",
        false,
        "OWN_ORGANISATION",
      ]);
      expect(group.hsaId).toMatch(/^SE2321000115-/);
    }
  });

  it.each<Persona>(["planner", "mas", "developer", "nurse", "anonymous"])(
    "are refused to %s",
    async (persona) => {
      expect(codes(await ask(persona, "I01", EXACT))).not.toEqual([]);
    },
  );

  it("are of units only", async () => {
    expect(codes(await ask("auditor", "I01", { ...EXACT, groupBy: "MUNICIPALITY" }))).toEqual([
      "BAD_USER_INPUT",
    ]);
  });
});

describe("people of a physician team", () => {
  const COUNT = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on PhysicianTeam { enrolledCount { value suppressed reason } } } }`;
  type Count = {
    readonly value: number | null;
    readonly suppressed: boolean;
    readonly reason: string | null;
  };
  const count = (persona: Persona, ...areas: string[]) =>
    world.ask<{ _entities: { enrolledCount: Count }[] }>(persona, COUNT, {
      r: [{ __typename: "PhysicianTeam", id: "team", serviceAreas: areas.map((id) => ({ id })) }],
    });
  const counted = async (...areas: string[]): Promise<Count | undefined> =>
    dataOf(await count("planner", ...areas))._entities[0]?.enrolledCount;

  it("are counted in its areas", async () => {
    const both = (await counted("ca-1380-1", "ca-1380-2"))?.value;
    const parts = [(await counted("ca-1380-1"))?.value, (await counted("ca-1380-2"))?.value];
    expect(both).toBe(parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0));
    expect(both).toBeGreaterThan(0);
  });

  it("are nobody in an area without people, and that may be shown", async () => {
    expect(await counted("ca-none")).toEqual({ value: 0, suppressed: false, reason: null });
  });

  it("are refused to a nurse", async () => {
    expect(codes(await count("nurse", "ca-1380-1"))).toEqual(["FORBIDDEN"]);
  });
});
