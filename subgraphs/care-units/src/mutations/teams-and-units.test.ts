import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, nurse, planner, registrar } from "../testing/people.js";
import { type World, world } from "../testing/world.js";

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here[Symbol.asyncDispose]());

describe("a physician team (A38, A47, A49, A51, A52, A53, A54, A55, A56, A57, A58)", () => {
  const team = {
    name: "Läkarteam mellersta Halland (syntetiskt)",
    careUnit: "SE2321000115-MOB1",
    roundTheClock: true,
    receptionDuty: false,
    coversOrdinary: true,
    coversSpecial: true,
    plannedAndUnplanned: true,
    serviceAreas: ["ca-1382-1", "ca-1383-1"],
    members: [
      { practitioner: "SE2321000115-E0301", fte: "0.50" },
      { practitioner: "SE2321000115-E0304", fte: "0.25" },
    ],
    validFrom: "2026-04-01",
    synthetic: true,
  };
  const register = (change: object) =>
    here.change<{ team: { id: string } }>(registrar, "registerTeam", { ...team, ...change }, "team { id }");

  it("is found in its areas, and its members on every day", async () => {
    const id = (await register({})).data?.team.id ?? "";
    const ask = (claims = nurse) =>
      here.ask<{ physicianTeam: Record<string, unknown> }>(
        `{ physicianTeam(id: "${id}") {
          before: fteTotal(asOf: "2026-03-31") now: fteTotal(asOf: "2026-04-01") later: fteTotal(asOf: "2026-09-01")
          members(asOf: "2026-09-01") { fte profession version practitioner { hsaId } }
          requirementReport(asOf: "2026-04-01") { fulfilled }
          history { mutation } serviceAreas { id } } }`,
        claims,
      );
    expect((await ask()).physicianTeam).toMatchObject({ before: "0.00", now: "0.75", later: "0.75" });
    expect((await ask()).physicianTeam["requirementReport"]).toEqual(
      Array.from({ length: 7 }, () => ({ fulfilled: "YES" })),
    );
    const { _entities } = await here.ask<{ _entities: [{ physicianTeams: { id: string }[] }] }>(
      `{ _entities(representations: [{ __typename: "MunicipalCareArea", id: "ca-1382-1" }]) { ... on MunicipalCareArea { physicianTeams { id } } } }`,
    );
    expect(_entities[0].physicianTeams.map((one) => one.id)).toContain(id);

    const share = (input: object) =>
      here.change(registrar, "setTeamMemberFte", {
        team: id,
        practitioner: "SE2321000115-E0301",
        validFrom: "2026-09-01",
        ...input,
      });
    expect((await share({ fte: "1.00" })).refusals).toEqual([]);
    expect((await share({ fte: "0.90" })).refusals).toEqual(["VERSION_CONFLICT expectedVersion"]);
    expect((await share({ fte: "0.90", expectedVersion: 1 })).refusals).toEqual([]);
    expect((await share({ practitioner: "SE2321000115-E0304", fte: "0" })).refusals).toEqual([]);
    const { physicianTeam } = await ask();
    expect(physicianTeam).toMatchObject({ now: "0.75", later: "0.90" });
    expect(physicianTeam["members"]).toEqual([
      { fte: "0.90", profession: "PHYSICIAN", version: 2, practitioner: { hsaId: "SE2321000115-E0301" } },
    ]);
    // A team that shrinks to one physician is not refused but reported on.
    const { physicianTeam: report } = await here.ask<{
      physicianTeam: { requirementReport: { row: string; fulfilled: string }[] };
    }>(`{ physicianTeam(id: "${id}") { requirementReport(asOf: "2026-09-01") { row fulfilled } } }`, planner);
    expect(report.requirementReport.find(({ row }) => row === "A52")?.fulfilled).toBe("NO");
    expect((physicianTeam["history"] as { mutation: string }[]).map(({ mutation }) => mutation)).toEqual([
      ...Array<string>(5).fill("registerTeam"),
      ...Array<string>(3).fill("setTeamMemberFte"),
    ]);
  });

  it.each([
    ["of one physician", { members: team.members.slice(1) }, ["TEAM_REQUIREMENT_NOT_MET"]],
    [
      "with a reception, in office hours",
      { receptionDuty: true, roundTheClock: false },
      ["TEAM_REQUIREMENT_NOT_MET", "TEAM_REQUIREMENT_NOT_MET"],
    ],
    ["for an area that nobody knows", { serviceAreas: ["ca-1380-99"] }, ["UNKNOWN_REFERENCE serviceAreas 0"]],
    ["in Skåne", { serviceAreas: ["ca-1280-1"] }, ["ORGANISATION_MISMATCH serviceAreas 0"]],
    ["at a municipality's unit", { careUnit: "SE2120001215-HHC1" }, ["ORGANISATION_MISMATCH careUnit"]],
  ])("%s is refused", async (_case, change, refusals) => {
    const before = here.changes().length;
    expect((await register(change)).refusals).toEqual(refusals);
    expect(here.changes()).toHaveLength(before);
  });

  it.each([
    [{ fte: "1.01" }, "VALUE_OUT_OF_RANGE fte"],
    [{ practitioner: "SE2321000115-E0401", fte: "0.5" }, "TEAM_MEMBER_PROFESSION practitioner"],
    [{ team: "pt-x", fte: "0.5" }, "UNKNOWN_REFERENCE team"],
  ])("a share %j is refused", async (change, refusal) => {
    const input = { team: "pt-13-1", practitioner: "SE2321000115-E0301", validFrom: "2026-09-01", ...change };
    expect((await here.change(registrar, "setTeamMemberFte", input)).refusals).toEqual([refusal]);
  });

  it("shows dashboards its figures without staff", async () => {
    const { physicianTeam } = await here.ask<{
      physicianTeam: { members: { practitioner: null; fte: string }[] };
    }>(`{ physicianTeam(id: "pt-13-1") { members { fte practitioner { hsaId } } } }`, planner);
    expect(physicianTeam.members.length).toBeGreaterThan(0);
    expect(physicianTeam.members.every(({ practitioner }) => practitioner === null)).toBe(true);
  });
});

describe("a care unit", () => {
  const unit = {
    hsaId: "SE2321000115-HC901",
    name: "Vårdcentralen Nyängen (syntetisk)",
    type: "HEALTH_CENTRE",
    municipality: "1380",
    openingHours: "MO-FR 08:00-17:00",
    validFrom: "2026-01-01",
    synthetic: true,
  };

  it("of one's own provider is registered, found and closed", async () => {
    expect((await here.change(registrar, "registerCareUnit", unit)).refusals).toEqual([]);
    expect((await here.change(registrar, "registerCareUnit", unit)).refusals).toEqual([
      "ALREADY_EXISTS hsaId",
    ]);
    const ask = () =>
      here.ask<{ careUnit: object }>(
        `{ careUnit(hsaId: "${unit.hsaId}") { name openNow validTo version synthetic careProvider { hsaId } history { version } } }`,
        nurse,
      );
    // A Tuesday, 08:15.
    expect((await ask()).careUnit).toMatchObject({
      openNow: true,
      validTo: null,
      version: 1,
      synthetic: true,
      careProvider: { hsaId: "SE2321000115-1000" },
    });
    const close = (input: object) => here.change(registrar, "closeCareUnit", { hsaId: unit.hsaId, ...input });
    expect((await close({ validTo: "2025-12-31", expectedVersion: 1 })).refusals).toEqual([
      "PERIOD_REVERSED validTo",
    ]);
    expect((await close({ validTo: "2026-12-31", expectedVersion: 2 })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    expect((await close({ validTo: "2026-12-31", expectedVersion: 1 })).refusals).toEqual([]);
    expect((await ask()).careUnit).toMatchObject({
      validTo: "2026-12-31",
      version: 2,
      history: [{ version: 1 }, { version: 2 }],
    });
  });

  it("is not closed while it is needed", async () => {
    const close = { hsaId: "SE2321000115-HC016", validTo: "2026-12-31", expectedVersion: 1 };
    const { refusals } = await here.change(registrar, "closeCareUnit", close);
    expect(refusals).toContain("CARE_UNIT_IN_USE hsaId");
    expect(
      (await here.change(registrar, "closeCareUnit", { ...close, hsaId: "SE2321000115-HC999" })).refusals,
    ).toEqual(["UNKNOWN_REFERENCE hsaId"]);
    expect((await here.change(admin, "closeCareUnit", close)).error).toBe("FORBIDDEN");
  });

  it("is refused with another's digits or in another place", async () => {
    const foreign = await here.change(admin, "registerCareUnit", { ...unit, hsaId: "SE2321000115-HC902" });
    expect(foreign.refusals).toEqual(["ORGANISATION_MISMATCH hsaId"]);
    const elsewhere = await here.change(admin, "registerCareUnit", {
      ...unit,
      hsaId: "SE2120001215-HHC9",
      municipality: "1383",
    });
    expect(elsewhere.refusals).toEqual(["ORGANISATION_MISMATCH municipality"]);
  });
});

it("commissions are of the directory, on a day, for those who work with registers", async () => {
  const query = `{ careUnit(hsaId: "SE2321000115-HC001") { assignments { commissionHsaId purpose rights practitioner { hsaId assignments(asOf: "2014-12-31") { purpose } } careProvider { hsaId } } } }`;
  const { careUnit } = await here.ask<{
    careUnit: { assignments: { commissionHsaId: string; practitioner: { assignments: object[] } }[] };
  }>(query, nurse);
  const head = careUnit.assignments.find(({ commissionHsaId }) => commissionHsaId === "SE2321000115-C0902");
  expect(head).toMatchObject({
    purpose: "QUALITY",
    careProvider: { hsaId: "SE2321000115-1000" },
    practitioner: { assignments: [] },
  });
  const { errors } = await here.started.call({ query, claims: planner });
  expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
});
