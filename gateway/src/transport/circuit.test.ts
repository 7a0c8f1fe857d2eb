import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Circuit, type CircuitPosition, type Verdict } from "./circuit.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settings = { failurePercent: 50, minimumCalls: 4, pauseMilliseconds: 1000 };

function circuit(): { circuit: Circuit; moves: CircuitPosition[] } {
  const moves: CircuitPosition[] = [];
  return { circuit: new Circuit(settings, (position) => moves.push(position)), moves };
}

function call(on: Circuit, verdict: Verdict, times = 1): void {
  for (let made = 0; made < times; made += 1) {
    const pass = on.enter();
    if (pass === null) throw new Error("The circuit is open.");
    on.leave(pass, verdict);
  }
}

describe("a circuit", () => {
  it("opens when more than its share of the last calls failed, and not before enough were made", () => {
    const { circuit: one, moves } = circuit();
    call(one, "ill", 3);
    expect(one.position).toBe("closed");
    call(one, "ill");
    expect(moves).toEqual(["open"]);
    expect(one.enter()).toBeNull();
  });

  it("stays closed while half of the calls succeed", () => {
    const { circuit: one } = circuit();
    for (let round = 0; round < 50; round += 1) {
      call(one, "well");
      call(one, "ill");
    }
    expect(one.position).toBe("closed");
  });

  it("does not hold against a subgraph what a client brought about", () => {
    const { circuit: one } = circuit();
    call(one, "neither", 1000);
    expect(one.position).toBe("closed");
  });

  it("lets one call through after the pause, and no other while that one is under way", () => {
    const { circuit: one } = circuit();
    call(one, "ill", 4);
    vi.advanceTimersByTime(999);
    expect(one.enter()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(one.enter()).toMatchObject({ trial: true });
    expect(one.enter()).toBeNull();
  });

  it.each<[Verdict, CircuitPosition]>([
    ["well", "closed"],
    ["ill", "open"],
    ["neither", "open"],
  ])("after a trial that went %s is %s", (verdict, position) => {
    const { circuit: one } = circuit();
    call(one, "ill", 4);
    vi.advanceTimersByTime(1000);
    call(one, verdict);
    expect(one.position).toBe(position);
  });

  it("tries again at once after a trial that said nothing, and after a pause when it failed", () => {
    const { circuit: one } = circuit();
    call(one, "ill", 4);
    vi.advanceTimersByTime(1000);
    call(one, "neither");
    call(one, "ill");
    expect(one.enter()).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(one.enter()).toMatchObject({ trial: true });
  });

  it("begins anew once it has closed, and takes no notice of calls from before, however late they end", () => {
    const { circuit: one } = circuit();
    const early = Array.from({ length: 5 }, () => one.enter());
    const endEarly = (count: number): void => {
      for (const pass of early.splice(0, count)) if (pass) one.leave(pass, "ill");
    };
    call(one, "ill", 4);
    endEarly(1);
    vi.advanceTimersByTime(1000);
    call(one, "well");
    endEarly(4);
    call(one, "ill", 2);
    expect(one.position).toBe("closed");
  });
});
