import { errorCatalogue } from "@vardgraf/schema";
import { describe, expect, it } from "vitest";
import { relayError } from "./relay.js";

const internal = { message: "An internal error occurred.", code: "INTERNAL_SERVER_ERROR" };

describe("an error of a subgraph", () => {
  it.each([
    ["The day is 2026-03-31, not 2026-04-01 at 13:00 (rows 12/14).", "BAD_USER_INPUT"],
    ["Only the home's own municipality registers its places.", "FORBIDDEN"],
  ])("is told as it is: %s", (message, code) => {
    expect(relayError(message, code)).toEqual({ message, code });
  });

  it.each([
    "",
    "see http://10.0.0.7:4104/graphql",
    "10.0.0.7 says no",
    "patients.internal:4104 says no",
    "no\n    at read (/srv/app/dist/store.js:10:5)",
    "cannot open /var/lib/vardgraf/patients.sqlite",
    "<html>502</html>",
    "x".repeat(501),
  ])("is told in the words of the catalogue: %j", (message) => {
    expect(relayError(message, "FORBIDDEN")).toEqual({
      message: errorCatalogue.FORBIDDEN.en,
      code: "FORBIDDEN",
    });
  });

  it.each([undefined, 7, "E_WHATEVER", "constructor", "INTERNAL_SERVER_ERROR"])(
    "with the code %j is an internal error",
    (code) => expect(relayError("a secret", code)).toEqual(internal),
  );

  it("may have a code of another product, where it is named", () => {
    const codes = new Set(["OUT_OF_STOCK", "SUBGRAPH_UNAVAILABLE"]);
    const told = relayError("None left.", "OUT_OF_STOCK", codes);
    expect(told).toEqual({ message: "None left.", code: "OUT_OF_STOCK" });
    expect(relayError("at http://10.0.0.7", "OUT_OF_STOCK", codes)).toEqual({
      message: "The request cannot be answered as it is.",
      code: "OUT_OF_STOCK",
    });
    expect(relayError("None left.", "SOLD", codes)).toEqual(internal);
    expect(relayError("None left.", "SUBGRAPH_UNAVAILABLE", codes)).toEqual(internal);
  });

  it.each([
    "CALLER_CONTEXT_REQUIRED",
    "GRAPHQL_VALIDATION_FAILED",
    "SUBGRAPH_UNAVAILABLE",
    "SUBGRAPH_DATA_INVALID",
  ])("has no code of the gateway: %s", (code) =>
    expect(relayError('Cannot query field "secret" on type "Person".', code)).toEqual(internal),
  );
});
