import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Claims,
  developer,
  head,
  mas,
  nurse,
  nurseVarberg,
  patient,
  physician,
  planner,
} from "../testing/people.js";
import { type World, world } from "../testing/world.js";

let here: World;
let id: string;
const report = (by: Claims, input: object) =>
  here.change<{ deviation: { id: string } }>(
    by,
    "reportDeviation",
    { concernsProvider: "SE2321000115-1000", description: "Jourläkaren gick inte att nå.", ...input },
    "deviation { id }",
  );
beforeAll(async () => {
  here = await world();
  id = (await report(nurse, { careHome: "ch-1380-01" })).data?.deviation.id ?? "";
});
afterAll(() => here[Symbol.asyncDispose]());

const one = (claims: Claims | undefined) =>
  here.started.call<{ deviation: Record<string, unknown> | null }>({
    query: `query($id: ID!) { deviation(id: $id) { status version description openedAt reportedBy { hsaId } reportingUnit { hsaId } concernsProvider { hsaId } otherProvider { hsaId } careHome { id } history { mutation } } }`,
    variables: { id },
    ...(claims === undefined ? {} : { claims }),
  });

describe("a deviation (B8, E57, E58)", () => {
  it("is read by staff of the two organisations", async () => {
    for (const claims of [nurse, physician, mas, head])
      expect((await one(claims)).data?.deviation).toMatchObject({
        status: "OPEN",
        version: 1,
        description: "Jourläkaren gick inte att nå.",
        openedAt: "2026-03-03T07:15:00Z",
        reportedBy: { hsaId: "SE2120001215-E0001" },
        reportingUnit: { hsaId: "SE2120001215-HHC1" },
        concernsProvider: { hsaId: "SE2321000115-1000" },
        otherProvider: { hsaId: "SE2120001215-1000" },
        careHome: { id: "ch-1380-01" },
        history: [{ mutation: "reportDeviation" }],
      });
  });

  it("is for others as if there were none, and nothing at all for other clients", async () => {
    expect(await one(nurseVarberg)).toEqual({ data: { deviation: null } });
    const entity = (claims: Claims | undefined) =>
      here.started.call({
        query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Deviation { description } } }`,
        variables: { r: [{ __typename: "Deviation", id }] },
        ...(claims === undefined ? {} : { claims }),
      });
    expect((await entity(nurse)).data).toEqual({
      _entities: [{ description: "Jourläkaren gick inte att nå." }],
    });
    expect((await entity(nurseVarberg)).data).toEqual({ _entities: [null] });
    for (const [claims, code] of [
      [planner, "FORBIDDEN"],
      [developer, "FORBIDDEN"],
      [patient, "FORBIDDEN"],
      [undefined, "UNAUTHENTICATED"],
    ] as const) {
      expect((await one(claims)).errors?.[0]?.extensions?.code).toBe(code);
      expect((await entity(claims)).errors?.[0]?.extensions?.code).toBe(code);
      expect(
        (
          await here.started.call({
            query: "{ deviations { edges { cursor } } }",
            ...(claims ? { claims } : {}),
          })
        ).errors?.[0]?.extensions?.code,
      ).toBe(code);
    }
  });

  it.each([
    [
      "that names a patient",
      { description: "Gäller 19380412-2384." },
      "TEXT_HOLDS_IDENTITY_NUMBER description",
    ],
    ["without words", { description: " " }, "VALUE_REQUIRED description"],
    ["with oneself", { concernsProvider: "SE2120001215-1000" }, "PARTIES_NOT_DISTINCT otherProvider"],
    [
      "between others",
      { concernsProvider: "SE2120001249-1000", otherProvider: "SE2321000115-1000" },
      "ORGANISATION_MISMATCH concernsProvider",
    ],
    ["with nobody", { concernsProvider: "SE2321000115-9999" }, "UNKNOWN_REFERENCE concernsProvider"],
    ["at no home", { careHome: "ch-0" }, "UNKNOWN_REFERENCE careHome"],
  ])("%s is refused", async (_case, input, refusal) => {
    const before = here.changes().length;
    expect((await report(nurse, input)).refusals).toEqual([refusal]);
    expect(here.changes()).toHaveLength(before);
  });

  it("becomes unresolved, then handled, with words that name nobody", async () => {
    const set = (by: Claims, input: object) =>
      here.change(
        by,
        "setDeviationStatus",
        { id, status: "UNRESOLVED", outcome: "Parterna är inte överens.", expectedVersion: 1, ...input },
        "deviation { status outcome version }",
      );
    expect((await set(mas, { outcome: "380412-2384" })).refusals).toEqual([
      "TEXT_HOLDS_IDENTITY_NUMBER outcome",
    ]);
    expect((await set(mas, { status: "OPEN" })).refusals).toEqual(["DEVIATION_STATUS status"]);
    expect((await set(mas, { id: "0" })).refusals).toEqual(["UNKNOWN_REFERENCE id"]);
    expect((await set(mas, {})).data).toMatchObject({ deviation: { status: "UNRESOLVED", version: 2 } });
    expect((await set(head, { status: "HANDLED" })).refusals).toEqual(["VERSION_CONFLICT expectedVersion"]);
    expect(
      (await set(head, { status: "HANDLED", outcome: "Ny jourrutin.", expectedVersion: 2 })).data,
    ).toMatchObject({ deviation: { status: "HANDLED", version: 3 } });
    expect((await set(head, { status: "UNRESOLVED", expectedVersion: 3 })).refusals).toEqual([
      "DEVIATION_STATUS status",
    ]);
  });
});

describe("lists", () => {
  type Page = {
    deviations: {
      edges: { cursor: string; node: { id: string; reportedBy: { hsaId: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const list = (claims: Claims, args = "first: 2") =>
    here
      .ask<Page>(
        `{ deviations(${args}) { edges { cursor node { id reportedBy { hsaId } } } pageInfo { hasNextPage endCursor } } }`,
        claims,
      )
      .then(({ deviations }) => deviations);

  it("hold one's own organisation's, a page at a time, and one's own reports", async () => {
    for (const by of [physician, nurse, physician])
      await report(
        by,
        by === nurse ? {} : { concernsProvider: "SE2120001215-1000", otherProvider: "SE2321000115-1000" },
      );
    const seen: string[] = [];
    for (let after = ""; ;) {
      const page = await list(nurse, `first: 2${after}`);
      seen.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen).toEqual(seen.toSorted().toReversed());
    const mine = await list(nurse, "mine: true");
    expect(mine.edges.map(({ node }) => node.reportedBy.hsaId)).toEqual(Array(2).fill("SE2120001215-E0001"));
    expect((await list(nurse, "status: HANDLED")).edges.map(({ node }) => node.id)).toEqual([id]);
    expect((await list(nurseVarberg)).edges).toEqual([]);
  });

  it("are counted by month for dashboards, and for nobody without a token", async () => {
    const query = (typename: string, code: string) =>
      `{ _entities(representations: [{ __typename: "${typename}", code: "${code}" }]) { ... on ${typename} { deviationsByMonth(from: "2026-02-01", to: "2026-03-31") { month reported open handled unresolved } } } }`;
    const march = { month: "2026-03", reported: 4, open: 3, handled: 1, unresolved: 0 };
    const empty = { month: "2026-02", reported: 0, open: 0, handled: 0, unresolved: 0 };
    expect(await here.ask(query("Region", "13"), planner)).toEqual({
      _entities: [{ deviationsByMonth: [empty, march] }],
    });
    expect(await here.ask(query("Municipality", "1380"), planner)).toEqual({
      _entities: [{ deviationsByMonth: [empty, march] }],
    });
    expect(await here.ask(query("Municipality", "1383"), planner)).toEqual({
      _entities: [{ deviationsByMonth: [empty, { ...march, reported: 0, open: 0, handled: 0 }] }],
    });
    expect((await here.started.call({ query: query("Region", "13") })).errors?.[0]?.extensions?.code).toBe(
      "UNAUTHENTICATED",
    );
    expect(
      (await here.started.call({ query: query("Region", "13"), claims: patient })).errors?.[0]?.extensions
        ?.code,
    ).toBe("FORBIDDEN");
    expect(
      (
        await here.started.call({
          query: query("Region", "13"),
          claims: { ...planner, commissionPurpose: "Vård och behandling" },
        })
      ).errors?.[0]?.extensions?.code,
    ).toBe("PURPOSE_NOT_ALLOWED_FOR_CLIENT");
  });
});
