import { describe, expect, it, vi } from "vitest";
import { Concurrency } from "./concurrency.js";

const still = new AbortController().signal;
const busy = {
  extensions: { code: "SERVER_BUSY", http: { status: 503, headers: new Map([["retry-after", "1"]]) } },
};

describe("requests in hand", () => {
  it("are limited; the next wait in line, in order, and more are sent away", async () => {
    const limit = new Concurrency({ running: 1, waiting: 2, patience: 1000 });
    const order: string[] = [];
    const first = await limit.enter(still);
    const second = limit.enter(still).then((leave) => (order.push("second"), leave));
    const third = limit.enter(still).then((leave) => (order.push("third"), leave));
    await expect(limit.enter(still)).rejects.toMatchObject(busy);
    expect([limit.running, limit.waiting, order]).toEqual([1, 2, []]);
    first();
    first();
    (await second)();
    (await third)();
    expect([limit.running, limit.waiting, order]).toEqual([0, 0, ["second", "third"]]);
  });

  it("do not wait for ever", async () => {
    vi.useFakeTimers();
    const limit = new Concurrency({ running: 1, waiting: 1, patience: 500 });
    const leave = await limit.enter(still);
    const waiting = limit.enter(still);
    await Promise.all([expect(waiting).rejects.toMatchObject(busy), vi.advanceTimersByTimeAsync(500)]);
    leave();
    expect([limit.running, limit.waiting]).toEqual([0, 0]);
    vi.useRealTimers();
  });

  it("leave the line when their client is gone", async () => {
    const limit = new Concurrency({ running: 1, waiting: 1, patience: 1000 });
    const leave = await limit.enter(still);
    const gone = new AbortController();
    const waiting = limit.enter(gone.signal);
    gone.abort();
    await expect(waiting).rejects.toThrow(/./);
    await expect(limit.enter(gone.signal)).rejects.toThrow(/./);
    leave();
    expect([limit.running, limit.waiting]).toEqual([0, 0]);
  });

  it("may be none that wait", async () => {
    const limit = new Concurrency({ running: 1, waiting: 0, patience: 1000 });
    await limit.enter(still);
    await expect(limit.enter(still)).rejects.toMatchObject(busy);
  });
});
