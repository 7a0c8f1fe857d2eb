import { pino } from "pino";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { formatError } from "./format.js";

const log = pino({ level: "silent" });

function shown(message: string, extensions: Record<string, unknown>): unknown {
  const error = new GraphQLError(message, { path: ["patient"], extensions });
  return formatError(error.toJSON(), error, { log });
}

describe("what a client is told of an error", () => {
  it("is the refusal, with its code and place", () => {
    expect(
      shown("No such patient.", { code: "NO_PATIENT_RELATION", serviceName: "patients", row: "secret" }),
    ).toEqual({
      message: "No such patient.",
      path: ["patient"],
      extensions: { code: "NO_PATIENT_RELATION" },
    });
  });

  it("is the name of a subgraph that cannot answer, and nothing of its address", () => {
    expect(
      shown("…", { code: "SUBGRAPH_UNAVAILABLE", subgraph: "patients", url: "http://10.0.0.7:4104" }),
    ).toMatchObject({
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "patients" },
    });
  });

  it.each([
    ["connect ECONNREFUSED 10.0.0.7:4104", {}],
    ["UNIQUE constraint failed: patient.id", { code: "INTERNAL_SERVER_ERROR" }],
    ["a code of another program", { code: "E_WHATEVER", response: { body: "<html>" } }],
    ["an inherited name as its code", { code: "constructor" }],
  ])("is nothing of %s", (message, extensions) => {
    expect(shown(message, { ...extensions, serviceName: "patients" })).toEqual({
      message: "An internal error occurred.",
      path: ["patient"],
      extensions: { code: "INTERNAL_SERVER_ERROR", subgraph: "patients" },
    });
  });
});
