import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { type MeetingFacts, type SummonedMeeting, summonedMeetingProblems } from "./sip-meeting.js";

const meeting: SummonedMeeting = {
  patientId: "patient",
  custodianProvider: "region",
  units: ["centre", "home-care"],
  carePlanId: null,
  heldOn: null,
  enteredInErrorAt: null,
};
const facts: MeetingFacts = {
  meeting,
  readable: true,
  patientId: "patient",
  planId: "plan",
  own: { custodianProvider: "municipality", authorUnit: "home-care" },
};
const uninvited = { custodianProvider: "municipality", authorUnit: "care-home" };

describe("a meeting that was summoned to", () => {
  it.each<[string, Partial<MeetingFacts>, string[]]>([
    ["by a unit that was summoned", {}, []],
    ["by the provider that summoned", { own: { custodianProvider: "region", authorUnit: "ward" } }, []],
    ["by a unit that was not", { own: uninvited }, ["NOT_FOUND"]],
    ["that cannot be read", { readable: false }, ["NOT_FOUND"]],
    ["that there is not", { meeting: undefined, readable: false }, ["NOT_FOUND"]],
    ["of another patient", { patientId: "other" }, ["NOT_FOUND"]],
    ["of this plan", { meeting: { ...meeting, carePlanId: "plan" } }, []],
    ["of another plan", { meeting: { ...meeting, carePlanId: "other" } }, ["NOT_FOUND"]],
    [
      "marked as entered in error",
      { meeting: { ...meeting, enteredInErrorAt: "2026-03-01T10:00:00+01:00" } },
      ["NOT_FOUND"],
    ],
    ["held already", { meeting: { ...meeting, heldOn: "2026-03-01" } }, ["ALREADY_DONE"]],
    [
      "held already, told to nobody else",
      { meeting: { ...meeting, heldOn: "2026-03-01" }, own: uninvited },
      ["NOT_FOUND"],
    ],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(summonedMeetingProblems({ ...facts, ...change }))).toEqual(expected);
  });
});
