/** Two who change one plan at once: one is told what the other changed, and nothing of either is lost. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CareWorld, personId, startCareWorld } from "../testing/care-world.js";
import { dataOf } from "../testing/world.js";

let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(2);
});
afterAll(() => world[Symbol.asyncDispose]());

const patient = personId(0);
const HOME_CARE = "SE2120001215-HHC1";
const PLAN = "plan { id version title supportingInfo }";
interface Plan {
  readonly plan: { id: string; version: number; title: string; supportingInfo: string | null } | null;
}
const newPlan = async (): Promise<string> => {
  const made = await world.make<Plan>(
    "nurse",
    "createCarePlan",
    { patient, type: "SIP", title: "SIP" },
    PLAN,
  );
  return made.plan?.id ?? "";
};

describe("two writers", () => {
  it("who change the same plan: the second is told which fields changed, and can send again", async () => {
    const plan = await newPlan();
    const first = { plan, expectedVersion: 1, supportingInfo: "Bedömning hemma" };
    const second = { plan, expectedVersion: 1, title: "SIP efter sjukhus" };
    const answers = await Promise.all(
      [first, second].map((input) => world.send<Plan>("nurse", "changeCarePlan", input, PLAN)),
    );
    const late = answers.findIndex(({ refused }) => refused.length > 0);
    expect(answers.map(({ refused }) => refused).sort()).toEqual([[], ["VERSION_CONFLICT"]]);
    const [refusal] = answers[late]?.payload?.userErrors ?? [];
    expect(refusal?.field).toEqual(["expectedVersion"]);
    expect(refusal?.message).toContain(late === 1 ? "supportingInfo" : "title");
    expect(refusal?.message).not.toContain("Bedömning hemma");
    const again = { ...(late === 1 ? second : first), expectedVersion: 2 };
    const { plan: now } = await world.make<Plan>("nurse", "changeCarePlan", again, PLAN);
    expect(now).toMatchObject({ version: 3, title: "SIP efter sjukhus", supportingInfo: "Bedömning hemma" });
  });

  it("who add to the same plan get in each other's way nowhere", async () => {
    const plan = await newPlan();
    const activity = (n: number) =>
      n % 2 === 0
        ? (["nurse", "MUNICIPALITY", HOME_CARE] as const)
        : (["physician", "REGION", "SE2321000115-HC001"] as const);
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, n) => {
        const [by, responsiblePrincipal, responsibleUnit] = activity(n);
        const input = { plan, what: `Insats ${n}`, responsiblePrincipal, responsibleUnit };
        return world.send(by, "addActivity", input, "plan { id }");
      }),
    );
    expect(sent.flatMap(({ refused, errors }) => [...refused, ...errors])).toEqual([]);
    const { patient: seen } = dataOf(
      await world.ask<{
        patient: { carePlans: { edges: { node: { id: string; activities: { what: string }[] } }[] } };
      }>(
        "nurse",
        `query ($id: ID!) { patient(id: $id) { carePlans { edges { node { id activities { what } } } } } }`,
        { id: patient },
      ),
    );
    const found = seen.carePlans.edges.find(({ node }) => node.id === plan)?.node.activities ?? [];
    expect(new Set(found.map(({ what }) => what)).size).toBe(20);
  });

  it("who send the same change at once with one key make it once", async () => {
    const input = { patient: personId(1), type: "SIP", title: "En gång", idempotencyKey: "once" };
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => world.send<Plan>("nurse", "createCarePlan", input, PLAN)),
    );
    expect(new Set(sent.map(({ payload }) => payload?.plan?.id)).size).toBe(1);
    const { patient: seen } = dataOf(
      await world.ask<{ patient: { carePlans: { edges: unknown[] } } }>(
        "nurse",
        `query ($id: ID!) { patient(id: $id) { carePlans { edges { cursor } } } }`,
        { id: personId(1) },
      ),
    );
    expect(seen.carePlans.edges).toHaveLength(1);
  });
});
