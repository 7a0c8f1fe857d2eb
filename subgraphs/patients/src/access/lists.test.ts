/** Lists of people: whole, in order, and with nobody in them whom the caller may not see. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes, dataOf, nodesOf, type Persona, startWorld, type World } from "../testing/world.js";
import { LOOK_UPS_PER_REQUEST } from "./guard.js";

let world: World;
beforeAll(async () => {
  world = await startWorld(3000);
});
afterAll(() => world[Symbol.asyncDispose]());

const PAGE = `query ($first: Int, $after: String) { myPatients(first: $first, after: $after) {
  edges { cursor node { id name { family given } } } pageInfo { hasNextPage hasPreviousPage endCursor }
} }`;

interface Listed {
  readonly id: string;
  readonly name: { readonly family: string; readonly given: string };
}
interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const pageOf = async (persona: Persona, first: number, after: string | null): Promise<Page<Listed>> =>
  dataOf(await world.ask<{ myPatients: Page<Listed> }>(persona, PAGE, { first, after })).myPatients;

async function all(persona: Persona, first: number): Promise<Listed[]> {
  const nodes: Listed[] = [];
  let page = await pageOf(persona, first, null);
  nodes.push(...nodesOf(page));
  while (page.pageInfo.hasNextPage) {
    page = await pageOf(persona, first, page.pageInfo.endCursor);
    nodes.push(...nodesOf(page));
  }
  return nodes;
}
const sortKey = ({ id, name }: Listed): string => `${name.family}\u0000${name.given}\u0000${id}`;

describe("my patients", () => {
  it.each<Persona>(["nurse", "physician", "hospital", "mobile", "social"])(
    "of %s: every page in order, the same by whatever page size, each one also found alone",
    async (persona) => {
      const patients = await all(persona, 7);
      const keys = patients.map(sortKey);
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(keys).size).toBe(keys.length);
      expect((await all(persona, 500)).map(sortKey)).toEqual(keys);
      for (let from = 0; from < patients.length; from += LOOK_UPS_PER_REQUEST) {
        const some = patients.slice(from, from + LOOK_UPS_PER_REQUEST);
        const found = await world.ask(
          persona,
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id } } }`,
          { r: some.map(({ id }) => ({ __typename: "Patient", id })) },
        );
        expect(codes(found)).toEqual([]);
      }
    },
  );

  it("are those enrolled by the municipality, not those of the next one", async () => {
    const ids = new Set((await all("nurse", 500)).map(({ id }) => id));
    expect([
      ids.has("synthetic-1"),
      ids.has("synthetic-28"),
      ids.has("synthetic-16"),
      ids.has("synthetic-13"),
    ]).toEqual([true, true, false, false]);
  });

  it("are the patient alone, for the patient", async () => {
    expect((await all("patient", 5)).map(({ id }) => id)).toEqual(["synthetic-1"]);
  });

  it("never start behind somebody whom the caller may not see", async () => {
    const after = (await pageOf("nurse", 1, null)).pageInfo.endCursor;
    expect(codes(await world.ask("nurseElsewhere", PAGE, { after }))).toEqual(["INVALID_CURSOR"]);
    const invented = Buffer.from("myPatients:nobody").toString("base64url");
    expect(codes(await world.ask("nurseElsewhere", PAGE, { after: invented }))).toEqual(["INVALID_CURSOR"]);
  });

  it.each<[Persona, string]>([
    ["anonymous", "UNAUTHENTICATED"],
    ["unitHead", "FORBIDDEN"],
    ["planner", "PERSONAL_DATA_NOT_ALLOWED"],
    ["auditor", "PERSONAL_DATA_NOT_ALLOWED"],
    ["negotiator", "PERSONAL_DATA_NOT_ALLOWED"],
    ["dashboardForCare", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
  ])("are refused to %s with %s", async (persona, code) => {
    expect(codes(await world.ask(persona, PAGE))).toEqual([code]);
  });
});

describe("residents of a care home", () => {
  const RESIDENTS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareHome {
    residents(first: 500) { edges { node { id protection residence { careHome { id } } } } }
  } } }`;
  type Resident = { protection: string; residence: { careHome: { id: string } } };
  const ask = (persona: Persona) =>
    world.ask<{ _entities: { residents: Page<Resident> }[] }>(persona, RESIDENTS, {
      r: ["ch-1380-1", "ch-1383-1"].map((id) => ({ __typename: "CareHome", id })),
    });

  it("are those whom the caller may see there", async () => {
    const [own = [], next = []] = dataOf(await ask("nurse"))._entities.map(({ residents }) =>
      nodesOf(residents),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ residence }) => residence.careHome.id === "ch-1380-1")).toBe(true);
    expect(own.every(({ protection }) => protection === "NONE")).toBe(true);
    expect(next).toEqual([]);
  });

  it.each<[Persona, string]>([
    ["anonymous", "UNAUTHENTICATED"],
    ["planner", "PERSONAL_DATA_NOT_ALLOWED"],
    ["unitHead", "FORBIDDEN"],
  ])("are refused to %s with %s", async (persona, code) => {
    expect(new Set(codes(await ask(persona)))).toEqual(new Set([code]));
  });
});

describe("discharges in progress", () => {
  const BOARD = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality { dischargesInProgress(first: 500) {
    edges { node {
      id municipality { code } clinic { hsaId } estimatedDischarge noticeInTime summonsDueBy liabilityFrom
      notice { name { full } identifier { system } registeredMunicipality { code } }
    } }
  } } } }`;
  interface Discharge {
    readonly municipality: { readonly code: string };
    readonly clinic: { readonly hsaId: string };
    readonly estimatedDischarge: string;
    readonly notice: { readonly name: { readonly full: string } };
    readonly patient?: object | null;
  }
  type Boards = { readonly _entities: readonly { readonly dischargesInProgress: Page<Discharge> }[] };
  const ask = (persona: Persona, code: string, organizationNumber: string, query = BOARD) =>
    world.ask<Boards>(persona, query, { r: [{ __typename: "Municipality", code, organizationNumber }] });
  const rowsOf = ({ _entities }: Boards): Discharge[] =>
    _entities.flatMap(({ dischargesInProgress }) => nodesOf(dischargesInProgress));
  const rows = async (persona: Persona): Promise<Discharge[]> =>
    rowsOf(dataOf(await ask(persona, "1380", "2120001215")));

  it("go to the municipality's nurse and care manager alike, soonest first", async () => {
    const nurse = await rows("nurse");
    expect(nurse.length).toBeGreaterThan(1);
    expect(await rows("social")).toEqual(nurse);
    const days = nurse.map(({ estimatedDischarge }) => estimatedDischarge);
    expect(days).toEqual(days.toSorted());
    expect(new Set(nurse.map(({ municipality }) => municipality.code))).toEqual(new Set(["1380"]));
  });

  it("go to a clinic as far as they are its own", async () => {
    const own = await rows("hospital");
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ clinic }) => clinic.hsaId))).toEqual(new Set(["SE2321000115-CL01"]));
    expect(await rows("mobile")).toEqual([]);
  });

  it("tell of the patient only what the law puts into the notice", async () => {
    const query = BOARD.replace("notice {", "patient { id } notice {");
    const answer = await ask("social", "1380", "2120001215", query);
    expect(new Set(codes(answer))).toEqual(new Set(["NO_PATIENT_RELATION"]));
    const told = answer.data ? rowsOf(answer.data) : [];
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ patient, notice }) => patient === null && notice.name.full.length > 0)).toBe(true);
  });

  it.each<[Persona, string, string, string]>([
    ["nurse", "1383", "2120001249", "FORBIDDEN"],
    ["social", "1383", "2120001249", "FORBIDDEN"],
    ["mas", "1380", "2120001215", "FORBIDDEN"],
    ["patient", "1380", "2120001215", "FORBIDDEN"],
    ["planner", "1380", "2120001215", "PERSONAL_DATA_NOT_ALLOWED"],
    ["anonymous", "1380", "2120001215", "UNAUTHENTICATED"],
  ])("are refused to %s for %s", async (persona, code, organizationNumber, expected) => {
    expect(codes(await ask(persona, code, organizationNumber))).toEqual([expected]);
  });

  it("do not open by the number of another municipality", async () => {
    expect(rowsOf(dataOf(await ask("nurse", "1383", "2120001215")))).toEqual([]);
  });
});
