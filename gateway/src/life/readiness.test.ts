import { afterEach, describe, expect, it, vi } from "vitest";
import { Readiness } from "./readiness.js";

afterEach(() => vi.useRealTimers());

describe("readiness", () => {
  it("is given when every part can do its work", async () => {
    expect(await new Readiness({}).problems()).toEqual([]);
    expect(await new Readiness({ store: async () => {} }).problems()).toEqual([]);
  });

  it("names every part that cannot, with its reason", async () => {
    const fail = (reason: string) => () => Promise.reject(new Error(reason));
    const readiness = new Readiness({ store: fail("locked"), log: fail("full"), rest: async () => {} });
    expect(await readiness.problems()).toEqual([
      { part: "store", reason: "locked" },
      { part: "log", reason: "full" },
    ]);
  });

  it("does not wait for a part that hangs", async () => {
    vi.useFakeTimers();
    const problems = new Readiness({ store: () => new Promise(() => {}) }).problems();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await problems).toEqual([{ part: "store", reason: "does not answer" }]);
  });

  it("ends with the drain", async () => {
    const readiness = new Readiness({});
    readiness.drain();
    expect(await readiness.problems()).toEqual([{ part: "gateway", reason: "draining" }]);
  });
});
