/** What attackers write into a query and its variables: answered or refused with a code, and never a reason to fail. */
import { describe, expect, it } from "vitest";
import { type Answer, codes } from "../kit/client.js";
import { figure } from "../kit/gateway-process.js";
import { worlds } from "../kit/shared-worlds.js";

const ACCESS = /"(full|birthDate|value)":"/;

/** Well-formed, with a code for each error, and none that says that the gateway did not know what to do. */
function expectComposed(answer: Answer): void {
  expect(answer.status).toBeLessThan(500);
  expect(codes(answer)).not.toContain("INTERNAL_SERVER_ERROR");
  expect(codes(answer)).not.toContain(undefined);
}

describe.each(worlds)("in $topology, a query", (world) => {
  it.each([
    ["a page of a billion", "{ municipalities(first: 1000000000) { edges { node { code } } } }"],
    ["a page below nothing", "{ municipalities(first: -1) { edges { node { code } } } }"],
    ["a page beyond Int", "{ municipalities(first: 2147483648) { edges { node { code } } } }"],
    ["1e20 as Int", "{ municipalities(first: 1e20) { edges { node { code } } } }"],
  ])("for %s is refused", async (_what, query) => {
    const answer = await world.ask("sandbox-developer", { query });
    expectComposed(answer);
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it("for five thousand codes at once is refused or answered within its limits", async () => {
    const query = "query ($codes: [String!]) { indicators(codes: $codes) { code } }";
    const codesAsked = Array.from({ length: 5000 }, (_, n) => `X${n}`);
    const answer = await world.ask("region-planner", { query, variables: { codes: codesAsked } });
    expectComposed(answer);
    expect(answer.text.length).toBeLessThan(1_000_000);
  });

  it.each([
    ["NUL", "a\u0000b"],
    ["half a pair", "\ud800"],
    ["a text that turns around", "a\u202eb"],
    ["Å in one sign", "\u00c5"],
    ["Å in two signs", "\u0041\u030a"],
    ["the end of a statement", "' OR 1=1; --"],
    ["a pattern of everything", "%"],
    ["900 kilobytes", "x".repeat(900_000)],
    ["a word of JavaScript", "__proto__"],
  ])("with %s for an id finds nobody", async (_what, id) => {
    const query = "query ($id: ID!) { patient(id: $id) { id name { full } } }";
    const answer = await world.ask("nurse-halmstad", { query, variables: { id } });
    expectComposed(answer);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(ACCESS);
    expect(answer.text.length).toBeLessThan(2000);
  });

  it("with variables nested a thousand deep is refused", async () => {
    const deep = JSON.parse(`${"[".repeat(1000)}1${"]".repeat(1000)}`) as unknown;
    const query = "query ($codes: [String!]) { indicators(codes: $codes) { code } }";
    const answer = await world.ask("region-planner", { query, variables: { codes: deep } });
    expectComposed(answer);
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it("may call a variable as the gateway's own", async () => {
    const query = `query ($representations: ID!) { municipality(code: $representations) { name coordinatingUnit { hsaId } } }`;
    const answer = await world.ask(null, { query, variables: { representations: "1380" } });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ municipality: { coordinatingUnit: { hsaId: expect.any(String) } } });
  });

  it("with several operations runs the one that is named, and none when nobody has that name", async () => {
    const query = `query A { municipality(code: "1380") { code } } query B { municipality(code: "1380") { name } }`;
    expect((await world.ask(null, { query, operationName: "B" })).data).toEqual({
      municipality: { name: "Halmstads kommun" },
    });
    for (const operationName of ["C", "__proto__", ""]) {
      const answer = await world.ask(null, { query, operationName });
      expectComposed(answer);
      expect(codes(answer)).toEqual(["OPERATION_RESOLUTION_FAILURE"]);
    }
  });

  it("gives every value under the name that was asked for, also names of keys and of JavaScript", async () => {
    const plain = await world.ask<{ municipality: { code: string; name: string; coordinatingUnit: Unit } }>(
      null,
      {
        query: `{ municipality(code: "1380") { code name coordinatingUnit { __typename hsaId name } } }`,
      },
    );
    const { code, name, coordinatingUnit: unit } = plain.data.municipality;
    const query = `{ __proto__: municipality(code: "1380") { code: name name: code constructor: coordinatingUnit {
      hsaId: name name: hsaId __proto__: hsaId toString: __typename t: __typename } } }`;
    const { data, errors } = await world.ask<object>(null, { query });
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toBe(
      `{"__proto__":${JSON.stringify({ code: name, name: code }).slice(0, -1)},"constructor":` +
        `{"hsaId":${JSON.stringify(unit.name)},"name":${JSON.stringify(unit.hsaId)},` +
        `"__proto__":${JSON.stringify(unit.hsaId)},"toString":"${unit.__typename}","t":"${unit.__typename}"}}}`,
    );
  });

  const flags = [true, false].flatMap((skip) => [true, false].map((include) => ({ skip, include })));
  it.each(flags.flatMap((unit) => flags.map((field) => ({ unit, field }))))(
    "leaves out what it says: $unit, $field",
    async ({ unit, field }) => {
      const query = `query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!) { municipality(code: "1380") {
        code coordinatingUnit @skip(if: $a) @include(if: $b) { __typename hsaId @skip(if: $c) @include(if: $d) } } }`;
      const variables = { a: unit.skip, b: unit.include, c: field.skip, d: field.include };
      const { data, errors } = await world.ask<{ municipality: object }>(null, { query, variables });
      const asked = ({ skip, include }: { skip: boolean; include: boolean }): boolean => !skip && include;
      const inside = asked(field) ? { hsaId: expect.any(String) as string } : {};
      expect(errors).toEqual([]);
      expect(data.municipality).toEqual({
        code: "1380",
        ...(asked(unit) ? { coordinatingUnit: { __typename: expect.any(String) as string, ...inside } } : {}),
      });
    },
  );

  it("under ever new names is planned once", async () => {
    const entries = async (cache: string): Promise<number> =>
      figure(await (await fetch(`${world.url}/metrics`)).text(), `vardgraf_cache_entries{cache="${cache}"}`);
    const before = await entries("plans");
    for (let turn = 0; turn < 40; turn += 1) {
      const query = `query Q${turn} { a${turn}: municipality(code: "1380") { b${turn}: name } }`;
      expect((await world.ask(null, { query })).errors).toEqual([]);
    }
    // Other tests ask as well: a few plans are theirs.
    expect((await entries("plans")) - before).toBeLessThan(20);
    expect(await entries("documents")).toBeLessThanOrEqual(1000);
  });
});

interface Unit {
  readonly __typename: string;
  readonly hsaId: string;
  readonly name: string;
}
