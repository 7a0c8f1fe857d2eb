import { describe, expect, it } from "vitest";
import { Turnstile } from "./turnstile.js";

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Requests that come one after the other; `begun` has those that may begin, in their order. */
function comers(turnstile: Turnstile) {
  const begun: number[] = [];
  let next = 0;
  return {
    begun,
    come: (count: number): void => {
      for (let each = 0; each < count; each += 1) {
        const name = (next += 1);
        const waits = turnstile.enter();
        if (waits) void waits.then(() => begun.push(name));
        else begun.push(name);
      }
    },
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe("requests at the turnstile", () => {
  it("begin at once while there are few", () => {
    const { begun, come } = comers(new Turnstile());
    come(8);
    expect(begun).toEqual(upTo(8));
  });

  it("begin one in a turn beyond those, in the order in which they came, though nobody is done", async () => {
    const { begun, come } = comers(new Turnstile());
    come(11);
    expect(begun).toEqual(upTo(8));
    for (const count of [9, 10, 11, 11]) {
      await turn();
      expect(begun).toEqual(upTo(count));
    }
  });

  it("take all places that became free since the last turn, and nobody overtakes who waits", async () => {
    const turnstile = new Turnstile();
    const { begun, come } = comers(turnstile);
    come(14);
    for (let done = 0; done < 5; done += 1) turnstile.leave();
    come(2);
    expect(begun).toEqual(upTo(8));
    await turn();
    expect(begun).toEqual(upTo(13));
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect(begun).toEqual(upTo(16));
  });

  it("find it as it was once everybody has left", async () => {
    const turnstile = new Turnstile();
    const { begun, come } = comers(turnstile);
    come(100);
    for (let turns = 0; turns < 100; turns += 1) await turn();
    expect(begun).toEqual(upTo(100));
    for (let done = 0; done < 100; done += 1) turnstile.leave();
    come(9);
    expect(begun.length).toBe(108);
  });
});
