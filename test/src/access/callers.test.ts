import { describe, expect, it } from "vitest";
import { type Answer, ask, codes } from "../kit/client.js";
import { operation } from "../kit/operations.js";
import { worlds } from "../kit/shared-worlds.js";
import { TODAY } from "../kit/world.js";

const everyRoadToAPerson = [
  ["by id", { query: 'query { patient(id: "synthetic-1") { id name { full } } }' }],
  [
    "by id, under another name",
    { query: 'query { municipality(code: "1380") { code } who: patient(id: "synthetic-1") { birthDate } }' },
  ],
  ["in a list", { query: operation("MyPatients"), variables: { first: 5 } }],
  [
    "through the discharge board",
    { query: operation("DischargeBoard"), variables: { municipality: "1380" } },
  ],
  [
    "through a care home",
    {
      query:
        'query { region(code: "13") { careHomes(first: 50) { edges { node { residents(first: 5) { edges { node { id name { full } } } } } } } } }',
    },
  ],
] as const;

function withoutRequestId({ status, text }: Answer): unknown {
  return { status, body: JSON.parse(text) };
}

describe.each(worlds)("in $topology", (world) => {
  describe.each(everyRoadToAPerson)("a person %s", (_road, question) => {
    it("is not for a caller without a token", async () => {
      const answer = await world.ask(null, question);
      expect(codes(answer)).toContain("UNAUTHENTICATED");
      expect(answer.text).not.toMatch(/synthetic-1|"full":"|birthDate":"/);
    });

    it.each(["region-planner", "negotiator"])("is not for a %s, ever", async (persona) => {
      const answer = await world.ask(persona, question);
      expect(new Set(codes(answer))).toEqual(new Set(["PERSONAL_DATA_NOT_ALLOWED"]));
      expect(answer.text).not.toMatch(/synthetic-1|"full":"|birthDate":"/);
    });
  });

  it("the nurse of another municipality is told the same of a patient as of nobody", async () => {
    const known = await world.run("CarePlanContext", "nurse-varberg", { id: "synthetic-1", on: TODAY });
    const nobody = await world.run("CarePlanContext", "nurse-varberg", { id: "no-such-person", on: TODAY });
    expect(codes(known)).toEqual(["NO_PATIENT_RELATION"]);
    expect(withoutRequestId(known)).toEqual(withoutRequestId(nobody));
  });

  it("each nurse has her own patients, and neither the other's", async () => {
    const idsOf = async (persona: string): Promise<Set<string>> => {
      const { data } = await world.run("MyPatients", persona, { first: 500 });
      return new Set(data.myPatients.edges.map(({ node }) => node.id));
    };
    const [halmstad, varberg] = await Promise.all([idsOf("nurse-halmstad"), idsOf("nurse-varberg")]);
    expect(halmstad.has("synthetic-1")).toBe(true);
    expect(varberg.size).toBeGreaterThan(0);
    expect([...halmstad].filter((id) => varberg.has(id))).toEqual([]);
  });

  it.each([
    ["no token at all", "Bearer"],
    ["a word", "Bearer letmein"],
    ["an unsigned token", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9."],
    ["another scheme", "Basic bnVyc2U6c2VjcmV0"],
  ])(
    "a login with %s is refused as JSON, with status 401 and without a reason",
    async (_what, authorization) => {
      const response = await fetch(`${world.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization },
        body: JSON.stringify({ query: "{ regions { code } }" }),
      });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await response.json()).toEqual({
        errors: [{ message: "A valid login is missing.", extensions: { code: "UNAUTHENTICATED" } }],
      });
    },
  );

  it("reference facts are for everybody, also without a token", async () => {
    const answer = await world.run("RegionTour", null, { region: "13" });
    expect(answer.errors).toEqual([]);
    expect(answer.data.region?.municipalities.totalCount).toBe(6);
  });

  it("an answer is never kept by anybody on the way", async () => {
    const answer = await world.run("MyPatients", "nurse-halmstad", {});
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("a token in use by one persona says nothing about another's", async () => {
    const [nurse, planner] = await Promise.all([
      world.token("nurse-halmstad"),
      world.token("region-planner"),
    ]);
    const question = { query: 'query { patient(id: "synthetic-1") { id } }' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => ask(world.url, index % 2 === 0 ? nurse : planner, question)),
    );
    for (const [index, answer] of answers.entries()) {
      expect(codes(answer)).toEqual(index % 2 === 0 ? [] : ["PERSONAL_DATA_NOT_ALLOWED"]);
    }
  });
});
