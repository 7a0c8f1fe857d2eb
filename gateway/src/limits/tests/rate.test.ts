/** How often, and how many at once, as clients meet it. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Door, openDoor } from "../../testing/door.js";
import { memoryRateStore } from "../rate/memory-store.js";
import type { RateStore } from "../rate/store.js";

let door: Door | undefined;
afterEach(() => door?.[Symbol.asyncDispose]());

const query = "{ name }";
/** A store whose clock stands still, so that its buckets are never filled again. */
const stoppedStore = (): RateStore => memoryRateStore(() => 0);
const named = (name: string) => ({
  "apollographql-client-name": name,
  "apollographql-client-version": "1",
});

describe("the rate", () => {
  it("is limited for an organisation and for each of its clients", async () => {
    const settings = {
      RATE_LIMIT: "on",
      ORGANISATION_REQUESTS_PER_SECOND: "5",
      CLIENT_REQUESTS_PER_SECOND: "3",
      RATE_BURST_SECONDS: "1",
    };
    door = await openDoor(settings, [], stoppedStore());
    const { ask } = door;
    const asOf = async (persona: string, client: string): Promise<string> => {
      const { status, code } = await ask({ query }, persona, named(client));
      return code ?? String(status);
    };
    const asked = [
      ["nurse", "portal", "200"],
      ["colleague", "portal", "200"],
      ["nurse", "portal", "200"],
      ["nurse", "portal", "RATE_LIMITED"],
      ["nurse", "board", "200"],
      ["nurse", "board", "200"],
      ["nurse", "board", "RATE_LIMITED"],
      ["nurse", "yet-another", "RATE_LIMITED"],
      ["elsewhere", "portal", "200"],
    ] as const;
    for (const [persona, client, outcome] of asked)
      expect([persona, client, await asOf(persona, client)]).toEqual([persona, client, outcome]);
    const refused = await ask({ query }, "nurse", named("portal"));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await door.figure('vardgraf_refusals_total{reason="RATE_LIMITED"}')).toBe(4);
  });

  it("is limited for logins that fail, by where they come from", async () => {
    const settings = { RATE_LIMIT: "on", CLIENT_REQUESTS_PER_SECOND: "3", RATE_BURST_SECONDS: "1" };
    door = await openDoor(settings, [], stoppedStore());
    const statuses: number[] = [];
    for (let n = 0; n < 5; n++)
      statuses.push((await door.ask({ query }, null, { authorization: "Bearer x.y.z" })).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it.each([
    ["not believed", {}, [200, 429]],
    ["believed from a proxy", { TRUSTED_PROXIES: "127.0.0.0/8, ::1" }, [200, 200]],
  ])("tells callers without a token apart by an address that is %s", async (_how, trust, expected) => {
    const settings = { RATE_LIMIT: "on", CLIENT_REQUESTS_PER_SECOND: "1", RATE_BURST_SECONDS: "1", ...trust };
    door = await openDoor(settings, [], stoppedStore());
    const statuses: number[] = [];
    for (const address of ["192.0.2.1", "192.0.2.2"])
      statuses.push((await door.ask({ query }, null, { "x-forwarded-for": address })).status);
    expect(statuses).toEqual(expected);
  });

  it("can be kept by a store that copies of the gateway share", async () => {
    let left = 3;
    const keys = new Set<string>();
    const store: RateStore = {
      take: (buckets) => {
        for (const { key } of buckets) keys.add(key);
        return Promise.resolve(left-- > 0 ? 0 : 1500);
      },
    };
    door = await openDoor({ RATE_LIMIT: "on" }, [], store);
    await using second = await openDoor({ RATE_LIMIT: "on" }, [], store);
    const answers = [];
    for (const which of [door, second, door, second])
      answers.push(await which.ask({ query }, "nurse", named("portal")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.at(-1)?.headers.get("retry-after")).toBe("2");
    expect(keys.size).toBe(2);
    expect([...keys].join()).not.toContain("2120001215");
  });

  it("is not limited unless it is asked for", async () => {
    door = await openDoor({ CLIENT_REQUESTS_PER_SECOND: "1", RATE_BURST_SECONDS: "1" });
    for (let n = 0; n < 5; n++) expect((await door.ask({ query })).status).toBe(200);
  });
});

describe("requests at once", () => {
  it("are limited: some wait, the rest are told to come back, and all that waited are answered", async () => {
    door = await openDoor({
      MAX_CONCURRENT_REQUESTS: "2",
      MAX_QUEUED_REQUESTS: "2",
      MAX_QUEUE_MS: "60000",
      REQUEST_TIMEOUT_MS: "60000",
      SUBGRAPH_TIMEOUT_MS: "50000",
    });
    const { ask, hold } = door;
    await ask({ query: "{ held }" });
    hold.begin();
    const answers = Array.from({ length: 8 }, () => ask({ query: "{ held }" }));
    const busyFigure = 'vardgraf_refusals_total{reason="SERVER_BUSY"}';
    await vi.waitUntil(async () => (await door?.figure(busyFigure)) === 4, { timeout: 20_000 });
    expect(await door.figure("vardgraf_requests_running")).toBe(2);
    expect(await door.figure("vardgraf_requests_queued")).toBe(2);
    hold.release();
    const statuses = (await Promise.all(answers)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 200, 503, 503, 503, 503]);
    const busy = (await Promise.all(answers)).find(({ status }) => status === 503);
    expect([busy?.code, busy?.headers.get("retry-after")]).toEqual(["SERVER_BUSY", "1"]);
    expect(await door.figure("vardgraf_requests_running")).toBe(0);
  });
});
