import { describe, expect, it } from "vitest";
import { RequestSignal } from "./request-signal.js";

describe("the signal of a request", () => {
  it("tells everybody who still listens, once, and keeps its reason", () => {
    const signal = new RequestSignal();
    const told: string[] = [];
    const gone = (): void => void told.push("gone");
    signal.addEventListener("abort", () => told.push("one"));
    signal.addEventListener("abort", gone);
    signal.addEventListener("abort", () => told.push("two"));
    signal.removeEventListener("abort", gone);
    expect(signal.aborted).toBe(false);
    signal.abort("first");
    signal.abort("second");
    expect(told).toEqual(["one", "two"]);
    expect(signal).toMatchObject({ aborted: true, reason: "first" });
  });

  it("says nothing to whoever listens too late", () => {
    const signal = new RequestSignal();
    signal.abort("over");
    signal.addEventListener("abort", () => {
      throw new Error("told too late");
    });
    signal.abort("again");
    expect(signal.reason).toBe("over");
  });
});
