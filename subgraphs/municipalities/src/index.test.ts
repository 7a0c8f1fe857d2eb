/** The subgraph as the gateway meets it: signed calls in, answers out. */
import { fixedClock, statementEvents, type Subgraph } from "@vardgraf/core";
import { testKeys, type TestGateway } from "@vardgraf/core/testing";
import { createLogger, errorCatalogue } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMunicipalitiesSubgraph } from "./index.js";

let gateway: TestGateway;
let subgraph: Subgraph;
const progress: string[] = [];

beforeAll(async () => {
  gateway = await testKeys();
  subgraph = await createMunicipalitiesSubgraph({
    dataDirectory: ":memory:",
    callerKeys: gateway.jwks,
    clock: fixedClock("2026-03-03T08:15:00+01:00"),
    log: createLogger("test", "silent"),
    progress: (line) => progress.push(line),
  });
});
afterAll(() => subgraph.close());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await gateway.call(subgraph, { query, variables });
  expect(errors).toBeUndefined();
  return data;
}

async function refusalOf(query: string): Promise<string | undefined> {
  const { errors } = await gateway.call(subgraph, { query });
  return errors?.[0]?.extensions?.code;
}

async function countStatements(work: () => Promise<unknown>): Promise<number> {
  let statements = 0;
  const count = (): void => void statements++;
  statementEvents.on("statement", count);
  await work();
  statementEvents.off("statement", count);
  return statements;
}

it("loads the data and says so", () => {
  expect(progress).toEqual(["municipalities: loaded 21 regions and 290 municipalities"]);
});

it("is ready to answer", async () => {
  await expect(subgraph.ready()).resolves.toBeUndefined();
});

it("refuses a call without a caller context", async () => {
  const response = await subgraph.handle({
    body: '{"query":"{ regions { code } }"}',
    callerContext: undefined,
  });
  expect(response.status).toBe(401);
  expect(response.body).toContain("CALLER_CONTEXT_REQUIRED");
});

describe("areas", () => {
  it("tells a municipality and its region", async () => {
    const query = `{ municipality(code: "1380") { code name shortName organizationNumber hsaPrefix region { code letter name countyName hsaPrefix } } }`;
    expect(await ask(query)).toEqual({
      municipality: {
        code: "1380",
        name: "Halmstads kommun",
        shortName: "Halmstad",
        organizationNumber: "2120001215",
        hsaPrefix: "SE2120001215",
        region: {
          code: "13",
          letter: "N",
          name: "Region Halland",
          countyName: "Hallands län",
          hsaPrefix: "SE2321000115",
        },
      },
    });
  });

  it("tells nothing of codes that do not exist", async () => {
    expect(await ask(`{ region(code: "99") { name } municipality(code: "9999") { name } }`)).toEqual({
      region: null,
      municipality: null,
    });
  });

  it("resolves references of other subgraphs, Gotland in both its shapes", async () => {
    const query = `query ($references: [_Any!]!) { _entities(representations: $references) {
      ... on Municipality { name } ... on Region { regionName: name }
      ... on CityDistrict { districtName: name } ... on MunicipalCareArea { areaName: name } } }`;
    const references = [
      { __typename: "Municipality", code: "0980" },
      { __typename: "Region", code: "09" },
      { __typename: "Municipality", code: "9999" },
      { __typename: "CityDistrict", id: "cd-0180-jarva" },
      { __typename: "MunicipalCareArea", id: "ca-1380-1" },
    ];
    expect(await ask(query, { references })).toEqual({
      _entities: [
        { name: "Gotlands kommun" },
        { regionName: "Region Gotland" },
        null,
        { districtName: "Järva" },
        { areaName: "Vårdområde Eken, Halmstad" },
      ],
    });
  });

  it("tells care areas with their districts of the day", async () => {
    const query = `{ municipality(code: "0180") { careAreas { id synthetic municipality { code }
      now: cityDistricts { name } before: cityDistricts(asOf: "2023-06-30") { name } } } }`;
    const { municipality } = (await ask(query)) as { municipality: { careAreas: unknown[] } };
    expect(municipality.careAreas).toHaveLength(4);
    expect(municipality.careAreas[1]).toEqual({
      id: "ca-0180-2",
      synthetic: true,
      municipality: { code: "0180" },
      now: ["Kungsholmen", "Norra innerstaden", "Södermalm"].map((name) => ({ name })),
      before: ["Kungsholmen", "Norrmalm", "Södermalm", "Östermalm"].map((name) => ({ name })),
    });
  });

  it("sorts care areas by number", async () => {
    const { municipality } = (await ask(`{ municipality(code: "1280") { careAreas { id } } }`)) as {
      municipality: { careAreas: { id: string }[] };
    };
    const numbers = municipality.careAreas.map(({ id }) => Number(id.slice("ca-1280-".length)));
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  it("has no care areas before they began", async () => {
    expect(await ask(`{ municipality(code: "1380") { careAreas(asOf: "2015-12-31") { id } } }`)).toEqual({
      municipality: { careAreas: [] },
    });
  });
});

describe("city districts", () => {
  it("those of today, and what became of the others", async () => {
    const { cityDistricts } = (await ask(
      `{ cityDistricts(municipality: "0180", asOf: "2023-06-30") { id municipality { code } validTo mergedInto { id validFrom } } }`,
    )) as { cityDistricts: { id: string }[] };
    expect(cityDistricts).toHaveLength(13);
    expect(cityDistricts.find(({ id }) => id === "cd-0180-norrmalm")).toEqual({
      id: "cd-0180-norrmalm",
      municipality: { code: "0180" },
      validTo: "2023-06-30",
      mergedInto: { id: "cd-0180-norra-innerstaden", validFrom: "2023-07-01" },
    });
    const today = (await ask(`{ municipality(code: "0180") { cityDistricts { id } } }`)) as {
      municipality: { cityDistricts: unknown[] };
    };
    expect(today.municipality.cityDistricts).toHaveLength(11);
  });

  it("none where there is no such division, a refusal where there is no municipality", async () => {
    expect(await ask(`{ cityDistricts(municipality: "1380") { id } }`)).toEqual({ cityDistricts: [] });
    expect(await refusalOf(`{ cityDistricts(municipality: "9999") { id } }`)).toBe("NOT_FOUND");
  });

  it.each([
    { day: "2023-06-30", expected: 38 },
    { day: "2023-07-01", expected: 36 },
  ])(
    "$expected areas of Region Stockholm need a coordinating health centre on $day",
    async ({ day, expected }) => {
      const { region } = (await ask(`{ region(code: "01") { coordinationAreas {
      area { __typename ... on Municipality { code } ... on CityDistrict { id } } validFrom validTo } } }`)) as {
        region: {
          coordinationAreas: { area: { code?: string }; validFrom: string | null; validTo: string | null }[];
        };
      };
      const areas = region.coordinationAreas.filter(
        ({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day),
      );
      expect(areas).toHaveLength(expected);
      expect(areas.filter(({ area }) => area.code !== undefined)).toHaveLength(25);
    },
  );
});

describe("population", () => {
  it.each([
    {
      area: `municipality(code: "1380")`,
      asOf: "2026-01-01",
      expected: { count: 106315, asOf: "2025-12-31", source: "SCB" },
    },
    { area: `municipality(code: "1380")`, asOf: "2025-12-30", expected: null },
    {
      area: `region(code: "13")`,
      asOf: "2025-12-31",
      expected: { count: 346087, asOf: "2025-12-31", source: "SCB, sum of 6 municipalities" },
    },
    {
      area: `region(code: "12")`,
      asOf: "2021-06-30",
      expected: { count: 1389336, asOf: "2020-12-31", source: "SCB" },
    },
    {
      area: `region(code: "12")`,
      asOf: "2020-06-30",
      expected: { count: 1377827, asOf: "2019-12-31", source: "SCB" },
    },
    { area: `region(code: "12")`, asOf: "2019-12-30", expected: null },
  ])("$area on $asOf", async ({ area, asOf, expected }) => {
    const query = `query ($asOf: Date) { area: ${area} { population(asOf: $asOf) { count asOf source } } }`;
    expect(await ask(query, { asOf })).toEqual({ area: { population: expected } });
  });

  it("marks the figure whose day is disputed (D6)", async () => {
    const query = `{ region(code: "12") { populationFigures { asOf quality dateDisputed statedAsOf } } }`;
    expect(await ask(query)).toEqual({
      region: {
        populationFigures: [
          { asOf: "2025-12-31", quality: "NOISED", dateDisputed: false, statedAsOf: null },
          { asOf: "2020-12-31", quality: "FINAL", dateDisputed: false, statedAsOf: null },
          { asOf: "2019-12-31", quality: "FINAL", dateDisputed: true, statedAsOf: "2020-12-31" },
        ],
      },
    });
  });
});

describe("municipal roles", () => {
  it("who is MAS today", async () => {
    const query = `{ municipality(code: "1380") { municipalRoles(role: MAS) { role scope practitioner { hsaId } municipality { code } } } }`;
    expect(await ask(query)).toEqual({
      municipality: {
        municipalRoles: [
          {
            role: "MAS",
            scope: null,
            practitioner: { hsaId: "SE2120001215-E0003" },
            municipality: { code: "1380" },
          },
        ],
      },
    });
  });

  it("nobody in another role or on a day before the appointment", async () => {
    const query = `{ municipality(code: "1380") { mar: municipalRoles(role: MAR) { scope } past: municipalRoles(asOf: "2015-12-31") { scope } } }`;
    expect(await ask(query)).toEqual({ municipality: { mar: [], past: [] } });
  });
});

describe("lists", () => {
  it("pages through all municipalities", async () => {
    const query = `query ($after: String) { municipalities(first: 100, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } } }`;
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { municipalities } = (await ask(query, { after })) as {
        municipalities: {
          totalCount: number;
          edges: { node: { code: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      expect(municipalities.totalCount).toBe(290);
      codes.push(...municipalities.edges.map(({ node }) => node.code));
      after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toHaveLength(290);
    expect(codes).toEqual([...new Set(codes)].toSorted());
  });

  it("pages through the municipalities of a region", async () => {
    const query = `{ region(code: "14") { municipalities(first: 5) { totalCount edges { node { code } } pageInfo { hasNextPage } } } }`;
    expect(await ask(query)).toEqual({
      region: {
        municipalities: {
          totalCount: 49,
          edges: ["1401", "1402", "1407", "1415", "1419"].map((code) => ({ node: { code } })),
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });

  it("refuses cursors and page sizes that it did not give", async () => {
    const foreign = Buffer.from("municipalities:9999").toString("base64url");
    expect(await refusalOf(`{ municipalities(after: "${foreign}") { totalCount } }`)).toBe("INVALID_CURSOR");
    expect(await refusalOf(`{ municipalities(first: 0) { totalCount } }`)).toBe("PAGE_SIZE_OUT_OF_RANGE");
  });

  it("takes as many statements for 200 municipalities as for 20", async () => {
    const query = `query ($first: Int) { municipalities(first: $first) { edges { node {
      region { name population { count } coordinationAreas { validFrom } roleCoverage(role: MAS) { missing { name } }
        collaborationBodies { members { region { name } municipality { name } } } }
      collaborationBodies { name region { name } }
      population { count } populationFigures { count } municipalRoles { role municipality { code } }
      cityDistricts(asOf: "2023-06-30") { mergedInto { name } municipality { name } }
      careAreas { municipality { name } cityDistricts { name } } } } } }`;
    const few = await countStatements(() => ask(query, { first: 20 }));
    const many = await countStatements(() => ask(query, { first: 200 }));
    expect(many).toBe(few);
  });

  it("takes one statement for any number of references", async () => {
    const { municipalities } = (await ask(`{ municipalities(first: 290) { edges { node { code } } } }`)) as {
      municipalities: { edges: { node: { code: string } }[] };
    };
    const references = municipalities.edges.map(({ node }) => ({ __typename: "Municipality", ...node }));
    const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Municipality { name } } }`;
    expect(await countStatements(() => ask(query, { references }))).toBe(1);
  });
});

it("serves the catalogue of error codes", async () => {
  const { errorCodes } = (await ask(`{ errorCodes { code sv en action } }`)) as {
    errorCodes: { code: string }[];
  };
  expect(errorCodes).toEqual(
    Object.entries(errorCatalogue).map(([code, description]) => ({ code, ...description })),
  );
});
