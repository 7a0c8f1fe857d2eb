/** Changes of roles, figures and districts as the gateway meets them, each with what it is refused for. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Appointment, fixedClock, openDatabase, type Subgraph } from "@vardgraf/core";
import { type TestAnswer, testKeys, type TestGateway } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMunicipalitiesSubgraph } from "./index.js";
import { loadReferenceData } from "./reference-data/load.js";
import { readReferenceData } from "./reference-data/read.js";
import * as tables from "./tables.js";

type Claims = Readonly<Record<string, unknown>>;
type Call = (
  claims: Claims | null,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<TestAnswer>;

const somebody = (appointment: Appointment, organisation: string, change: Claims = {}): Claims => ({
  sub: `${appointment}@${organisation}`,
  clientKind: "PORTAL",
  acr: "http://id.sambi.se/loa/loa3",
  commissionPurpose: "Administration",
  employeeHsaId: `SE${organisation}-E1`,
  commissionHsaId: `SE${organisation}-C1`,
  healthCareUnitHsaId: `SE${organisation}-U1`,
  healthCareProviderHsaId: `SE${organisation}-1000`,
  healthCareProviderOrgNo: organisation,
  appointment: [appointment],
  ...change,
});
const [halmstad, varberg, halland, stockholm] = [
  "2120001215",
  "2120001249",
  "2321000115",
  "2321000016",
] as const;
const admin = somebody("MUNICIPAL_ADMIN", halmstad);
const registrar = somebody("REGISTRAR", halland);
const stockholmRegistrar = somebody("REGISTRAR", stockholm);

let gateway: TestGateway;
const start = async (dataDirectory = ":memory:"): Promise<Subgraph> =>
  createMunicipalitiesSubgraph({
    dataDirectory,
    callerKeys: gateway.jwks,
    clock: fixedClock("2026-03-31T09:00:00+02:00"),
    log: createLogger("test", "silent"),
    progress: () => {},
  });
const callOf =
  (subgraph: Subgraph): Call =>
  (claims, query, variables) =>
    gateway.call(subgraph, { query, ...(variables && { variables }), ...(claims && { claims }) });

let call: Call;
let shared: Subgraph;
beforeAll(async () => {
  gateway = await testKeys();
  shared = await start();
  call = callOf(shared);
});
afterAll(() => shared.close());

/** Sends a mutation; answers its payload and the codes of what went wrong. */
async function change<Payload>(
  claims: Claims | null,
  mutation: string,
  input: Record<string, unknown>,
  fields: string,
  by = call,
): Promise<{ payload: Payload; codes: string[]; fields: (string | undefined)[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field } } }`;
  const { data, errors } = await by(claims, query, { input });
  const payload = data?.[mutation] as Payload & { userErrors: { code: string; field: string[] | null }[] };
  const userErrors = payload?.userErrors ?? [];
  return {
    payload,
    codes: [
      ...userErrors.map(({ code }) => code),
      ...(errors ?? []).map(({ extensions }) => extensions?.code ?? "?"),
    ],
    fields: userErrors.map(({ field }) => field?.join(".")),
  };
}
const read = async <Data>(query: string, variables?: Record<string, unknown>, by = call): Promise<Data> => {
  const { data, errors } = await by(null, query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
};

interface Assigned {
  assignment: { id: string; version: number; validTo: string | null };
  successor?: { id: string; validFrom: string } | null;
}
const holders = async (municipality: string, asOf: string, by = call) =>
  (
    await read<{
      municipality: { municipalRoles: { id: string; version: number; practitioner: { hsaId: string } }[] };
    }>(
      `query ($m: ID!, $on: Date) { municipality(code: $m) { municipalRoles(asOf: $on, role: MAS) {
        id version practitioner { hsaId } } } }`,
      { m: municipality, on: asOf },
      by,
    )
  ).municipality.municipalRoles;

describe("appointMunicipalRole", () => {
  const input = {
    municipality: "1380",
    role: "MAR",
    practitioner: "SE2120001215-E0500",
    validFrom: "2026-04-01",
  };
  const appoint = (wanted: object, as: Claims | null = admin) =>
    change<Assigned>(
      as,
      "appointMunicipalRole",
      { ...input, ...wanted },
      "assignment { id version validTo }",
    );

  it("appoints from a day on", async () => {
    const { payload, codes } = await appoint({});
    expect(codes).toEqual([]);
    expect(payload.assignment).toMatchObject({ version: 1, validTo: null });
    expect(
      await read(`{ municipality(code: "1380") { before: municipalRoles(asOf: "2026-03-31", role: MAR) { id }
        after: municipalRoles(asOf: "2026-04-01", role: MAR) { synthetic practitioner { hsaId } } } }`),
    ).toEqual({
      municipality: {
        before: [],
        after: [{ synthetic: false, practitioner: { hsaId: "SE2120001215-E0500" } }],
      },
    });
  });

  it("appoints once when it is sent twice", async () => {
    const wanted = { practitioner: "SE2120001215-E0501", idempotencyKey: "mar-2" };
    const [one, two] = [await appoint(wanted), await appoint(wanted)];
    expect(two).toEqual(one);
    expect((await appoint({ ...wanted, validFrom: "2027-01-01" })).codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by another municipality", somebody("MUNICIPAL_ADMIN", varberg), {}, ["FORBIDDEN"]],
    ["by the region", registrar, {}, ["FORBIDDEN"]],
    ["by the MAS", somebody("MAS", halmstad), {}, ["FORBIDDEN"]],
    [
      "for care",
      somebody("MUNICIPAL_ADMIN", halmstad, { commissionPurpose: "Vård och behandling" }),
      {},
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
    [
      "of another organisation's person",
      admin,
      { practitioner: "SE2120001249-E0500" },
      ["ORGANISATION_MISMATCH"],
    ],
    [
      "of the same person again",
      admin,
      { municipality: "1380", role: "MAS", practitioner: "SE2120001215-E0003" },
      ["PERIOD_OVERLAPS"],
    ],
    ["backwards", admin, { practitioner: "SE2120001215-E9", validTo: "2026-03-01" }, ["PERIOD_REVERSED"]],
    ["in a municipality that is not there", admin, { municipality: "9999" }, ["UNKNOWN_REFERENCE"]],
  ])("is refused %s", async (_case, as, wanted, codes) => {
    expect((await appoint(wanted, as)).codes).toEqual(codes);
  });
});

describe("endMunicipalRole", () => {
  const end = (assignment: string, wanted: object, as: Claims | null = admin) =>
    change<Assigned>(
      as,
      "endMunicipalRole",
      { assignment, expectedVersion: 1, lastDay: "2026-05-31", ...wanted },
      "assignment { id version validTo } successor { id validFrom }",
    );

  it("does not leave a municipality without a MAS", async () => {
    const [mas] = await holders("1380", "2026-03-31");
    const id = mas?.id ?? "";
    expect((await end(id, {})).codes).toEqual(["MAS_REQUIRED"]);
    expect((await end(id, { expectedVersion: 4 })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await end(id, {}, somebody("MUNICIPAL_ADMIN", varberg))).codes).toEqual(["FORBIDDEN"]);
    expect((await end(id, { lastDay: "2015-01-01" })).codes).toEqual(["PERIOD_REVERSED"]);
    const foreign = await end(id, { successor: { practitioner: "SE2120001249-E7" } });
    expect(foreign).toMatchObject({ codes: ["ORGANISATION_MISMATCH"], fields: ["successor.practitioner"] });
    expect(await holders("1380", "2027-01-01")).toEqual([mas]);

    const { payload, codes } = await end(id, { successor: { practitioner: "SE2120001215-E0600" } });
    expect(codes).toEqual([]);
    expect(payload).toMatchObject({
      assignment: { id, version: 2, validTo: "2026-05-31" },
      successor: { validFrom: "2026-06-01" },
    });
    const on = async (day: string) =>
      (await holders("1380", day)).map(({ practitioner }) => practitioner.hsaId);
    expect(await on("2026-05-31")).toEqual(["SE2120001215-E0003"]);
    expect(await on("2026-06-01")).toEqual(["SE2120001215-E0600"]);
    expect((await end(id, { expectedVersion: 2, lastDay: "2026-06-30" })).codes).toEqual(["DAY_ORDER"]);
  });

  it("is shown in the coverage of the region", async () => {
    const coverage = await read<{
      region: { mas: object; mar: { covered: number }; none: { missing: unknown[] } };
    }>(
      `{ region(code: "13") { mas: roleCoverage(role: MAS) { expected covered missing { code } }
        mar: roleCoverage(role: MAR, asOf: "2026-04-01") { covered }
        none: roleCoverage(role: MAS, asOf: "2015-12-31") { missing { code } } } }`,
    );
    expect(coverage.region.mas).toEqual({ expected: 6, covered: 6, missing: [] });
    expect(coverage.region.mar.covered).toBe(1);
    expect(coverage.region.none.missing).toHaveLength(6);
  });

  it("is refused for what is not there", async () => {
    expect((await end("role-none", {})).codes).toEqual(["NOT_FOUND"]);
  });
});

describe("recordPopulation", () => {
  const input = { area: "1380", asOf: "2026-03-31", count: 106400, quality: "PROVISIONAL", source: "SCB" };
  const record = (wanted: object, as: Claims | null = registrar) =>
    change<{ figure: { id: string; version: number; count: number } }>(
      as,
      "recordPopulation",
      { ...input, ...wanted },
      "figure { id version count }",
    );

  it("adds a figure, and corrects it with its version", async () => {
    expect((await record({})).payload.figure).toMatchObject({ version: 1, count: 106400 });
    expect((await record({})).codes).toEqual(["ALREADY_EXISTS"]);
    expect((await record({ expectedVersion: 3 })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await record({ expectedVersion: 1, count: 106401 })).payload.figure).toMatchObject({
      version: 2,
      count: 106401,
    });
    expect(await read(`{ municipality(code: "1380") { population { count quality } } }`)).toEqual({
      municipality: { population: { count: 106401, quality: "PROVISIONAL" } },
    });
  });

  it("makes no sum of a day that other municipalities lack, and takes a region's own figure", async () => {
    expect(await read(`{ region(code: "13") { population { asOf } } }`)).toEqual({
      region: { population: { asOf: "2025-12-31" } },
    });
    expect((await record({ area: "13", count: 346500 })).codes).toEqual([]);
    expect(await read(`{ region(code: "13") { population { asOf count source id } } }`)).toEqual({
      region: { population: { asOf: "2026-03-31", count: 346500, source: "SCB", id: "pop-13-2026-03-31" } },
    });
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by another region", stockholmRegistrar, {}, ["FORBIDDEN"]],
    ["by the municipality", somebody("REGISTRAR", halmstad), {}, ["FORBIDDEN"]],
    ["by its administrator", admin, {}, ["FORBIDDEN"]],
    [
      "for statistics",
      somebody("REGISTRAR", halland, { clientKind: "DASHBOARD", commissionPurpose: "Statistik" }),
      {},
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
    ["of an area that is not there", registrar, { area: "1399" }, ["UNKNOWN_REFERENCE"]],
    ["of a day to come", registrar, { asOf: "2026-04-01" }, ["DAY_IN_FUTURE"]],
    ["of fewer than none", registrar, { count: -1 }, ["BAD_USER_INPUT"]],
    ["from nowhere", registrar, { source: "" }, ["VALUE_REQUIRED"]],
  ])("is refused %s", async (_case, as, wanted, codes) => {
    expect((await record({ asOf: "2026-01-31", ...wanted }, as)).codes).toEqual(codes);
    expect(await read(`{ municipality(code: "1380") { population(asOf: "2026-01-31") { asOf } } }`)).toEqual({
      municipality: { population: { asOf: "2025-12-31" } },
    });
  });
});

const merge = (wanted: object, as: Claims | null = stockholmRegistrar, by = call) =>
  change<{
    district: { id: string; validFrom: string } | null;
    merged: { id: string; version: number; validTo: string }[];
  }>(
    as,
    "mergeCityDistricts",
    {
      municipality: "0180",
      districts: [
        { id: "cd-0180-farsta", expectedVersion: 1 },
        { id: "cd-0180-skarpnack", expectedVersion: 1 },
      ],
      name: "Söderort",
      from: "2027-07-01",
      ...wanted,
    },
    "district { id validFrom } merged { id version validTo }",
    by,
  );

describe("mergeCityDistricts", () => {
  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by another region", registrar, {}, ["FORBIDDEN"]],
    ["by the city", somebody("MUNICIPAL_ADMIN", "2120000142"), {}, ["FORBIDDEN"]],
    [
      "of one district",
      stockholmRegistrar,
      { districts: [{ id: "cd-0180-farsta", expectedVersion: 1 }] },
      ["VALUE_REQUIRED"],
    ],
    ["into a name that is there", stockholmRegistrar, { name: "Järva" }, ["ALREADY_EXISTS"]],
    [
      "before they exist",
      stockholmRegistrar,
      {
        from: "2023-07-01",
        districts: ["cd-0180-jarva", "cd-0180-farsta"].map((id) => ({ id, expectedVersion: 1 })),
      },
      ["DAY_ORDER"],
    ],
    [
      "of districts of several care areas",
      stockholmRegistrar,
      { districts: ["cd-0180-bromma", "cd-0180-farsta"].map((id) => ({ id, expectedVersion: 1 })) },
      ["CARE_AREA_AMBIGUOUS"],
    ],
    [
      "against older versions",
      stockholmRegistrar,
      {
        careArea: "ca-0180-3",
        districts: ["cd-0180-farsta", "cd-0180-skarpnack"].map((id) => ({ id, expectedVersion: 8 })),
      },
      ["VERSION_CONFLICT"],
    ],
    [
      "in a municipality that is not there",
      stockholmRegistrar,
      { municipality: "9999" },
      ["UNKNOWN_REFERENCE"],
    ],
  ])("is refused %s, and nothing is written", async (_case, as, wanted, codes) => {
    expect((await merge(wanted, as)).codes).toEqual(codes);
    const { cityDistricts } = await read<{ cityDistricts: unknown[] }>(
      `{ cityDistricts(municipality: "0180", asOf: "2027-07-01") { id } }`,
    );
    expect(cityDistricts).toHaveLength(11);
  });

  it("ends the districts the day before, and names what became of them", async () => {
    const { careArea } = await sharedArea();
    const { payload, codes } = await merge({ careArea });
    expect(codes).toEqual([]);
    expect(payload).toMatchObject({
      district: { id: "cd-0180-soderort", validFrom: "2027-07-01" },
      merged: [
        { id: "cd-0180-farsta", version: 2, validTo: "2027-06-30" },
        { id: "cd-0180-skarpnack", version: 2, validTo: "2027-06-30" },
      ],
    });
    const areas = async (day: string) => {
      const { region } = await read<{
        region: { coordinationAreas: { validFrom: string | null; validTo: string | null }[] };
      }>(`{ region(code: "01") { coordinationAreas { validFrom validTo } } }`);
      return region.coordinationAreas.filter(
        ({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day),
      ).length;
    };
    expect(await areas("2027-06-30")).toBe(36);
    expect(await areas("2027-07-01")).toBe(35);
    expect(
      await read(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on MunicipalCareArea {
        cityDistricts(asOf: "2027-07-01") { id } } } }`,
        { r: [{ __typename: "MunicipalCareArea", id: careArea }] },
      ),
    ).toMatchObject({ _entities: [{ cityDistricts: expect.arrayContaining([{ id: "cd-0180-soderort" }]) }] });
  });

  /** The care area that the new district is put into. */
  async function sharedArea() {
    const { municipality } = await read<{
      municipality: { careAreas: { id: string; cityDistricts: { id: string }[] }[] };
    }>(`{ municipality(code: "0180") { careAreas { id cityDistricts { id } } } }`);
    const area = municipality.careAreas.find(({ cityDistricts }) =>
      cityDistricts.some(({ id }) => id === "cd-0180-farsta"),
    );
    return { careArea: area?.id ?? "" };
  }
});

describe("bodies of collaboration", () => {
  it("work on three levels (D9)", async () => {
    const { region } = await read<{ region: { collaborationBodies: { level: string; name: string }[] } }>(
      `{ region(code: "12") { collaborationBodies { level name } } }`,
    );
    expect(region.collaborationBodies.map(({ level }) => level)).toEqual([
      "CENTRAL",
      "CENTRAL",
      "CENTRAL",
      "CENTRAL",
      "SUB_REGIONAL",
      "LOCAL",
    ]);
    expect(
      await read(`{ region(code: "12") { collaborationBodies(level: LOCAL) { name sources } } }`),
    ).toEqual({ region: { collaborationBodies: [{ name: "Lokal samverkan", sources: ["D9"] }] } });
  });

  it("have members, one of which speaks for all municipalities (E2)", async () => {
    expect(
      await read(`{ municipality(code: "1480") { collaborationBodies { id region { code }
        members { name region { code } municipality { code } allMunicipalities } } } }`),
    ).toEqual({
      municipality: {
        collaborationBodies: [
          {
            id: "cb-14-sro",
            region: { code: "14" },
            members: [
              {
                name: "Västra Götalandsregionen",
                region: { code: "14" },
                municipality: null,
                allMunicipalities: false,
              },
              { name: "VästKom", region: null, municipality: null, allMunicipalities: true },
            ],
          },
        ],
      },
    });
  });
});

describe("what was changed stays when the files are loaded again", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "municipalities-"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it("roles, figures and districts, with their versions", async () => {
    const first = await start(directory);
    const by = callOf(first);
    const [mas] = await holders("1380", "2026-03-31", by);
    const ended = await change<Assigned>(
      admin,
      "endMunicipalRole",
      {
        assignment: mas?.id,
        expectedVersion: 1,
        lastDay: "2026-05-31",
        successor: { practitioner: "SE2120001215-E0600" },
      },
      "assignment { id }",
      by,
    );
    expect(ended.codes).toEqual([]);
    const figure = {
      area: "1380",
      asOf: "2025-12-31",
      count: 1,
      quality: "FINAL",
      source: "SCB",
      expectedVersion: 1,
    };
    expect((await change(registrar, "recordPopulation", figure, "figure { id }", by)).codes).toEqual([]);
    expect((await merge({ careArea: "ca-0180-1" }, stockholmRegistrar, by)).codes).toEqual([]);
    await first.close();

    const root = fileURLToPath(new URL("../", import.meta.url));
    const { data } = readReferenceData(`${root}data`);
    const file = join(directory, "municipalities.sqlite");
    const database = openDatabase({ file, tables, migrations: `${root}migrations` });
    const regions = data.regions.map((region) =>
      region.code === "13" ? { ...region, letter: "NN" } : region,
    );
    expect(loadReferenceData(database, { data: { ...data, regions }, fingerprint: "changed" })).toBe(true);
    database.close();

    const second = await start(directory);
    const after = callOf(second);
    expect(
      (await holders("1380", "2026-06-01", after)).map(({ practitioner }) => practitioner.hsaId),
    ).toEqual(["SE2120001215-E0600"]);
    expect((await holders("1380", "2026-05-31", after)).map(({ version }) => version)).toEqual([2]);
    expect(
      await read(
        `{ municipality(code: "1380") { population(asOf: "2025-12-31") { count version } }
          cityDistricts(municipality: "0180", asOf: "2027-07-01") { id } }`,
        undefined,
        after,
      ),
    ).toMatchObject({
      municipality: { population: { count: 1, version: 2 } },
      cityDistricts: expect.arrayContaining([{ id: "cd-0180-soderort" }]),
    });
    await second.close();
  });
});
