/**
 * Document D: the health agreement of Skåne as the ground for close care. To be read beside the document, from top to
 * bottom; the rows of the source register stand in the names of the tests.
 */
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";
import { type Facts, readAgreement, rowsOf } from "./reading.js";

const HEALTH = "agr-12-health-agreement";
const CLOSE_CARE = "agr-se-close-care-2021";

describe.each(worlds)("the health agreement of Skåne, served as $topology", (world) => {
  const read = <Data = Record<string, unknown>>(fields: string, id = HEALTH) =>
    readAgreement<Data>(world, id, fields);
  const section = async (name: string, id = HEALTH) =>
    rowsOf((await read<Record<string, Facts>>(`${name} { sources }`, id))["facts"]);

  it("is of 19 January 2016 and has parts A, B and C (D1, D2, D7, D8, D9)", async () => {
    expect(await section("facts: context(kind: TITLE)")).toEqual(["D1"]);
    expect(await read("decidedOn sources")).toEqual({ decidedOn: "2016-01-19", sources: ["D2", "D3", "D5"] });
    expect(await section("facts: parts")).toEqual(["D7", "D8", "D9"]);
  });

  it("counts hospitals, centres, municipalities and people, the last with the wrong day (D3, D4, D5, D6)", async () => {
    expect(await section("facts: figures")).toEqual(["D3", "D4", "D5", "D6"]);
    const { figures } = await read<{ figures: Record<string, unknown>[] }>(
      "figures { value statedAsOf disputed correctAsOf correctValue }",
    );
    expect(figures.at(-1)).toEqual({
      value: "1377827",
      statedAsOf: "2020-12-31",
      disputed: true,
      correctAsOf: "2019-12-31",
      correctValue: "1389336",
    });
    const { data } = await world.ask<{ region: Record<string, { count: number }> }>(null, {
      query: `{ region(code: "12") { before: population(asOf: "2019-12-31") { count } on: population(asOf: "2020-12-31") { count } } }`,
    });
    expect(data.region).toMatchObject({ before: { count: 1377827 }, on: { count: 1389336 } });
  });

  it("develops four areas, for three groups (D10, D11, D12, D13, D14, D15)", async () => {
    const { parts } = await read<{ parts: { developmentAreas: Facts }[] }>(
      "parts { developmentAreas { sources } }",
    );
    expect(rowsOf(parts[1]?.developmentAreas)).toEqual(["D10 D11", "D10 D12", "D10 D13", "D10 D14"]);
    expect(await section("facts: targetGroups")).toEqual(["D11 D15", "D12 D15", "D13 D15"]);
  });

  it("plans 2016 to 2020, then what the national agreements have too (D16, D17, D18, D19, D20, D21, D22, D23, D24, D25, D26)", async () => {
    const { parts } = await read<{
      parts: { activities: (Facts[number] & { fromYear: number | null })[] }[];
    }>("parts { activities { fromYear sources } }");
    expect(rowsOf(parts[1]?.activities.filter(({ fromYear }) => fromYear !== null))).toEqual([
      "D16 D17",
      "D16 D18",
      "D16 D19",
      "D16 D20",
      "D16 D21",
      "D16 D22",
      "D23",
      "D24",
      "D25",
      "D26",
    ]);
  });

  it("shares eleven activities with the national agreements (D27, D28, D29, D30, D31, D32, D33, D34, D35, D36, D37)", async () => {
    const { parts } = await read<{
      parts: { activities: (Facts[number] & { mappedTo: { id: string }[] })[] }[];
    }>("parts { activities { sources mappedTo { id } } }");
    const shared = parts.flatMap(({ activities }) =>
      activities.filter(({ mappedTo }) => mappedTo.length > 0),
    );
    expect(shared.map(({ sources, mappedTo }) => [sources.join(), mappedTo.length])).toEqual([
      ["D27", 2],
      ["D28", 2],
      ["D29", 2],
      ["D30", 3],
      ["D31", 3],
      ["D32", 2],
      ["D33", 1],
      ["D34", 1],
      ["D35", 1],
      ["D36", 3],
      ["D37", 3],
    ]);
  });

  it("rests on the national agreement of 2021 (D38, D39, D40, D41, D45, D47, D48, D60)", async () => {
    expect(await read("sources", CLOSE_CARE)).toEqual({ sources: ["D38", "D41", "D45"] });
    expect(await section("facts: context", CLOSE_CARE)).toEqual(["D39", "D40", "D47", "D48", "D60"]);
  });

  it("whose money adds up but for 285 million kronor (D42, D43, D44, D59, D61, D62, D63, D64)", async () => {
    const { data, errors } = await world.run("Funding", "region-planner", { agreement: CLOSE_CARE });
    expect(errors).toEqual([]);
    expect(
      data.agreement?.fundingChecks.map(({ statedMSEK, remainderMSEK }) => [statedMSEK, remainderMSEK]),
    ).toEqual([
      ["6778", "0"],
      ["5725", "285"],
      ["2409", "2209"],
      ["1000", "0"],
      ["3281", "0"],
    ]);
    const { funding } = await read<{
      funding: (Facts[number] & { ofWhich: (Facts[number] & { ofWhich: Facts })[] })[];
    }>("funding { sources ofWhich { sources ofWhich { sources } } }", CLOSE_CARE);
    expect(rowsOf(funding)).toEqual(["D42"]);
    expect(rowsOf(funding[0]?.ofWhich)).toEqual(["D43", "D43", "D43"]);
    expect(funding[0]?.ofWhich.map(({ ofWhich }) => rowsOf(ofWhich))).toEqual([
      ["D44", "D59", "D61 D62", "D63 D64"],
      ["D44", "D59", "D61 D62"],
      [],
    ]);
  });

  it("whose targets are for the end of 2022, one of them for people to judge (D46, D54)", async () => {
    const { targets } = await read<{ targets: Record<string, unknown>[] }>(
      "targets { indicator { code } comparator value byDate assessability }",
      CLOSE_CARE,
    );
    expect(
      targets.map(({ indicator, ...target }) => [
        (indicator as { code: string }).code,
        ...Object.values(target),
      ]),
    ).toEqual([
      ["I13", "AT_LEAST", "55", "2022-12-31", "AUTOMATIC"],
      ["I14", "AT_LEAST", "80", "2022-12-31", "AUTOMATIC"],
      ["I15", "INCREASE_PERCENT", "20", "2022-12-31", "NEEDS_BASELINE"],
      ["I16", "INCREASE_PERCENT", "20", "2022-12-31", "NEEDS_BASELINE"],
      ["I17", "SIGNIFICANT_INCREASE", null, "2022-12-31", "BY_PEOPLE_ONLY"],
      ["I38", "AT_LEAST", "100", null, "AUTOMATIC"],
    ]);
  });

  it("and what it asks of the regions (D49, D50, D51, D52, D53, D54, D55, D56, D57, D58)", async () => {
    expect((await section("facts: clauses", CLOSE_CARE)).filter((rows) => !rows.startsWith("D46"))).toEqual([
      "D49",
      "D50",
      "D51",
      "D52",
      "D53",
      "D54",
      "D55",
      "D56",
      "D57",
      "D58",
    ]);
  });

  it("is set beside a directive on mental health and a regional strategy (D65, D66, D67, D68, D70, D71, D75, D77)", async () => {
    expect(await section("facts: context(kind: REFERENCE)")).toEqual(["D65", "D70"]);
    expect(await section("facts: context(kind: PROCESS)")).toEqual(["D66", "D67", "D68"]);
    expect(await section("facts: context(kind: BACKGROUND)")).toEqual(["D71", "D75"]);
    expect(await section("facts: context(kind: QUESTION)")).toEqual(["D77"]);
  });

  it("wants things soon and later, in one piece of work (D72, D73, D74, D76)", async () => {
    expect(await section("facts: context(kind: AIM)")).toEqual(["D72", "D73", "D74", "D76"]);
  });

  it("has 18 directions in seven areas of three groups (D69, D69.1, D69.2, D69.3, D69.4, D69.5, D69.6, D69.7, D69.8, D69.9, D69.10, D69.11, D69.12, D69.13, D69.14, D69.15, D69.16, D69.17, D69.18)", async () => {
    const { directions } = await read<{ directions: { areas: { directions: Facts }[] }[] }>(
      "directions { areas { directions { sources } } }",
    );
    expect(directions.map(({ areas }) => areas.map(({ directions }) => directions.length))).toEqual([
      [3, 2],
      [3, 3],
      [2, 2, 3],
    ]);
    const rows = directions.flatMap(({ areas }) => areas.flatMap(({ directions }) => rowsOf(directions)));
    expect(rows).toEqual(Array.from({ length: 18 }, (_, index) => `D69.${index + 1} D69`));
  });
});
