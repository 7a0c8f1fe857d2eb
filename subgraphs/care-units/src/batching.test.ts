import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReferenceData } from "./loading/reference-data.js";
import { nurse } from "./testing/people.js";
import { start, type StartedSubgraph } from "./testing/start.js";

const data = readReferenceData(fileURLToPath(new URL("../data", import.meta.url)));
const municipalities = data.careProviders.flatMap(({ municipalityCode }) => municipalityCode ?? []);

let started: StartedSubgraph;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started.subgraph.close());

/** `count` references of a type: real keys first, then keys that do not exist. */
function references(typename: string, key: string, keys: readonly string[], count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    __typename: typename,
    [key]: keys[index] ?? `none-${index}`,
  }));
}

describe("entities cost as many statements for 500 references as for 5", () => {
  const cases: [
    typename: string,
    key: string,
    keys: readonly string[],
    selection: string,
    statements: number,
  ][] = [
    [
      "CareProvider",
      "hsaId",
      data.careProviders.map(({ id }) => id),
      "name region { code } municipality { code }",
      1,
    ],
    ["CareUnit", "hsaId", data.careUnits.map(({ id }) => id), "name type phone municipality { code }", 1],
    [
      "CareUnit",
      "hsaId",
      data.careUnits.map(({ id }) => id),
      "careProvider { name } practitioners { professions } coordinationAssignments { careUnit { name } }",
      4,
    ],
    ["Practitioner", "hsaId", data.practitioners.map(({ id }) => id), "name professions", 1],
    ["CareHome", "id", data.careHomes.map(({ id }) => id), "name kind careArea { id }", 1],
    [
      "CareHome",
      "id",
      data.careHomes.map(({ id }) => id),
      "places placesHistory { places } healthCentre { name } mainResponsiblePhysician { name }",
      5,
    ],
    [
      "CareHome",
      "id",
      data.careHomes.map(({ id }) => id),
      "acuteContactPath plannedDialogue { time } terms { agreed } mainPhysicianAppointments { practitioner { name } }",
      4,
    ],
    [
      "OnCallService",
      "id",
      data.onCallServices.map(({ id }) => id),
      "hospital clinic { name } shifts { starts }",
      3,
    ],
    ["PhysicianTeam", "id", data.physicianTeams.map(({ id }) => id), "name roundTheClock", 1],
    [
      "PhysicianTeam",
      "id",
      data.physicianTeams.map(({ id }) => id),
      "careProvider { name } serviceAreas { id } members { fte } fteTotal requirementReport { fulfilled }",
      5,
    ],
    ["Municipality", "code", municipalities, "coordinatingUnit { name }", 2],
    ["Municipality", "code", municipalities, "careUnits(first: 3) { totalCount edges { node { name } } }", 2],
    [
      "Municipality",
      "code",
      municipalities,
      "careHomes(first: 3) { totalCount edges { node { name places } } }",
      3,
    ],
    ["CityDistrict", "id", ["cd-0180-bromma", "cd-0180-farsta"], "coordinatingUnit { name }", 2],
    [
      "Region",
      "code",
      ["01", "12", "13"],
      "careUnits(type: HEALTH_CENTRE, first: 10) { totalCount edges { node { name } } }",
      2,
    ],
    [
      "Region",
      "code",
      ["01", "12", "13"],
      "careHomes { edges { node { name } } } physicianTeams { fteTotal }",
      3,
    ],
    [
      "MunicipalCareArea",
      "id",
      data.physicianTeamAreas.map(({ careAreaId }) => careAreaId),
      "physicianTeams { name }",
      1,
    ],
  ];

  it.each(cases)("%s(%s) %# %j", async (typename, key, keys, selection, statements) => {
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${selection} } } }`;
    for (const count of [5, 500]) {
      const { answer, statements: counted } = await started.count({
        query,
        variables: { r: references(typename, key, keys, count) },
      });
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.["_entities"]).toHaveLength(count);
      expect(counted, `${count} references`).toBe(statements);
    }
  });

  it.each([
    ["CareHome", "id", data.careHomes.map(({ id }) => id), "history { at by { hsaId } }", 2],
    ["CareHome", "id", data.careHomes.map(({ id }) => id), "reconciliation(year: 2025) { state heldOn }", 2],
    ["CareUnit", "hsaId", data.careUnits.map(({ id }) => id), "assignments { practitioner { name } }", 3],
    ["Municipality", "code", municipalities, "reconciliationReport(year: 2025) { missing { name } }", 3],
    [
      "Municipality",
      "code",
      municipalities,
      `deviationsByMonth(from: "2026-01-01", to: "2026-03-31") { reported }`,
      1,
    ],
  ] as const)("for staff: %s(%s) %# %j", async (typename, key, keys, selection, statements) => {
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${selection} } } }`;
    for (const count of [5, 250]) {
      const { answer, statements: counted } = await started.count({
        query,
        variables: { r: references(typename, key, keys, count) },
        claims: nurse,
      });
      expect(answer.errors).toBeUndefined();
      expect(counted, `${count} references`).toBe(statements);
    }
  });

  it("coverage of many regions is one statement", async () => {
    const region = (code: string, areas: number) => ({
      __typename: "Region",
      code,
      coordinationAreas: municipalities.slice(0, areas).map((area) => ({
        area: { __typename: "Municipality", code: area },
        validFrom: null,
        validTo: null,
      })),
    });
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Region { coordinationCoverage { expected covered } } } }`;
    for (const count of [5, 500]) {
      const { answer, statements } = await started.count({
        query,
        variables: { r: Array.from({ length: count }, (_, index) => region(`${index}`, index % 40)) },
      });
      expect(answer.errors).toBeUndefined();
      expect(statements).toBe(1);
    }
  });
});
