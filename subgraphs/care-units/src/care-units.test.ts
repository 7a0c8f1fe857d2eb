import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nurse, planner } from "./testing/people.js";
import { start, type StartedSubgraph } from "./testing/start.js";
import { stockholmAreas } from "./testing/stockholm.js";

let started: StartedSubgraph;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started.subgraph.close());

interface Reference {
  readonly __typename: string;
  readonly [key: string]: unknown;
}

/** One entity by reference; fails on errors. */
async function entity<T>(reference: Reference, selection: string): Promise<T> {
  const answer = await started.call<{ _entities: T[] }>({
    query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${reference.__typename} { ${selection} } } }`,
    variables: { r: [reference] },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data?._entities[0] as T;
}

describe("look-ups", () => {
  it("finds a unit and a home by id, and says null for what does not exist", async () => {
    const { data, errors } = await started.call({
      query: `{
        unit: careUnit(hsaId: "SE2321000115-CL01") { type hospital municipality { code } careProvider { name kind region { code } } synthetic }
        nothing: careUnit(hsaId: "SE2321000115-XX") { name }
        home: careHome(id: "ch-1380-01") {
          kind municipality { code } careArea { id } plannedDialogue { weekday time form } acuteContactPath
          placesHistory { places validFrom } early: places(asOf: "2020-01-01") now: places
          healthCentre { hsaId } mainResponsiblePhysician { hsaId professions }
        }
        none: careHome(id: "ch-0") { name }
      }`,
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      unit: {
        type: "HOSPITAL_CLINIC",
        municipality: { code: "1380" },
        careProvider: { name: "Region Halland", kind: "REGION", region: { code: "13" } },
        synthetic: true,
      },
      nothing: null,
      home: {
        kind: "SABO",
        municipality: { code: "1380" },
        careArea: { id: "ca-1380-1" },
        early: null,
        healthCentre: { hsaId: "SE2321000115-HC001" },
        mainResponsiblePhysician: { professions: ["PHYSICIAN"] },
      },
      none: null,
    });
    const home = data?.["home"] as { now: number; placesHistory: { places: number }[] };
    expect(home.now).toBe(home.placesHistory.at(-1)?.places);
  });
});

describe("names of staff", () => {
  const query = `{ careUnit(hsaId: "SE2321000115-HC001") { practitioners { hsaId name } } }`;
  type Answer = { careUnit: { practitioners: { hsaId: string; name: string | null }[] } };

  it.each([
    ["a nurse of the portal", nurse, true],
    ["a planner of the dashboard", planner, false],
    ["somebody without a token", undefined, false],
  ])("%s", async (_who, claims, named) => {
    const { data } = await started.call<Answer>({ query, ...(claims === undefined ? {} : { claims }) });
    const staff = data?.careUnit.practitioners ?? [];
    expect(staff.length).toBeGreaterThanOrEqual(4);
    expect(staff.every(({ name }) => (name !== null) === named)).toBe(true);
  });
});

describe("pages", () => {
  type Page = {
    careUnits: {
      totalCount: number;
      edges: { node: { hsaId: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
  const page = (after: string | null) =>
    entity<Page>(
      { __typename: "Region", code: "12" },
      `careUnits(type: HEALTH_CENTRE, first: 50${after === null ? "" : `, after: "${after}"`}) {
        totalCount edges { node { hsaId } } pageInfo { hasNextPage endCursor } }`,
    );

  it("walks through all 168 health centres of Skåne once each (A57)", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { careUnits }: Page = await page(after);
      expect(careUnits.totalCount).toBe(168);
      seen.push(...careUnits.edges.map(({ node }) => node.hsaId));
      after = careUnits.pageInfo.hasNextPage ? careUnits.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(168);
    expect(seen).toHaveLength(168);
  });

  it.each([
    ["careHomes(first: 0) { totalCount }", "PAGE_SIZE_OUT_OF_RANGE"],
    ["careHomes(first: 501) { totalCount }", "PAGE_SIZE_OUT_OF_RANGE"],
    [`careHomes(after: "bm9wZQ") { totalCount }`, "INVALID_CURSOR"],
  ])("refuses %s", async (selection, code) => {
    const { errors } = await started.call({
      query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Region { ${selection} } } }`,
      variables: { r: [{ __typename: "Region", code: "13" }] },
    });
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});

describe("physician teams", () => {
  const team = (enrolled: number | null, patientsPerFullTime: number | null) =>
    entity<{ fteTotal: string; requiredFte: string | null; utilisation: string | null }>(
      {
        __typename: "PhysicianTeam",
        id: "pt-12-7",
        enrolledCount: { value: enrolled },
        capacityRequirement: patientsPerFullTime === null ? null : { patientsPerFullTime },
      },
      "fteTotal requiredFte utilisation",
    );

  it("460 patients at 230 per full time need 2.00; a team of 1.50 is used to 133.3 % (A48)", async () => {
    expect(await team(460, 230)).toEqual({ fteTotal: "1.50", requiredFte: "2.00", utilisation: "133.3" });
  });

  it("a suppressed count or a missing capacity gives no figure", async () => {
    expect(await team(null, 230)).toMatchObject({ requiredFte: null, utilisation: null });
    expect(await team(460, null)).toMatchObject({ requiredFte: null, utilisation: null });
  });

  it("reports the seven requirements (A47, A49, A51, A52, A55, A56, A57)", async () => {
    const fulfilled = async (id: string): Promise<string[]> => {
      const { requirementReport } = await entity<{ requirementReport: { fulfilled: string }[] }>(
        { __typename: "PhysicianTeam", id },
        "requirementReport { number row fulfilled }",
      );
      return requirementReport.map((one) => one.fulfilled);
    };
    expect(await fulfilled("pt-12-1")).toEqual(Array(7).fill("YES"));
    expect(await fulfilled("pt-12-8")).toEqual(["YES", "NO", "NO", "NO", "YES", "NO", "NO"]);
    expect(await fulfilled("pt-12-7")).toEqual(["YES", "YES", "YES", "YES", "YES", "UNKNOWN", "YES"]);
  });
});

describe("coordination in Stockholm (C23)", () => {
  /** Coverage of Region Stockholm on a day. */
  const coverageOn = async (asOf: string) => {
    const { coordinationCoverage } = await entity<{ coordinationCoverage: { missing: object[] } }>(
      { __typename: "Region", code: "01", coordinationAreas: stockholmAreas },
      `coordinationCoverage(asOf: "${asOf}") {
        asOf expected covered coveredPercent duplicates { __typename }
        missing { ... on Municipality { code } ... on CityDistrict { id } }
        findings { code area { ... on CityDistrict { id } } }
      }`,
    );
    return coordinationCoverage;
  };

  it.each([
    ["2021-01-31", 38, 0, 38, "0.0"],
    ["2021-02-01", 38, 38, 0, "100.0"],
    ["2023-06-30", 38, 38, 0, "100.0"],
    ["2023-07-01", 36, 35, 1, "97.2"],
    ["2023-08-31", 36, 35, 1, "97.2"],
    ["2023-09-01", 36, 36, 0, "100.0"],
  ])("on %s: %s areas, %s covered", async (asOf, expected, covered, missing, coveredPercent) => {
    const coverage = await coverageOn(asOf);
    expect(coverage).toMatchObject({ asOf, expected, covered, coveredPercent, duplicates: [] });
    expect(coverage.missing).toHaveLength(missing);
  });

  it("names Järva while it has no coordinator", async () => {
    expect(await coverageOn("2023-07-15")).toMatchObject({
      missing: [{ id: "cd-0180-jarva" }],
      findings: [{ code: "COORDINATOR_MISSING", area: { id: "cd-0180-jarva" } }],
    });
  });

  it("tells the coordinating unit of a municipality and of a district on a day", async () => {
    const on = (reference: Reference, asOf: string) =>
      entity<{ coordinatingUnit: { hsaId: string } | null }>(
        reference,
        `coordinatingUnit(asOf: "${asOf}") { hsaId }`,
      );
    const jarva = { __typename: "CityDistrict", id: "cd-0180-jarva" };
    expect((await on(jarva, "2023-08-31")).coordinatingUnit).toBeNull();
    expect((await on(jarva, "2023-09-01")).coordinatingUnit?.hsaId).toMatch(/^SE2321000016-HC/);
    const stockholm = { __typename: "Municipality", code: "0180" };
    expect((await on(stockholm, "2024-01-01")).coordinatingUnit).toBeNull();
  });

  it("refuses to work out coverage of areas that it was not told", async () => {
    const { errors } = await started.call({
      query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Region { coordinationCoverage { expected } } } }`,
      variables: { r: [{ __typename: "Region", code: "01" }] },
    });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });
});

describe("start", () => {
  it("loads the files once, and answers the same after a second start", async () => {
    const directory = await mkdtemp(join(tmpdir(), "care-units-"));
    const query = `{ careUnit(hsaId: "SE2321000115-MOB1") { name type } }`;
    try {
      const answers = [];
      for (const loads of [1, 0]) {
        const run = await start({ dataDirectory: directory });
        expect(run.progress).toHaveLength(loads);
        await run.subgraph.ready();
        answers.push(await run.call({ query }));
        await run.subgraph.close();
      }
      expect(answers[1]).toEqual(answers[0]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
