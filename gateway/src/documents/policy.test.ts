import { describe, expect, it } from "vitest";
import { type DocumentRule, judgeIntrospection, judgeTrust } from "./policy.js";

const rule: DocumentRule = {
  mode: "enforce",
  clientKindClaim: "kind",
  freeKinds: new Set(["SANDBOX"]),
  introspectionForAll: false,
};

function told(decide: () => unknown): unknown {
  try {
    return decide() ?? "ALLOWED";
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

const claimsOf = (kind: unknown) => (kind === null ? null : { sub: "a", kind });
const verdict = (change: Partial<DocumentRule>, kind: unknown, trusted: boolean): unknown =>
  told(() => judgeTrust({ ...rule, ...change }, claimsOf(kind), trusted));

describe("a document", () => {
  it.each([
    ["PORTAL", true, "TRUSTED"],
    ["PORTAL", false, "DOCUMENT_NOT_TRUSTED"],
    ["SANDBOX", true, "TRUSTED"],
    ["SANDBOX", false, "FREE"],
    ["sandbox", false, "DOCUMENT_NOT_TRUSTED"],
    [["SANDBOX"], false, "DOCUMENT_NOT_TRUSTED"],
    [undefined, false, "DOCUMENT_NOT_TRUSTED"],
    [null, true, "TRUSTED"],
    [null, false, "DOCUMENT_NOT_TRUSTED"],
  ])("of client kind %j, trusted: %s, is %s", (kind, trusted, expected) => {
    expect(verdict({}, kind, trusted)).toBe(expected);
  });

  it("that is not trusted is let through where the rule is reported or off", () => {
    expect(verdict({ mode: "report" }, "PORTAL", false)).toBe("REPORTED");
    expect(verdict({ mode: "off" }, "PORTAL", false)).toBe("FREE");
  });

  it("is nobody's to choose freely when no claim tells the kind of client", () => {
    expect(verdict({ clientKindClaim: undefined }, "SANDBOX", false)).toBe("DOCUMENT_NOT_TRUSTED");
  });
});

describe("the schema", () => {
  it.each([
    ["SANDBOX", {}, "ALLOWED"],
    ["PORTAL", {}, "INTROSPECTION_NOT_ALLOWED"],
    ["PORTAL", { mode: "off" }, "INTROSPECTION_NOT_ALLOWED"],
    ["PORTAL", { introspectionForAll: true }, "ALLOWED"],
    [null, {}, "INTROSPECTION_NOT_ALLOWED"],
    [null, { introspectionForAll: true }, "ALLOWED"],
  ] as const)("is for a %s, under %j: %s", (kind, change, expected) => {
    expect(told(() => judgeIntrospection({ ...rule, ...change }, claimsOf(kind)))).toBe(expected);
  });
});
