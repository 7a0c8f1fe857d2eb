import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nurse, registrar, staff } from "../testing/people.js";
import { type World, world } from "../testing/world.js";

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here[Symbol.asyncDispose]());

const stockholm = staff("SE2321000016-ADM1", "E0901", "Administration", ["REGISTRAR"]);

describe("a change of coordinator (C23)", () => {
  const end = (input: object) =>
    here.change(
      registrar,
      "endCoordination",
      { id: "1380:2022-01-01", ...input },
      "assignment { validTo version }",
    );
  const assign = (input: object) =>
    here.change<{ assignment: { id: string } }>(
      registrar,
      "assignCoordinatingCentre",
      { municipality: "1380", careUnit: "SE2321000115-HC002", validFrom: "2026-07-01", ...input },
      "assignment { id version careUnit { hsaId } area { ... on Municipality { code } } }",
    );
  const on = async (day: string) => {
    const { _entities } = await here.ask<{ _entities: [{ coordinatingUnit: { hsaId: string } | null }] }>(
      `{ _entities(representations: [{ __typename: "Municipality", code: "1380" }]) { ... on Municipality { coordinatingUnit(asOf: "${day}") { hsaId } } } }`,
    );
    return _entities[0].coordinatingUnit?.hsaId ?? null;
  };

  it("needs the end of the one before, and then there is one on every day", async () => {
    expect((await assign({})).refusals).toEqual(["COORDINATOR_DUPLICATE validFrom"]);
    expect((await end({ validTo: "2026-06-30", expectedVersion: 9 })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    expect((await end({ validTo: "2021-12-31", expectedVersion: 1 })).refusals).toEqual([
      "PERIOD_REVERSED validTo",
    ]);
    expect((await end({ validTo: "2026-06-30", expectedVersion: 1 })).data).toMatchObject({
      assignment: { validTo: "2026-06-30", version: 2 },
    });
    expect((await assign({})).data).toMatchObject({ assignment: { version: 1, area: { code: "1380" } } });
    expect(await on("2026-06-30")).toBe("SE2321000115-HC001");
    expect(await on("2026-07-01")).toBe("SE2321000115-HC002");
    expect((await end({ validTo: "2026-07-01", expectedVersion: 2 })).refusals).toEqual([
      "COORDINATOR_DUPLICATE validTo",
    ]);
    const { careUnit } = await here.ask<{ careUnit: { coordinationAssignments: { history: object[] }[] } }>(
      `{ careUnit(hsaId: "SE2321000115-HC001") { coordinationAssignments { history { mutation fields { name before after } } } } }`,
      nurse,
    );
    expect(careUnit.coordinationAssignments[0]?.history).toEqual([
      { mutation: "endCoordination", fields: [{ name: "validTo", before: "null", after: '"2026-06-30"' }] },
    ]);
  });

  it.each([
    ["of nothing", { municipality: null }, "COORDINATION_AREA"],
    ["of two areas", { cityDistrict: "cd-0180-bromma" }, "COORDINATION_AREA"],
    ["of an unknown municipality", { municipality: "1399" }, "UNKNOWN_REFERENCE municipality"],
    [
      "by a clinic",
      { municipality: "1315", careUnit: "SE2321000115-CL01", validFrom: "2020-01-01", validTo: "2020-12-31" },
      "NOT_A_HEALTH_CENTRE careUnit",
    ],
    [
      "by nobody",
      {
        municipality: "1315",
        careUnit: "SE2321000115-HC999",
        validFrom: "2020-01-01",
        validTo: "2020-12-31",
      },
      "UNKNOWN_REFERENCE careUnit",
    ],
    [
      "for a reversed time",
      { municipality: "1315", validFrom: "2020-01-02", validTo: "2020-01-01" },
      "PERIOD_REVERSED validTo",
    ],
  ])("%s is refused", async (_case, input, refusal) => {
    const before = here.changes().length;
    expect((await assign(input)).refusals).toEqual([refusal]);
    expect(here.changes()).toHaveLength(before);
  });
});

describe("the merger of districts in Stockholm on 2023-07-01", () => {
  const area = (id: string, validFrom: string | null, validTo: string | null) => ({
    area: { id },
    validFrom,
    validTo,
  });
  const areas = [
    area("cd-0180-rinkeby-kista", null, "2023-06-30"),
    area("cd-0180-spanga-tensta", null, "2023-06-30"),
    area("cd-0180-jarva", "2023-07-01", null),
  ];
  const findings = async () => {
    const { data } = await here.started.call<{
      _entities: [
        { coordinationFindings: { area: { id?: string }; code: string; from: string; to: string }[] },
      ];
    }>({
      query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Region {
        coordinationFindings(from: "2023-06-01", to: "2023-12-31") { code from to area { ... on CityDistrict { id } } } } } }`,
      variables: { r: [{ __typename: "Region", code: "01", coordinationAreas: areas }] },
    });
    return data?._entities[0].coordinationFindings.filter(({ area: { id } }) =>
      areas.some(({ area: known }) => known.id === id),
    );
  };

  it("left a gap in Järva, which can be closed afterwards", async () => {
    const gap = {
      code: "COORDINATOR_MISSING",
      area: { id: "cd-0180-jarva" },
      from: "2023-07-01",
      to: "2023-08-31",
    };
    expect(await findings()).toEqual([gap]);
    const input = {
      cityDistrict: "cd-0180-jarva",
      careUnit: "SE2321000016-HC031",
      validFrom: "2023-07-01",
      supporter: "SLSO",
    };
    expect((await here.change(stockholm, "assignCoordinatingCentre", input)).refusals).toEqual([
      "COORDINATOR_DUPLICATE validFrom",
    ]);
    expect(
      (await here.change(stockholm, "assignCoordinatingCentre", { ...input, validTo: "2023-08-31" }))
        .refusals,
    ).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it("shows who coordinates a district after it was merged", async () => {
    const input = {
      cityDistrict: "cd-0180-rinkeby-kista",
      careUnit: "SE2321000016-HC024",
      validFrom: "2023-07-01",
      validTo: "2023-07-31",
    };
    expect((await here.change(stockholm, "assignCoordinatingCentre", input)).refusals).toEqual([]);
    expect(await findings()).toEqual([
      {
        code: "COORDINATION_OUTSIDE_AREA",
        area: { id: "cd-0180-rinkeby-kista" },
        from: "2023-07-01",
        to: "2023-07-31",
      },
    ]);
  });

  it.each([
    [
      "Stockholm as a whole",
      { municipality: "0180", careUnit: "SE2321000016-HC017", validFrom: "2026-01-01" },
      "COORDINATION_AREA municipality",
    ],
    [
      "before the responsibility began",
      {
        cityDistrict: "cd-0180-norra-innerstaden",
        careUnit: "SE2321000016-HC030",
        validFrom: "2021-01-31",
        validTo: "2021-03-01",
      },
      "COORDINATION_START validFrom",
    ],
  ])("%s is refused", async (_case, input, refusal) => {
    expect((await here.change(stockholm, "assignCoordinatingCentre", input)).refusals).toEqual([refusal]);
  });
});
