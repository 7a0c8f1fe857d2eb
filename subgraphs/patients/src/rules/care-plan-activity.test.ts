import { describe, expect, it } from "vitest";
import { activityStatuses } from "../tables/codes.js";
import { actors, codesOf } from "../testing/actors.js";
import { activityProblems, activityStatusProblems, openActivityProblems } from "./care-plan-activity.js";

const FROM = "2026-03-01";
const own = {
  what: "Kontroll av blodtryck",
  responsiblePrincipal: "MUNICIPALITY",
  responsibleUnit: "SE2120001215-HHC1",
  due: "2026-04-01",
} as const;

describe("an activity has a principal, and is written by its people", () => {
  it.each([
    ["own", {}, actors.nurse, []],
    ["of the own municipality's social services", { responsibleUnit: "SE2120001215-SOC1" }, actors.nurse, []],
    ["without principal", { responsiblePrincipal: null }, actors.nurse, ["RESPONSIBLE_PRINCIPAL_REQUIRED"]],
    ["of the other principal", { responsiblePrincipal: "REGION" }, actors.nurse, ["OWN_PART_ONLY"]],
    [
      "of the own principal at another's unit",
      { responsibleUnit: "SE2321000115-HC001" },
      actors.nurse,
      ["OWN_PART_ONLY"],
    ],
    ["without unit", { responsibleUnit: null }, actors.nurse, ["VALUE_REQUIRED"]],
    ["of a relative", { responsiblePrincipal: "OTHER", responsibleUnit: null }, actors.nurse, []],
    ["of a relative at a unit", { responsiblePrincipal: "OTHER" }, actors.nurse, ["BAD_USER_INPUT"]],
    [
      "region's, by its physician",
      { responsiblePrincipal: "REGION", responsibleUnit: "SE2321000115-HC001" },
      actors.centre,
      [],
    ],
    ["blank", { what: " " }, actors.nurse, ["VALUE_REQUIRED"]],
    ["too long", { what: "x".repeat(4001) }, actors.nurse, ["BAD_USER_INPUT"]],
    ["due on the first day", { due: FROM }, actors.nurse, []],
    ["due before the plan", { due: "2026-02-28" }, actors.nurse, ["DAY_ORDER"]],
    ["never due", { due: null }, actors.nurse, []],
  ] as const)("%s", (_case, change, writer, expected) => {
    expect(codesOf(activityProblems({ ...own, ...change }, FROM, writer))).toEqual(expected);
  });
});

describe("the life of an activity", () => {
  const allowed = new Set([
    "NOT_STARTED SCHEDULED",
    "NOT_STARTED IN_PROGRESS",
    "NOT_STARTED COMPLETED",
    "NOT_STARTED CANCELLED",
    "SCHEDULED NOT_STARTED",
    "SCHEDULED IN_PROGRESS",
    "SCHEDULED COMPLETED",
    "SCHEDULED CANCELLED",
    "IN_PROGRESS COMPLETED",
    "IN_PROGRESS CANCELLED",
  ]);
  it.each(activityStatuses.flatMap((from) => activityStatuses.map((to) => [from, to] as const)))(
    "%s to %s",
    (from, to) => {
      const expected = from === to || allowed.has(`${from} ${to}`) ? [] : ["STATUS_NOT_ALLOWED"];
      expect(codesOf(activityStatusProblems(from, to))).toEqual(expected);
    },
  );

  it.each([
    ["NOT_STARTED", []],
    ["IN_PROGRESS", []],
    ["COMPLETED", ["STATUS_NOT_ALLOWED"]],
    ["CANCELLED", ["STATUS_NOT_ALLOWED"]],
  ] as const)("%s is changed: %j", (status, expected) => {
    expect(codesOf(openActivityProblems(status))).toEqual(expected);
  });
});
