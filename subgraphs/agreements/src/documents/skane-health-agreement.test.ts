/**
 * Document D: the health agreement of Skåne as the ground for close care. Read from top to bottom: its three parts,
 * what is developed and when, the national agreements and their money, the targets, and the directions to come.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { person, type World, worldOn } from "./world.js";

const HEALTH = "agr-12-health-agreement";
const CLOSE_CARE = "agr-se-close-care-2021";

let world: World;
beforeAll(async () => {
  world = await worldOn("2018-06-30");
});
afterAll(() => world.close());

const agreement = async <Shape = Record<string, unknown>>(id: string, fields: string) =>
  (await world.read<{ agreement: Shape }>(`{ agreement(id: "${id}") { ${fields} } }`)).agreement;

describe("the agreement", () => {
  it("of 19 January 2016, between the region and 33 municipalities (D2, D5)", async () => {
    const found = await agreement<{ decidedOn: string; status: string; parties: { kind: string }[] }>(
      HEALTH,
      `decidedOn status(asOf: "2016-01-19") parties { kind }`,
    );
    expect([found.decidedOn, found.status]).toEqual(["2016-01-19", "IN_FORCE"]);
    expect(found.parties.filter(({ kind }) => kind === "MUNICIPALITY")).toHaveLength(33);
  });

  it("has parts A, B and C (D7, D8, D9)", async () => {
    expect(await agreement(HEALTH, "parts { letter kind sources }")).toEqual({
      parts: [
        { letter: "A", kind: "BASIC_AGREEMENT", sources: ["D7"] },
        { letter: "B", kind: "DEVELOPMENT_PLAN", sources: ["D8"] },
        { letter: "C", kind: "COLLABORATION_STRUCTURE", sources: ["D9"] },
      ],
    });
  });

  it("keeps a population whose day is wrong in the document, with what is wrong (D3, D4, D5, D6)", async () => {
    const { figures } = await agreement<{ figures: Record<string, unknown>[] }>(
      HEALTH,
      "figures { value approximate statedAsOf disputed correctAsOf correctValue sources }",
    );
    const undisputed = { statedAsOf: null, disputed: false, correctAsOf: null, correctValue: null };
    expect(figures).toEqual([
      { value: "10", approximate: false, ...undisputed, sources: ["D3"] },
      { value: "160", approximate: true, ...undisputed, sources: ["D4"] },
      { value: "33", approximate: false, ...undisputed, sources: ["D5"] },
      {
        value: "1377827",
        approximate: false,
        statedAsOf: "2020-12-31",
        disputed: true,
        correctAsOf: "2019-12-31",
        correctValue: "1389336",
        sources: ["D6"],
      },
    ]);
  });
});

describe("part B", () => {
  it("has four areas, three of them for a group of people (D10–D15)", async () => {
    expect(
      await agreement(HEALTH, "parts { developmentAreas { sources } } targetGroups { textEn sources }"),
    ).toEqual({
      parts: [
        { developmentAreas: [] },
        { developmentAreas: ["D11", "D12", "D13", "D14"].map((row) => ({ sources: ["D10", row] })) },
        { developmentAreas: [] },
      ],
      targetGroups: [
        { textEn: "The most ill", sources: ["D11", "D15"] },
        { textEn: "People who decline from time to time", sources: ["D12", "D15"] },
        { textEn: "People at risk", sources: ["D13", "D15"] },
      ],
    });
  });

  const activities = async (fields: string) => {
    const { parts } = await agreement<{ parts: { activities: Record<string, unknown>[] }[] }>(
      HEALTH,
      `parts { activities { ${fields} } }`,
    );
    return parts[1]?.activities ?? [];
  };

  it.each([
    [2016, 2017, ["D17", "D18", "D19", "D20", "D21", "D22"]],
    [2018, 2019, ["D23"]],
    [2019, 2020, ["D24", "D25", "D26"]],
  ])("plans for %i–%i: %j", async (from, to, rows) => {
    const timed = (await activities("fromYear toYear sources")).filter(({ fromYear }) => fromYear === from);
    expect(timed.map(({ toYear, sources }) => [toYear, (sources as string[]).at(-1)])).toEqual(
      rows.map((row) => [to, row]),
    );
  });

  it.each([
    ["D27", ["agr-se-close-care-2021", "agr-se-mental-health"]],
    ["D28", ["agr-se-close-care-2021", "agr-se-mental-health"]],
    ["D29", ["agr-se-close-care-2021", "agr-se-accessibility"]],
    ["D30", ["agr-se-close-care-2021", "agr-se-mental-health", "agr-se-accessibility"]],
    ["D31", ["agr-se-close-care-2021", "agr-se-mental-health", "agr-se-accessibility"]],
    ["D32", ["agr-se-close-care-2021", "agr-se-mental-health"]],
    ["D33", ["agr-se-close-care-2021"]],
    ["D34", ["agr-se-close-care-2021"]],
    ["D35", ["agr-se-close-care-2021"]],
    ["D36", ["agr-se-close-care-2021", "agr-se-mental-health", "agr-se-accessibility"]],
    ["D37", ["agr-se-close-care-2021", "agr-se-mental-health", "agr-se-accessibility"]],
  ])("%s is in the national agreements too: %j", async (row, expected) => {
    const found = (await activities("sources mappedTo { id }")).find(
      ({ sources }) => String(sources) === row,
    );
    expect(found).toMatchObject({ mappedTo: expected.map((id) => ({ id })) });
  });

  describe("progress", () => {
    const FIELDS =
      "activity { id status late reports { party { code } status } } report { version party { code } }";
    const nurses = { activity: "act-12-municipal-nurses", status: "DONE", asOf: "2018-01-15" };

    it.each([
      ["act-12-physician-support", "REGION", 1],
      ["act-12-municipal-nurses", "MUNICIPALITY", 33],
      ["act-12-joint-working", "BOTH_PRINCIPALS", 34],
    ])("%s belongs to %s: %i parties report (D18, D19, D20)", async (id, responsible, parties) => {
      const found = (await activities("id responsible missingReports { code }")).find(
        (each) => each["id"] === id,
      );
      expect(found).toMatchObject({ responsible, missingReports: { length: parties } });
    });

    it("is late after the last year, and not before", async () => {
      const [first] = await activities(`onTime: late(asOf: "2017-12-31") late(asOf: "2018-01-01") status`);
      expect(first).toEqual({ onTime: false, late: true, status: "PLANNED" });
    });

    it("what one of 33 municipalities has done has started; what the region alone answers for is done", async () => {
      const malmo = person("malmo", "MUNICIPAL_ADMIN");
      const first = await world.change(
        "recordActivityStatus",
        FIELDS,
        { ...nurses, idempotencyKey: "nurses-1" },
        malmo,
      );
      expect(first).toEqual({
        activity: {
          id: nurses.activity,
          status: "STARTED",
          late: true,
          reports: [{ party: { code: "1280" }, status: "DONE" }],
        },
        report: { version: 1, party: { code: "1280" } },
        userErrors: [],
      });
      expect(
        await world.change("recordActivityStatus", FIELDS, { ...nurses, idempotencyKey: "nurses-1" }, malmo),
      ).toEqual(first);
      expect(
        await world.change(
          "recordActivityStatus",
          FIELDS,
          { ...nurses, activity: "act-12-physician-support", status: "STARTED", asOf: "2016-06-01" },
          person("regionSkane", "PROJECT_LEAD"),
        ),
      ).toMatchObject({ activity: { status: "STARTED", late: true } });
      expect(
        await world.change(
          "recordActivityStatus",
          `${FIELDS} activity { between: status(asOf: "2017-01-01") before: status(asOf: "2016-05-31") }`,
          { ...nurses, activity: "act-12-physician-support", expectedVersion: 1 },
          person("regionSkane", "PROJECT_LEAD"),
        ),
      ).toMatchObject({ activity: { status: "DONE", between: "STARTED", before: "PLANNED", late: false } });
    });

    it("is changed against the version that was read", async () => {
      const malmo = person("malmo", "REGISTRAR");
      const changed = { ...nurses, status: "EVALUATED" };
      for (const expectedVersion of [undefined, 9])
        expect(
          await world.change("recordActivityStatus", FIELDS, { ...changed, expectedVersion }, malmo),
        ).toMatchObject({
          activity: null,
          userErrors: [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }],
        });
      expect(
        await world.change("recordActivityStatus", FIELDS, { ...changed, expectedVersion: 1 }, malmo),
      ).toMatchObject({ report: { version: 2 } });
    });

    it.each([
      [
        "the region on what the municipalities answer for",
        {},
        person("regionSkane", "PROJECT_LEAD"),
        ["FORBIDDEN"],
      ],
      ["a municipality of another region", {}, person("halmstad", "PROJECT_LEAD"), ["FORBIDDEN"]],
      ["a planner", {}, person("malmo", "PLANNER"), ["FORBIDDEN"]],
      ["nobody", {}, null, ["UNAUTHENTICATED"]],
      ["somebody about nothing", { activity: "none" }, person("malmo", "REGISTRAR"), ["NOT_FOUND"]],
    ])("%s is refused", async (_who, change, by, codes) => {
      expect(await world.refusal("recordActivityStatus", { ...nurses, ...change }, by)).toEqual(codes);
    });

    it("a note holds no identity number, and a report is not of a day to come", async () => {
      const input = {
        activity: "act-12-joint-working",
        status: "STARTED",
        asOf: "2018-07-01",
        note: "Gäller 19121212-1212.",
      };
      expect(
        await world.change("recordActivityStatus", FIELDS, input, person("malmo", "REGISTRAR")),
      ).toMatchObject({
        report: null,
        userErrors: [
          { code: "DAY_IN_FUTURE", field: ["asOf"] },
          { code: "TEXT_HOLDS_IDENTITY_NUMBER", field: ["note"] },
        ],
      });
      const found = await activities("id reports { id }");
      expect(found.find(({ id }) => id === input.activity)).toMatchObject({ reports: [] });
    });
  });
});

describe("the money of 2021 in millions of kronor (D42–D63)", () => {
  it("adds up: 6 778, 1 000 and 3 281; of the regions' 5 725 the document leaves 285 (D42, D43, D44, D59, D61, D63)", async () => {
    const { fundingChecks } = await agreement<{ fundingChecks: Record<string, unknown>[] }>(
      CLOSE_CARE,
      "fundingChecks { titleEn statedMSEK sumMSEK remainderMSEK addsUp parts { amountMSEK } }",
    );
    const told = fundingChecks.map(({ parts, ...check }) => ({
      ...check,
      parts: (parts as { amountMSEK: string }[]).map(({ amountMSEK }) => amountMSEK),
    }));
    expect(told).toEqual([
      {
        titleEn: "The whole agreement",
        statedMSEK: "6778",
        sumMSEK: "6778",
        remainderMSEK: "0",
        addsUp: true,
        parts: ["5725", "1000", "53"],
      },
      {
        titleEn: "To the regions",
        statedMSEK: "5725",
        sumMSEK: "5440",
        remainderMSEK: "285",
        addsUp: false,
        parts: ["2409", "2531", "400", "100"],
      },
      {
        titleEn: "Close care",
        statedMSEK: "2409",
        sumMSEK: "200",
        remainderMSEK: "2209",
        addsUp: false,
        parts: ["200"],
      },
      {
        titleEn: "To the municipalities",
        statedMSEK: "1000",
        sumMSEK: "1000",
        remainderMSEK: "0",
        addsUp: true,
        parts: ["750", "150", "100"],
      },
      {
        titleEn: "Good conditions for staff",
        statedMSEK: "3281",
        sumMSEK: "3281",
        remainderMSEK: "0",
        addsUp: true,
        parts: ["2531", "150", "400", "100", "100"],
      },
    ]);
  });

  it("is a tree with one root, from the whole down (D42)", async () => {
    const { funding } = await agreement<{
      funding: { amountMSEK: string; recipient: string; ofWhich: object[] }[];
    }>(CLOSE_CARE, "funding { amountMSEK recipient ofWhich { amountMSEK recipient unallocatedMSEK } }");
    expect(funding).toEqual([
      {
        amountMSEK: "6778",
        recipient: "ALL",
        ofWhich: [
          { amountMSEK: "5725", recipient: "REGIONS", unallocatedMSEK: "285" },
          { amountMSEK: "1000", recipient: "MUNICIPALITIES", unallocatedMSEK: "0" },
          { amountMSEK: "53", recipient: "SKR", unallocatedMSEK: "53" },
        ],
      },
    ]);
  });
});

describe("the targets for the end of 2022 (D46)", () => {
  const targets = async () =>
    (
      await agreement<{ targets: Record<string, unknown>[] }>(
        CLOSE_CARE,
        `targets { indicator { code } comparator value byDate baselineYear assessability without: goal goal(baseline: "0.50") }`,
      )
    ).targets;
  const byDate = "2022-12-31";

  it.each([
    [
      "55 per cent have a named fixed physician contact",
      "I13",
      { comparator: "AT_LEAST", value: "55", byDate, assessability: "AUTOMATIC", goal: "55" },
    ],
    [
      "80 per cent in care homes",
      "I14",
      { comparator: "AT_LEAST", value: "80", byDate, assessability: "AUTOMATIC", goal: "80" },
    ],
    [
      "20 per cent more continuity of physicians, from a year that is not stated",
      "I15",
      {
        comparator: "INCREASE_PERCENT",
        value: "20",
        baselineYear: null,
        assessability: "NEEDS_BASELINE",
        without: null,
        goal: "0.6",
      },
    ],
    [
      "20 per cent more continuity in all",
      "I16",
      { comparator: "INCREASE_PERCENT", value: "20", assessability: "NEEDS_BASELINE", goal: "0.6" },
    ],
    [
      "a considerable rise in care homes, which only people judge",
      "I17",
      {
        comparator: "SIGNIFICANT_INCREASE",
        value: null,
        assessability: "BY_PEOPLE_ONLY",
        without: null,
        goal: null,
      },
    ],
  ])("%s", async (_target, code, expected) => {
    expect(
      (await targets()).find(({ indicator }) => (indicator as { code: string }).code === code),
    ).toMatchObject(expected);
  });

  it("the regions' plans are due on 1 September 2021 (D52, D55)", async () => {
    expect(
      await agreement(
        CLOSE_CARE,
        `one: clause(number: "2.1") { dueOn sources } two: clause(number: "3.1") { dueOn sources }`,
      ),
    ).toEqual({
      one: { dueOn: "2021-09-01", sources: ["D52"] },
      two: { dueOn: "2021-09-01", sources: ["D55"] },
    });
  });

  it.each([
    ["1.1", "D49"],
    ["1.2", "D50"],
    ["1.3", "D51"],
    ["2.2", "D53"],
    ["2.3", "D54"],
    ["3.2", "D56"],
    ["3.3", "D57"],
    ["3.4", "D58"],
  ])("clause %s is there (%s)", async (number, row) => {
    expect(await agreement(CLOSE_CARE, `clause(number: "${number}") { sources }`)).toEqual({
      clause: { sources: [row] },
    });
  });
});

describe("the health system to come (D69)", () => {
  it("goes in 18 directions, in seven areas of three groups (D69.1–D69.18)", async () => {
    const { directions } = await agreement<{
      directions: { titleEn: string; areas: { titleSv: string; directions: { sources: string[] }[] }[] }[];
    }>(HEALTH, "directions { titleEn areas { titleSv directions { sources } } }");
    expect(
      directions.map(({ titleEn, areas }) => [
        titleEn,
        areas.map(
          ({ titleSv, directions }) => `${titleSv}: ${directions.map(({ sources }) => sources[0]).join(" ")}`,
        ),
      ]),
    ).toEqual([
      [
        "Processes and ways of working",
        [
          "Personcentrerat arbetssätt: D69.1 D69.2 D69.3",
          "Hälsofrämjande och förebyggande insatser: D69.4 D69.5",
        ],
      ],
      [
        "Organisation and governance",
        ["Nära vård: D69.6 D69.7 D69.8", "Nivåstrukturering och profilering: D69.9 D69.10 D69.11"],
      ],
      [
        "Conditions",
        [
          "Medarbetare: D69.12 D69.13",
          "Digitalisering: D69.14 D69.15",
          "Fysisk infrastruktur: D69.16 D69.17 D69.18",
        ],
      ],
    ]);
  });

  it("starts soon and goes on for long, in one coordinated work (D72, D73, D74, D76)", async () => {
    const { context } = await agreement<{ context: { sources: string[] }[] }>(
      HEALTH,
      "context(kind: AIM) { sources }",
    );
    expect(context.map(({ sources }) => sources[0])).toEqual(["D72", "D73", "D74", "D76"]);
  });
});
