import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { type ActivationFacts, activationProblems } from "./care-plan-activation.js";

const region = { responsiblePrincipal: "REGION", status: "NOT_STARTED" } as const;
const municipality = { responsiblePrincipal: "MUNICIPALITY", status: "IN_PROGRESS" } as const;
const relative = { responsiblePrincipal: "OTHER", status: "NOT_STARTED" } as const;
const sip: ActivationFacts = {
  type: "SIP",
  status: "DRAFT",
  mainResponsiblePrincipal: "MUNICIPALITY",
  activities: [region, municipality],
  consent: true,
};

describe("an active SIP has an activity of each principal, one that leads it, and consent", () => {
  it.each<[string, Partial<ActivationFacts>, string[]]>([
    ["complete", {}, []],
    ["resumed", { status: "ON_HOLD" }, []],
    ["active already", { status: "ACTIVE" }, ["STATUS_NOT_ALLOWED"]],
    ["completed", { status: "COMPLETED" }, ["STATUS_NOT_ALLOWED"]],
    ["only the municipality", { activities: [municipality, relative] }, ["BOTH_PRINCIPALS_REQUIRED"]],
    ["only the region", { activities: [region] }, ["BOTH_PRINCIPALS_REQUIRED"]],
    ["nobody", { activities: [] }, ["BOTH_PRINCIPALS_REQUIRED", "BOTH_PRINCIPALS_REQUIRED"]],
    [
      "the region's only activity cancelled",
      { activities: [municipality, { ...region, status: "CANCELLED" }] },
      ["BOTH_PRINCIPALS_REQUIRED"],
    ],
    ["led by nobody", { mainResponsiblePrincipal: null }, ["MAIN_PRINCIPAL_REQUIRED"]],
    ["led by a relative", { mainResponsiblePrincipal: "OTHER" }, ["MAIN_PRINCIPAL_REQUIRED"]],
    ["without consent", { consent: false }, ["CONSENT_REQUIRED"]],
    [
      "another kind of plan",
      { type: "REHABILITATION", activities: [], consent: false, mainResponsiblePrincipal: null },
      [],
    ],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(activationProblems({ ...sip, ...change }))).toEqual(expected);
  });
});
