/**
 * Document B: physicians' work at home, Halland: its decisions, duties, money and plan. To be read beside the
 * document, from top to bottom; the rows of the source register stand in the names of the tests. What it says of
 * patients is proven where the patients are.
 */
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";
import { type Facts, readAgreement, rowsOf } from "./reading.js";

const ORDER = "agr-13-physicians-at-home";
const CARE_HOMES = "agr-13-care-home-physicians";

describe.each(worlds)("physicians' work at home, served as $topology", (world) => {
  const read = <Data = Record<string, unknown>>(fields: string, id = ORDER) =>
    readAgreement<Data>(world, id, fields);
  const section = async (name: string, id = ORDER) =>
    rowsOf((await read<Record<string, Facts>>(`${name} { sources }`, id))["facts"]);

  it("has its names and an agreement beside it that ends with 2028 (B1, B2, B5, B61)", async () => {
    expect(await read("sources status validTo")).toEqual({
      sources: ["B1", "B15"],
      status: "IN_FORCE",
      validTo: null,
    });
    expect(await read("sources validTo", "agr-13-home-health-care")).toEqual({
      sources: ["B2", "B5"],
      validTo: "2028-12-31",
    });
    expect(await section("facts: context(kind: BACKGROUND)")).toContain("B61");
  });

  it("starts from shortcomings, talks and deviations (B3, B4, B6, B7, B8)", async () => {
    expect(await section("facts: context(kind: SHORTCOMING)")).toEqual(["B3", "B4"]);
    expect(await section("facts: context(kind: BACKGROUND)")).toEqual(["B6", "B7", "B8", "B61"]);
  });

  it("is decided in three steps, the last with seven points and 28.5 million kronor (B9, B10, B11, B15, B16, B17, B18, B19, B20, B21, B22)", async () => {
    const { politicalDecisions } = await read<{
      politicalDecisions: {
        decidedOn: string;
        sources: string[];
        points: (Facts[number] & { amount: string | null })[];
      }[];
    }>("politicalDecisions { decidedOn sources points { amount sources } }");
    expect(
      politicalDecisions.map(({ decidedOn, sources, points }) => [decidedOn, sources.join(), rowsOf(points)]),
    ).toEqual([
      ["2023-11-28", "B9", []],
      ["2025-02-11", "B10", ["B11"]],
      ["2026-03-03", "B15", ["B16", "B17", "B18", "B19", "B20", "B21", "B22"]],
    ]);
    expect(politicalDecisions[2]?.points.flatMap(({ amount }) => amount ?? [])).toEqual(["2850000000"]);
  });

  it("aims at access, collaboration and fewer readmissions, for patients at high risk (B12, B13, B14, B23, B24, B25, B26, B33)", async () => {
    expect(await section("facts: context(kind: AIM)")).toEqual(["B12 B24 B33", "B13 B26", "B14 B25", "B23"]);
  });

  it("draws the flow after discharge, for about five patients in a hundred (B28, B30, B32, B34, B35)", async () => {
    expect(await section("facts: context(kind: PROCESS)")).toEqual(["B28", "B32", "B35"]);
    expect(await section("facts: figures")).toEqual(["B30", "B34"]);
  });

  it("obliges hospital, mobile service and health centre, step by step (B27, B29, B36, B37, B38, B39, B40, B41, B42, B43, B44, B45, B46, B94)", async () => {
    expect(await section("facts: clauses")).toEqual([
      "B16 B26",
      "B17",
      "B18 B27",
      "B19",
      "B20",
      "B22",
      "B29",
      "B36",
      "B37",
      "B38 B41",
      "B39",
      "B40",
      "B42 B43 B44",
      "B45 B46",
      "B94",
    ]);
  });

  it("renews care-home agreements with more pay, in which each duty has a holder (B47, B48, B53, B54)", async () => {
    expect(await read("renewal sources", CARE_HOMES)).toEqual({
      renewal: "AUTOMATIC",
      sources: ["B19", "B47", "B53", "B54"],
    });
    expect(await section("facts: context(kind: AIM)", CARE_HOMES)).toEqual(["B48"]);
  });

  it("pays half as much again, for each ten places and for visits (B49, B50, B51)", async () => {
    expect(await read("compensationRules { percent unitSize sources }", CARE_HOMES)).toEqual({
      compensationRules: [
        { percent: "50", unitSize: null, sources: ["B49", "B20"] },
        { percent: null, unitSize: 10, sources: ["B51"] },
        { percent: null, unitSize: null, sources: ["B50"] },
      ],
    });
  });

  it("lists what is owed a home, in its order (B52, B55, B56, B57, B58, B59, B60, B62, B63, B64, B65, B66, B67, B68, B69, B70, B71, B72, B73, B74, B75)", async () => {
    expect(await section("facts: clauses", CARE_HOMES)).toEqual([
      "B56 B57",
      "B58",
      "B59",
      "B60",
      "B62 B63",
      "B64",
      "B65",
      "B66",
      "B67 B66",
      "B68 B66",
      "B69 B66",
      "B70 B66",
      "B71 B72 B73",
      "B74 B66",
      "B75",
      "B52",
      "B54 B55",
    ]);
  });

  it("owes infection control to every resident of a home, wherever listed (B64, B66)", async () => {
    interface Owed {
      readonly everybody: readonly { readonly number: string }[];
      readonly wishing: readonly { readonly number: string }[];
    }
    const { data, errors } = await world.ask<{
      region: { careHomes: { edges: { node: { agreement: Owed | null } }[] } };
    }>(null, {
      query: `{ region(code: "13") { careHomes(first: 5) { edges { node { agreement {
        everybody: obligations(owedTo: NOT_LISTED) { number } wishing: obligations(owedTo: NOT_LISTED_BUT_WISHES) { number } } } } } } }`,
    });
    expect(errors).toEqual([]);
    const agreements = data.region.careHomes.edges.flatMap(({ node }) =>
      node.agreement ? [node.agreement] : [],
    );
    expect(agreements.length).toBeGreaterThan(0);
    for (const { everybody, wishing } of agreements) {
      expect(everybody).toEqual([{ number: "1.6" }]);
      expect(wishing.length).toBeGreaterThan(1);
    }
  });

  it("is introduced by a preliminary plan from March 2026 to August 2027 (B76, B77, B78, B79, B80, B81, B82, B83, B84, B85)", async () => {
    const { implementationPlan } = await read<{
      implementationPlan: { preliminary: boolean; sources: string[]; milestones: Facts };
    }>("implementationPlan { preliminary sources milestones { sources } }");
    expect(implementationPlan.preliminary).toBe(true);
    expect(implementationPlan.sources).toEqual(["B76", "B77"]);
    expect([...new Set(rowsOf(implementationPlan.milestones))]).toEqual([
      "B78",
      "B84",
      "B83",
      "B79",
      "B80",
      "B81",
      "B80 B81",
      "B82 B85",
    ]);
  });

  it("is late on a dashboard with what is past its day (B78)", async () => {
    const { data, errors } = await world.run("ImplementationPlan", "region-planner", {
      region: "13",
      on: "2026-03-31",
    });
    expect(errors).toEqual([]);
    const late = data.region?.implementationPlans.flatMap(({ milestones }) =>
      milestones.filter(({ late }) => late),
    );
    expect(late?.map(({ id, due }) => [id, due])).toEqual([["ms-13-decision-basis", "2026-03-03"]]);
  });

  it("shows no compensation without a rate (B51)", async () => {
    const { data, errors } = await world.ask<{
      region: { careHomes: { edges: { node: { compensation: Record<string, unknown> | null } }[] } };
    }>(null, {
      query: `{ region(code: "13") { careHomes(first: 3) { edges { node { compensation(year: 2026, visits: 0) { amount errors } } } } } }`,
    });
    expect(errors).toEqual([]);
    for (const { node } of data.region.careHomes.edges)
      expect(node.compensation ?? { amount: null }).toMatchObject({ amount: null });
    expect(JSON.stringify(data)).toContain("ROUNDING_NOT_DECIDED");
  });

  it("adds up the homes whose agreements are renewed, and no others (B51, B54)", async () => {
    const { data, errors } = await world.run("CareHomeCompensation", "negotiator", {
      agreement: CARE_HOMES,
      year: 2026,
      rounding: "CEIL",
    });
    expect(errors).toEqual([]);
    expect(data.agreement?.compensation).toEqual({ year: 2026, total: "0", errors: [], perCareHome: [] });
  });

  it.each([
    ["I01", "B87"],
    ["I02", "B88"],
    ["I03", "B89"],
    ["I04", "B90"],
    ["I05", "B91"],
    ["I07", "B92"],
    ["I08", "B93"],
  ])("%s is a working hypothesis from %s (B86)", async (code, row) => {
    const { data } = await world.ask<{ indicator: { status: string; sources: string[] } }>(null, {
      query: "query ($code: String!) { indicator(code: $code) { status sources } }",
      variables: { code },
    });
    expect(data.indicator.status).toBe("HYPOTHESIS");
    expect(data.indicator.sources.map((source) => source.replace(/[ab]$/, ""))).toEqual(
      expect.arrayContaining([row]),
    );
  });
});
