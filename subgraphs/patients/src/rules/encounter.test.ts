import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { followsDischargeProblems } from "./encounter.js";

describe("a contact after a discharge", () => {
  const stay = { dischargedAt: "2026-03-08T14:00:00+01:00" };
  it.each([
    ["later", "2026-03-09T10:00:00+01:00", stay, []],
    ["at the discharge", "2026-03-08T14:00:00+01:00", stay, []],
    ["before it", "2026-03-08T13:00:00+01:00", stay, ["DAY_ORDER"]],
    ["during the stay", "2026-03-09T10:00:00+01:00", { dischargedAt: null }, ["DAY_ORDER"]],
    ["of no stay", "2026-03-09T10:00:00+01:00", null, ["NOT_FOUND"]],
  ])("%s", (_case, at, of, expected) => {
    expect(codesOf(followsDischargeProblems(at, of))).toEqual(expected);
  });
});
