import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { httpEndpoint } from "./http.js";
import { localEndpoint } from "./local.js";
import { Patience } from "./patience.js";

const request = { body: "{}", callerContext: undefined };

/** The process does nothing else, as when its machine is paused or its core is taken. */
function standStill(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function patience(): Patience {
  const made = new Patience();
  onTestFinished(() => made.end());
  return made;
}

describe("the patience with a subgraph", () => {
  it("ends after the time that a call may last, once", async () => {
    const waiting = patience();
    let given = 0;
    const call = {
      giveUpAt: waiting.now + 60,
      giveUp: () => {
        given += 1;
        waiting.delete(call);
      },
    };
    waiting.add(call);
    expect(waiting.size).toBe(1);
    await pause(400);
    expect(given).toBe(1);
    expect(waiting.size).toBe(0);
  });

  it("is not used up while nobody was able to listen", async () => {
    const waiting = patience();
    const before = waiting.now;
    standStill(1500);
    expect(waiting.now - before).toBeLessThan(500);
    await pause(1);
    expect(waiting.now - before).toBeLessThan(1000);
  });

  it("goes by a clock that never goes back", async () => {
    const waiting = patience();
    let last = waiting.now;
    for (const still of [0, 0, 300, 0, 120, 0]) {
      standStill(still);
      await pause(10);
      expect(waiting.now).toBeGreaterThanOrEqual(last);
      last = waiting.now;
    }
  });
});

describe("a gateway that stood still", () => {
  it("reads what a subgraph elsewhere has answered meanwhile, though its time is over", async () => {
    const server = createServer((_, response) => void setTimeout(() => response.end("{}"), 20));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    const endpoint = httpEndpoint(`http://127.0.0.1:${port}/`, {
      timeoutMilliseconds: 600,
      maxResponseBytes: 1024,
      maxCalls: 10,
    });
    onTestFinished(async () => {
      await endpoint.close();
      server.close();
    });
    const calls = [endpoint.handle(request), endpoint.handle(request)];
    await pause(5);
    standStill(1500);
    expect((await Promise.all(calls)).map(({ body }) => body)).toEqual(["{}", "{}"]);
  });

  it("waits for a subgraph of its own that stood still with it", async () => {
    const endpoint = localEndpoint(
      {
        handle: async () => {
          await pause(800);
          return { status: 200, body: "{}" };
        },
      },
      600,
    );
    onTestFinished(() => endpoint.close?.());
    const call = endpoint.handle(request);
    standStill(1500);
    expect((await call).body).toBe("{}");
  });
});
