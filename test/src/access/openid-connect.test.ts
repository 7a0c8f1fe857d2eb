import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, codes } from "../kit/client.js";
import { type RunningProvider, startIdentityProvider } from "../kit/identity-provider.js";
import { operation } from "../kit/operations.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, TODAY, type World } from "../kit/world.js";

describe("a gateway behind an OpenID Connect provider", () => {
  let provider: RunningProvider;
  let world: World;
  beforeAll(async () => {
    provider = await startIdentityProvider();
    world = await startWorld("embedded", copyOf(worlds[0]?.dataDirectory ?? ""), {
      IDENTITY: "oidc",
      OIDC_ISSUER: provider.issuer,
      OIDC_JWKS_URL: provider.jwksUrl,
    });
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
  });
  const carePlan = { query: operation("CarePlanContext"), variables: { id: "synthetic-1", on: TODAY } };

  it("answers a nurse with the provider's token as it answers her with a demo token", async () => {
    const answer = await ask(world.url, await provider.token("nurse-halmstad"), carePlan);
    const demo = await worlds[0]?.ask("nurse-halmstad", carePlan);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual(demo?.data);
  });

  it("keeps persons from a planner", async () => {
    expect(codes(await ask(world.url, await provider.token("region-planner"), carePlan))).toEqual([
      "PERSONAL_DATA_NOT_ALLOWED",
    ]);
  });

  it("refuses a token that the provider issued for somebody else", async () => {
    const answer = await ask(world.url, await provider.token("nurse-halmstad", "another-system"), carePlan);
    expect([answer.status, codes(answer)]).toEqual([401, ["UNAUTHENTICATED"]]);
  });

  it("refuses a demo token, and serves no demo identities", async () => {
    const answer = await ask(world.url, (await worlds[0]?.token("nurse-halmstad")) ?? "", carePlan);
    expect([answer.status, codes(answer)]).toEqual([401, ["UNAUTHENTICATED"]]);
    expect((await fetch(`${world.url}/demo-identity/personas`)).status).toBe(404);
  });
});
