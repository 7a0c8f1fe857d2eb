/** The limits of the product as it is started: what attackers send is refused, what clients send is not. */
import { describe, expect, it } from "vitest";
import { exampleOperations } from "@vardgraf/schema";
import { ask, codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { TODAY } from "../kit/world.js";

const bomb = [
  "query Bomb { ...F0 }",
  ...Array.from({ length: 20 }, (_, n) =>
    n < 19
      ? `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`
      : `fragment F${n} on Query { regions { code } }`,
  ),
].join("\n");
const regionAliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: regions { code }`).join(" ")} }`;
const deep = (depth: number): string =>
  `{ municipality(code: "1380") ${"{ region { municipalities(first: 1) { edges { node ".repeat(depth)}{ code }${" } } } }".repeat(depth)} }`;
const circular = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;
const everybody =
  '{ region(code: "13") { careHomes(first: 500) { edges { node { residents(first: 500) { edges { node { id name { full } carePlans(first: 500) { edges { node { id } } } } } } } } } } }';

describe.each(worlds)("in $topology", (world) => {
  it.each([
    ["a bomb of fragments", bomb, "TOO_MANY_SELECTIONS"],
    ["a hundred times the same", regionAliases(101), "TOO_MANY_ROOT_FIELDS"],
    ["a spiral of depth 40", deep(10), "OPERATION_TOO_DEEP"],
    ["everybody at once", everybody, "OPERATION_TOO_COSTLY"],
    ["5000 fields of one name", `{ ${"__typename ".repeat(5001)} }`, "DOCUMENT_TOO_LARGE"],
    ["60 directives", `{ __typename ${"@include(if: true) ".repeat(60)} }`, "TOO_MANY_DIRECTIVES"],
    ["a circle", "{ ...A } fragment A on Query { ...A }", "FRAGMENT_CYCLE"],
  ])("%s is refused at once", async (_what, query, code) => {
    const began = performance.now();
    const answer = await world.ask("sandbox-developer", { query });
    expect(performance.now() - began).toBeLessThan(5000);
    expect([answer.status, codes(answer)]).toEqual([400, [code]]);
  });

  it("introspection in circles is refused", async () => {
    const answer = await world.ask("sandbox-developer", { query: circular });
    expect(codes(answer)).toContain("GRAPHQL_VALIDATION_FAILED");
  });

  it.each(
    exampleOperations(TODAY).map(({ name, document, variables }) => [name, document, variables] as const),
  )("%s costs less than a quarter of what is allowed", async (_name, query, variables) => {
    const response = await fetch(`${world.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "vardgraf-show-cost": "on" },
      body: JSON.stringify({ query, variables }),
    });
    const { extensions } = (await response.json()) as {
      extensions?: { cost: { estimated: number; limit: number } };
    };
    expect(extensions?.cost.estimated).toBeGreaterThan(0);
    expect(extensions?.cost.estimated).toBeLessThan((extensions?.cost.limit ?? 0) / 4);
  });

  it("the longest page that a portal may ask for is allowed", async () => {
    const { status, errors } = await world.run("MyPatients", "nurse-halmstad", { first: 500 });
    expect([status, errors]).toEqual([200, []]);
  });

  it("a body of more than a megabyte is refused", async () => {
    const answer = await ask(world.url, null, {
      query: "{ __typename }",
      variables: { text: "x".repeat(1_100_000) },
    });
    expect([answer.status, codes(answer)]).toEqual([413, ["BODY_TOO_LARGE"]]);
  });
});
