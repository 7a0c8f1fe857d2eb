import type { StopSignal } from "@vardgraf/schema";
import { describe, expect, it } from "vitest";
import { clientGone } from "./failure.js";
import { localEndpoint } from "./local.js";

const request = { body: "{}", callerContext: undefined };

describe("a subgraph in this process", () => {
  it("answers, or fails for one of the known reasons", async () => {
    const well = localEndpoint({ handle: async ({ body }) => ({ status: 200, body }) }, 1000);
    expect(await well.handle(request)).toEqual({ status: 200, body: "{}" });
    const ill = localEndpoint({ handle: () => Promise.reject(new TypeError("x is not a function")) }, 1000);
    await expect(ill.handle(request)).rejects.toMatchObject({ reason: "broken" });
  });

  it("is given up in time and told so", async () => {
    const signals: (StopSignal | undefined)[] = [];
    const endpoint = localEndpoint(
      {
        handle: (_, signal) => {
          signals.push(signal);
          return new Promise(() => {});
        },
      },
      30,
    );
    await expect(endpoint.handle(request)).rejects.toMatchObject({ reason: "timeout" });
    await expect(endpoint.handle({ ...request, timeoutMilliseconds: 5 })).rejects.toMatchObject({
      reason: "deadline",
    });
    const leaving = new AbortController();
    const call = endpoint.handle(request, leaving.signal);
    leaving.abort(clientGone());
    await expect(call).rejects.toMatchObject({ reason: "cancelled" });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true, true]);
  });

  it("is not asked for a client that is gone", async () => {
    let calls = 0;
    const endpoint = localEndpoint({ handle: async () => ({ status: 200, body: String(++calls) }) }, 1000);
    const gone = AbortSignal.abort(clientGone());
    await expect(endpoint.handle(request, gone)).rejects.toMatchObject({ reason: "cancelled" });
    expect(calls).toBe(0);
  });
});
