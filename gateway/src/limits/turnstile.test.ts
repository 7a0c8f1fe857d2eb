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

/** A turnstile whose turns take as long as `clock.turn` says. */
function turnstileWith(clock = { turn: 0 }): Turnstile {
  let now = 0;
  return new Turnstile(() => (now += clock.turn));
}

describe("requests at the turnstile", () => {
  it("begin at once while there are few", () => {
    const { begun, come } = comers(turnstileWith());
    come(8);
    expect(begun).toEqual(upTo(8));
  });

  it("begin one in a turn beyond those while there is little to do, in their order, though nobody is done", async () => {
    const { begun, come } = comers(turnstileWith());
    come(11);
    expect(begun).toEqual(upTo(8));
    for (const count of [9, 10, 11, 11]) {
      await turn();
      expect(begun).toEqual(upTo(count));
    }
  });

  it("wait while there is work on those that have begun, and no longer", async () => {
    const clock = { turn: 3 };
    const turnstile = turnstileWith(clock);
    const { begun, come } = comers(turnstile);
    come(11);
    for (let turns = 0; turns < 5; turns += 1) await turn();
    expect(begun).toEqual(upTo(8));
    turnstile.leave();
    await turn();
    expect(begun).toEqual(upTo(9));
    clock.turn = 0;
    for (let turns = 0; turns < 2; turns += 1) await turn();
    expect(begun).toEqual(upTo(11));
  });

  it("take all places that became free since the last turn, and nobody overtakes who waits", async () => {
    const turnstile = turnstileWith();
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
    const turnstile = turnstileWith();
    const { begun, come } = comers(turnstile);
    come(100);
    for (let turns = 0; turns < 100; turns += 1) await turn();
    expect(begun).toEqual(upTo(100));
    for (let done = 0; done < 100; done += 1) turnstile.leave();
    come(9);
    expect(begun.length).toBe(108);
  });
});
