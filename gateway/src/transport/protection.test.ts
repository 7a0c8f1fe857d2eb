import { describe, expect, it } from "vitest";
import { clientGone, CallFailure, type FailureReason, failureKinds } from "./failure.js";
import { type CallFacts, Protection, type ProtectionSettings } from "./protection.js";
import { RetryBudget } from "./retry-budget.js";

const circuit = { failurePercent: 50, minimumCalls: 1000, pauseMilliseconds: 1000 };
const settings: ProtectionSettings = {
  circuit,
  retries: 2,
  retryPercent: 20,
};

const facts = (changes: Partial<CallFacts> = {}): CallFacts => ({
  repeatable: true,
  deadline: performance.now() + 10_000,
  signal: new AbortController().signal,
  ...changes,
});

function protection(changes: Partial<ProtectionSettings> = {}) {
  const told: string[] = [];
  const events = {
    circuitMoved: (position: string) => told.push(position),
    retried: (after: string) => told.push(`again after ${after}`),
    retryDenied: () => told.push("denied"),
  };
  return { guarded: new Protection({ ...settings, ...changes }, events), told };
}

/** Fails with `reasons` one after the other, then answers. */
function failing(...reasons: FailureReason[]) {
  const calls = { made: 0 };
  const attempt = async (): Promise<string> => {
    const reason = reasons[calls.made];
    calls.made += 1;
    if (reason) throw new CallFailure(reason);
    return "answer";
  };
  return { attempt, calls };
}

describe("a call to a subgraph", () => {
  it("is made again after what may pass", async () => {
    const { guarded, told } = protection();
    const { attempt, calls } = failing("unreachable", "server_error");
    expect(await guarded.run(attempt, facts())).toBe("answer");
    expect(calls.made).toBe(3);
    expect(told).toEqual(["again after unreachable", "again after server_error"]);
  });

  it("is not made more often than is set", async () => {
    const { guarded } = protection();
    const { attempt, calls } = failing("broken", "broken", "broken");
    await expect(guarded.run(attempt, facts())).rejects.toMatchObject({ reason: "broken" });
    expect(calls.made).toBe(3);
  });

  it("is never made twice when it changes something", async () => {
    const { guarded } = protection();
    const { attempt, calls } = failing("unreachable");
    await expect(guarded.run(attempt, facts({ repeatable: false }))).rejects.toThrow("unreachable");
    expect(calls.made).toBe(1);
  });

  it.each(Object.entries(failureKinds).filter(([, { passing }]) => !passing))(
    "is not made again after %s",
    async (reason) => {
      const { guarded } = protection();
      const { attempt, calls } = failing(reason as FailureReason);
      await expect(guarded.run(attempt, facts())).rejects.toMatchObject({ reason });
      expect(calls.made).toBe(1);
    },
  );

  it("is not made again when the time is nearly up, or the client leaves meanwhile", async () => {
    const { guarded } = protection();
    const late = failing("unreachable");
    const deadline = performance.now();
    await expect(guarded.run(late.attempt, facts({ deadline }))).rejects.toThrow("unreachable");
    expect(late.calls.made).toBe(1);
    const signal = AbortSignal.abort(clientGone());
    const gone = failing("unreachable");
    await expect(guarded.run(gone.attempt, facts({ signal }))).rejects.toMatchObject({ reason: "cancelled" });
    expect(gone.calls.made).toBe(1);
  });

  it("is not made while the circuit is open", async () => {
    const { guarded, told } = protection({ circuit: { ...circuit, minimumCalls: 2 }, retries: 0 });
    for (let call = 0; call < 2; call += 1) {
      await expect(guarded.run(failing("timeout").attempt, facts())).rejects.toThrow("timeout");
    }
    const { attempt, calls } = failing();
    await expect(guarded.run(attempt, facts())).rejects.toMatchObject({ reason: "circuit_open" });
    expect(calls.made).toBe(0);
    expect(told).toEqual(["open"]);
  });

  it("is made again for a share of all calls only: an outage does not multiply the load", async () => {
    const { guarded, told } = protection({ retries: 1, retryPercent: 10 });
    let made = 0;
    const attempt = (): Promise<never> => {
      made += 1;
      return Promise.reject(new CallFailure("unreachable"));
    };
    await Promise.allSettled(Array.from({ length: 300 }, () => guarded.run(attempt, facts())));
    expect(made).toBeLessThanOrEqual(300 + 10 + 30);
    expect(told).toContain("denied");
  });
});

describe("a budget of retries", () => {
  it("begins with a few, earns a share of each call and saves up no more than a few", () => {
    const budget = new RetryBudget(50);
    for (let call = 0; call < 1000; call += 1) budget.earn();
    let spent = 0;
    while (budget.spend()) spent += 1;
    expect(spent).toBe(10);
    budget.earn();
    expect(budget.spend()).toBe(false);
    budget.earn();
    expect(budget.spend()).toBe(true);
  });

  it("of nothing allows nothing", () => expect(new RetryBudget(0).spend()).toBe(false));
});
