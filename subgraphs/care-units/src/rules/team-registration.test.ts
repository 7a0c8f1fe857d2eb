import { describe, expect, it } from "vitest";
import type { Profession } from "../tables/enums.js";
import { type NewTeam, teamProblems, type TeamRegistrationFacts } from "./team-registration.js";

const team: NewTeam = {
  name: "Läkarteam mellersta Halland (syntetiskt)",
  roundTheClock: true,
  receptionDuty: false,
  coversOrdinary: true,
  coversSpecial: true,
  plannedAndUnplanned: true,
  serviceAreas: ["ca-1382-1", "ca-1383-1"],
  members: [
    { practitioner: "SE2321000115-E0301", fte: "1.00" },
    { practitioner: "SE2321000115-E0302", fte: "0.75" },
  ],
};
const facts: TeamRegistrationFacts = {
  regionCode: "13",
  knownAreas: new Set(["ca-1382-1", "ca-1383-1", "ca-1280-1"]),
  professions: new Map<string, readonly Profession[]>([
    ["SE2321000115-E0301", ["PHYSICIAN"]],
    ["SE2321000115-E0302", ["PHYSICIAN"]],
    ["SE2321000115-E0303", ["NURSE"]],
    ["SE2321000115-E0401", []],
  ]),
  unit: { type: "MOBILE_PHYSICIAN_SERVICE", careProviderHsaId: "SE2321000115-1000" },
  providerHsaId: "SE2321000115-1000",
};
const [first] = team.members as [NewTeam["members"][0]];
const member = (practitioner: string, fte = "0.50") => ({ practitioner, fte });

describe("a new team (A38, A47, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58)", () => {
  const cases: [string, Partial<NewTeam>, Partial<TeamRegistrationFacts>, string[]][] = [
    ["that meets everything", {}, {}, []],
    ["without a name", { name: "" }, {}, ["VALUE_REQUIRED name"]],
    ["at no unit", {}, { unit: null }, ["UNKNOWN_REFERENCE careUnit"]],
    [
      "at another provider's unit",
      {},
      { unit: { type: "MOBILE_PHYSICIAN_SERVICE", careProviderHsaId: "SE2321000255-1000" } },
      ["ORGANISATION_MISMATCH careUnit"],
    ],
    [
      "for an area that nobody knows",
      { serviceAreas: ["ca-1380-99"] },
      {},
      ["UNKNOWN_REFERENCE serviceAreas.0"],
    ],
    ["for an area elsewhere", { serviceAreas: ["ca-1280-1"] }, {}, ["ORGANISATION_MISMATCH serviceAreas.0"]],
    [
      "for an area twice",
      { serviceAreas: ["ca-1382-1", "ca-1382-1"] },
      {},
      ["ALREADY_EXISTS serviceAreas.1"],
    ],
    [
      "with a stranger",
      { members: [first, member("SE2321000115-E9999")] },
      {},
      ["UNKNOWN_REFERENCE members.1.practitioner"],
    ],
    ["with somebody twice", { members: [first, first] }, {}, ["ALREADY_EXISTS members.1.practitioner"]],
    [
      "with an office clerk",
      { members: [first, member("SE2321000115-E0401")] },
      {},
      ["TEAM_MEMBER_PROFESSION members.1.practitioner"],
    ],
    [
      "with more than full time",
      { members: [first, member("SE2321000115-E0302", "1.5")] },
      {},
      ["VALUE_OUT_OF_RANGE members.1.fte"],
    ],
    ["of one physician", { members: [first] }, {}, ["4 (A52)"]],
    ["of a physician and a nurse", { members: [first, member("SE2321000115-E0303")] }, {}, ["4 (A52)"]],
    [
      "of a physician and one who has left",
      { members: [first, member("SE2321000115-E0302", "0")] },
      {},
      ["4 (A52)"],
    ],
    ["for ordinary housing only", { coversSpecial: false }, {}, ["1 (A47)"]],
    ["for planned work only", { plannedAndUnplanned: false }, {}, ["2 (A49)"]],
    ["beside a reception", { receptionDuty: true }, {}, ["3 (A51)"]],
    ["without an area", { serviceAreas: [] }, {}, ["5 (A55)"]],
    ["in office hours", { roundTheClock: false }, {}, ["6 (A56)"]],
    [
      "at a health centre",
      {},
      { unit: { type: "HEALTH_CENTRE", careProviderHsaId: "SE2321000115-1000" } },
      ["7 (A57)"],
    ],
    [
      "that misses two requirements",
      { receptionDuty: true, roundTheClock: false },
      {},
      ["3 (A51)", "6 (A56)"],
    ],
  ];
  it.each(cases)("%s", (_case, change, known, expected) => {
    const problems = teamProblems({ ...team, ...change }, { ...facts, ...known });
    const told = problems.map(({ code, field, message }) =>
      code === "TEAM_REQUIREMENT_NOT_MET"
        ? (/^Requirement (\d \(A\d\d\))/.exec(message)?.[1] ?? "")
        : `${code} ${field?.join(".")}`,
    );
    expect(told).toEqual(expected);
  });
});
