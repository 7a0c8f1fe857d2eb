import { describe, expect, it } from "vitest";
import { confirmationProblems, meetingProblems } from "./meeting.js";

const meeting = { heldOn: "2026-03-02", participants: ["SE2321000115-E0101"], minutesRef: "Dnr 2026-114" };
const facts = { today: "2026-03-03", known: new Set(["SE2321000115-E0101"]), recorded: false };

describe("recording a meeting (B59, B65, B68, B94)", () => {
  it.each([
    ["yesterday's", meeting, facts, []],
    ["today's", { ...meeting, heldOn: "2026-03-03" }, facts, []],
    ["tomorrow's", { ...meeting, heldOn: "2026-03-04" }, facts, ["DAY_IN_FUTURE"]],
    ["with a stranger", { ...meeting, participants: ["SE2321000115-E9999"] }, facts, ["UNKNOWN_REFERENCE"]],
    [
      "with a patient's number in the minutes",
      { ...meeting, minutesRef: "SIP 380412-2384" },
      facts,
      ["TEXT_HOLDS_IDENTITY_NUMBER"],
    ],
    ["that is recorded", meeting, { ...facts, recorded: true }, ["ALREADY_EXISTS"]],
  ])("%s", (_case, one, known, codes) => {
    expect(meetingProblems(one, known).map(({ code }) => code)).toEqual(codes);
  });
});

it.each([
  ["by the other side", "HEALTH_CENTRE", null, "MUNICIPALITY", []],
  ["by the same side", "HEALTH_CENTRE", null, "HEALTH_CENTRE", ["OTHER_SIDE_CONFIRMS"]],
  ["a second time", "HEALTH_CENTRE", "2026-03-01", "MUNICIPALITY", ["MEETING_CONFIRMED"]],
] as const)("confirming %s", (_case, recordedBy, confirmedOn, side, codes) => {
  expect(confirmationProblems({ recordedBy, confirmedOn }, side).map(({ code }) => code)).toEqual(codes);
});
