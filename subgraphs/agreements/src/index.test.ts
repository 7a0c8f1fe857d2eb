import { fixedClock, statementEvents, type Subgraph } from "@vardgraf/core";
import { type TestGateway, testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAgreementsSubgraph } from "./index.js";

let gateway: TestGateway;
let subgraph: Subgraph;

beforeAll(async () => {
  gateway = await testKeys();
  subgraph = await createAgreementsSubgraph({
    dataDirectory: ":memory:",
    callerKeys: gateway.jwks,
    clock: fixedClock("2026-03-31T09:00:00+02:00"),
    log: createLogger("test", "error"),
    progress: () => {},
  });
});
afterAll(() => subgraph.close());

const ask = (query: string, variables?: Record<string, unknown>) =>
  gateway.call(subgraph, { query, ...(variables && { variables }) });

const careHome = (index: number, code = "1380") => ({
  __typename: "CareHome",
  id: `ch-${index}`,
  kind: "SABO",
  municipality: { __typename: "Municipality", code },
  placesHistory: [{ __typename: "CareHomePlaces", places: 40 + index, validFrom: "2025-01-01" }],
});

describe("the health agreement of Västra Götaland", () => {
  it.each([
    ["2025-08-13", "DRAFT", 0, 50],
    ["2025-12-31", "DECIDED_PARTLY", 49, 1],
    ["2026-01-14", "DECIDED_PARTLY", 49, 1],
    ["2026-01-15", "IN_FORCE", 50, 0],
  ])("on %s is %s with %i yes", async (on, status, yes, pending) => {
    const { data } = await ask(
      `query ($on: Date) { agreement(id: "agr-14-health-agreement") {
        effectiveFrom signing(asOf: $on) { yes no pending total status missingParties { id } } } }`,
      { on },
    );
    expect(data).toMatchObject({
      agreement: { effectiveFrom: "2026-01-15", signing: { yes, no: 0, pending, total: 50, status } },
    });
  });

  it("takes the place of the agreement of 2017 on its first day", async () => {
    const query = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) {
      ... on Region { agreements(asOf: $on) { id } } ... on Municipality { agreements(asOf: $on) { id } } } }`;
    const r = [
      { __typename: "Region", code: "14" },
      { __typename: "Municipality", code: "1480" },
    ];
    const bound = (id: string) => ({
      data: { _entities: [{ agreements: [{ id }] }, { agreements: [{ id }] }] },
    });
    expect(await ask(query, { r, on: "2026-01-14" })).toEqual(bound("agr-14-health-agreement-2017"));
    expect(await ask(query, { r, on: "2026-01-15" })).toEqual(bound("agr-14-health-agreement"));
  });

  it("shows that its decisions are made up", async () => {
    const { data } = await ask(
      `{ agreement(id: "agr-14-health-agreement") { decisions { synthetic party { id } } } }`,
    );
    const { decisions } = (data as { agreement: { decisions: { synthetic: boolean }[] } }).agreement;
    expect(decisions).toHaveLength(50);
    expect(decisions.every(({ synthetic }) => synthetic)).toBe(true);
  });

  it("tells what the wording of 20 August added and moved (E56)", async () => {
    const { data } = await ask(`{ agreement(id: "agr-14-health-agreement") { clause(number: "2.1") {
      textSv versions { date } diff(from: "2025-08-14", to: "2025-08-20") { kind } before: diff(from: "2017-03-31", to: "2025-08-20") { kind } } } }`);
    const { clause } = (data as { agreement: { clause: { textSv: string; diff: { kind: string }[] } } })
      .agreement;
    expect(clause.diff.map(({ kind }) => kind)).toEqual(["MOVED", "KEPT", "KEPT", "KEPT", "ADDED"]);
    expect(clause.textSv).toContain("länsövergripande");
    expect(clause).toMatchObject({ before: null, versions: [{}, {}, {}] });
  });
});

describe("a care home's agreement", () => {
  const query = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on CareHome { id
    agreement(asOf: $on) { validFrom validTo places publishedOn nextRenewal agreement { id } obligations { number } } } } }`;
  const agreementsOf = async (r: object[], on?: string) =>
    (await ask(query, { r, on })).data as { _entities: { agreement: Record<string, unknown> | null }[] };

  it("renews each year with the places of the day of publication", async () => {
    const { _entities } = await agreementsOf([careHome(5)], "2027-02-01");
    expect(_entities[0]?.agreement).toMatchObject({
      validFrom: "2027-01-01",
      validTo: "2027-12-31",
      places: 45,
      publishedOn: "2026-12-01",
      nextRenewal: "2028-01-01",
      agreement: { id: "agr-13-care-home-physicians" },
    });
  });

  it("exists only in Halland, for older people, from the decision on, with published places", async () => {
    const none = [
      careHome(1, "1280"),
      { ...careHome(2), kind: "LSS" },
      { ...careHome(3), placesHistory: [] },
    ];
    expect(await agreementsOf([careHome(4), ...none])).toMatchObject({
      _entities: [
        { agreement: { places: 44 } },
        { agreement: null },
        { agreement: null },
        { agreement: null },
      ],
    });
    expect((await agreementsOf([careHome(4)], "2026-03-02"))._entities[0]?.agreement).toBeNull();
  });
});

describe("indicators", () => {
  it("come in the asked order, each with its own targets", async () => {
    expect(
      await ask(
        `{ indicators(codes: ["I18", "I14", "I13"]) { code targets { value region { code } sourceClause { number } } } }`,
      ),
    ).toEqual({
      data: {
        indicators: [
          {
            code: "I18",
            targets: [{ value: "100", region: { code: "13" }, sourceClause: { number: "2.1" } }],
          },
          {
            code: "I14",
            targets: [
              { value: "80", region: null, sourceClause: { number: "2c" } },
              { value: "100", region: { code: "13" }, sourceClause: { number: "2.5" } },
            ],
          },
          { code: "I13", targets: [{ value: "55", region: null, sourceClause: { number: "2a" } }] },
        ],
      },
    });
  });

  it("are all there when none is named, and none when the list is empty", async () => {
    const { data } = await ask(`{ all: indicators { code } none: indicators(codes: []) { code } }`);
    expect(data).toMatchObject({ none: [] });
    expect((data as { all: unknown[] }).all).toHaveLength(38);
  });

  it.each([
    ["I99", "There is no indicator I99."],
    ["not a code", "There is no indicator at place 2 of `codes`."],
  ])("%s is refused", async (code, message) => {
    const { errors } = await ask("query ($codes: [String!]) { indicators(codes: $codes) { code } }", {
      codes: ["I13", code],
    });
    expect(errors).toMatchObject([{ message, extensions: { code: "NOT_FOUND" } }]);
  });
});

it("measures every physician team by 230 patients per full-time physician (A48)", async () => {
  const r = [{ __typename: "PhysicianTeam", id: "pt-12-1" }];
  expect(
    await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on PhysicianTeam {
        capacityRequirement { patientsPerFullTime clause { sources } } } } }`,
      { r },
    ),
  ).toEqual({
    data: {
      _entities: [{ capacityRequirement: { patientsPerFullTime: 230, clause: { sources: ["A48"] } } }],
    },
  });
});

it("pages through all agreements, each once", async () => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      `query ($after: String) { agreements(first: 5, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const page = (
      data as {
        agreements: {
          edges: { node: { id: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      }
    ).agreements;
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(await ask("{ agreements { totalCount } }")).toEqual({
    data: { agreements: { totalCount: ids.length } },
  });
});

describe("more references cost no more statements", () => {
  const codes = ["1380", "1480", "1280", "0180", "1383", "2584"];
  const municipality = (index: number) => ({ __typename: "Municipality", code: codes[index % codes.length] });
  it.each([
    [
      "CareHome",
      (index: number) => careHome(index, codes[index % codes.length]),
      "agreement { places agreement { id status parties { decision { outcome } } } obligations { number versions { date } } }",
    ],
    [
      "Municipality",
      municipality,
      "agreements { id status signing { yes missingParties { id } } clauses { versions { date } agreement { id } } parts { activities { mappedTo { id } } } }",
    ],
    [
      "Municipality",
      municipality,
      `signingStatus(agreement: "agr-14-health-agreement") { outcome bound status party { organisationNumber } }
       agreements(asOf: "2026-01-15") { id bindsMunicipality(code: "1480") boundParties { id } signingOptions { signing { yes } }
         versions { date clauses { id } } referrals { missingParties { id } grades { count } clauses { comments } }
         escalatedQuestions { titleSv raisedBy { id } } followUps { year } yearsWithoutFollowUp
         competence { profession clause { number } } }`,
    ],
  ])("%s: 500 like 5", async (type, reference, fields) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`;
    const statementsOf = async (references: number) => {
      const r = Array.from({ length: references }, (_, index) => reference(index));
      let statements = 0;
      const count = (): void => void (statements += 1);
      statementEvents.on("statement", count);
      const answer = await ask(query, { r });
      statementEvents.off("statement", count);
      expect(answer.errors).toBeUndefined();
      return statements;
    };
    const few = await statementsOf(5);
    expect(few).toBeGreaterThan(0);
    expect(await statementsOf(500)).toBe(few);
  });
});
