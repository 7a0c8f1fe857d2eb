import { describe, expect, it } from "vitest";
import { describeError, scrub } from "./redact.js";

describe("a log line", () => {
  it.each([
    ['{"q":"191212121212"}', '{"q":"[identity number]"}'],
    ["P19121212-1212x", "P[identity number]x"],
    ["121212-1212 and 121212+1212", "[identity number] and [identity number]"],
    ["coordination 701063-2391", "coordination [identity number]"],
    ["Bearer eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl.", "Bearer [token]."],
  ])("loses identity numbers and tokens: %s", (line, scrubbed) => expect(scrub(line)).toBe(scrubbed));

  it.each([
    '{"time":1774940400000}',
    "SE2321000016-1003 of 232100-0016 and 2120001215",
    "2026-03-31T09:00:00.000Z",
    "1234567890123456789",
  ])("keeps everything else: %s", (line) => expect(scrub(line)).toBe(line));
});

describe("an error in a log", () => {
  it("keeps a message that speaks of code, and where it arose", () => {
    const described = describeError(new TypeError("x is not a function"));
    expect(described).toMatchObject({ name: "TypeError", message: "x is not a function" });
    expect(described.at?.[0]).toMatch(/^at .*redact\.test/);
  });

  it("loses a message that may quote a value, wherever it stands", () => {
    const quoting = new SyntaxError('Unexpected token A in JSON: "Astrid Lindqvist"');
    const wrapped = new Error("Failed query: select 1 params: Astrid Lindqvist", { cause: quoting });
    const text = JSON.stringify(describeError(wrapped));
    expect(text).not.toContain("Astrid");
    expect(text).toContain("SyntaxError");
  });

  it("keeps the address that cannot be reached: that is what operators look for", () => {
    const error = Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:4104"), {
      code: "ECONNREFUSED",
      syscall: "connect",
    });
    expect(describeError(error)).toMatchObject({ code: "ECONNREFUSED", message: error.message });
  });

  it.each([undefined, null, "text"])("may be no error at all: %s", (thrown) => {
    expect(describeError(thrown)).toEqual({ name: typeof thrown });
  });
});
