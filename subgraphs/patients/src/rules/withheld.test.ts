import { userError } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { readableOf, toldProblems } from "./withheld.js";

const active = userError("ALREADY_ACTIVE", null, "There is one since 2026-03-01.");
const order = userError("DAY_ORDER", "admittedAt", "Discharged 2026-03-08.");
const unknown = userError("NOT_FOUND", "replaces");

describe("what is told of a refusal", () => {
  it.each([
    ["nothing is wrong", [], [], []],
    ["nothing is wrong once all rows are seen", [], [unknown], []],
    ["what the caller can read hinders", [active], [active], ["ALREADY_ACTIVE"]],
    ["both hinder: what can be read is told", [active, order], [active], ["ALREADY_ACTIVE"]],
    ["a hidden row hinders", [active], [], ["STATUS_NOT_ALLOWED"]],
    ["a hidden row hinders by its time", [order], [], ["STATUS_NOT_ALLOWED"]],
    ["a hidden row is named", [order], [unknown], ["NOT_FOUND"]],
  ])("%s", (_case, all, readable, expected) => {
    expect(codesOf(toldProblems(all, readable))).toEqual(expected);
  });

  it("is the same of all hidden rows", () => {
    expect(toldProblems([active], [])).toEqual(toldProblems([order, active], []));
    expect(toldProblems([order], [])[0]).toMatchObject({ field: null });
    expect(toldProblems([order], [])[0]?.message).not.toMatch(/\d/);
  });
});

describe("readable rows", () => {
  it("are those whose ids may be read", () => {
    expect(readableOf([{ id: "a" }, { id: "b" }], new Set(["b"]))).toEqual([{ id: "b" }]);
  });
});
