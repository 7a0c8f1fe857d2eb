import { describe, expect, it } from "vitest";
import { readClient } from "./client.js";

const headers = (name: string | undefined, version: string | undefined) => ({
  ...(name === undefined ? {} : { "apollographql-client-name": name }),
  ...(version === undefined ? {} : { "apollographql-client-version": version }),
});

describe("a client", () => {
  it.each([
    ["care-portal", "1.4.2"],
    ["Portal_2.web", "2026-03-31"],
    ["a", "1.0.0-beta.1+build.77"],
  ])("may be called %s %s", (name, version) => {
    expect(readClient(headers(name, version))).toEqual({ name, version });
  });

  it.each([
    [undefined, "1"],
    ["portal", undefined],
    ["", "1"],
    ["portal", ""],
    ["2portal", "1"],
    ["portal, portal", "1"],
    ['portal"}', "1"],
    ["p\u00e5rtal", "1"],
    ["p".repeat(65), "1"],
    ["portal", "1".repeat(5) + ".".repeat(40)],
    ["p191212121212", "1"],
    ["portal", "19121212-1212"],
  ])("may not be called %j %j", (name, version) => {
    expect(readClient(headers(name, version))).toBeNull();
  });
});
