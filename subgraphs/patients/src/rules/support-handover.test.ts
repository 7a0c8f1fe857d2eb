import { describe, expect, it } from "vitest";
import {
  type AcceptanceFacts,
  acceptanceProblems,
  type SupportContactFacts,
  supportContactProblems,
} from "./support-handover.js";
import { actors, codesOf } from "../testing/actors.js";

const episode = { unit: "mobile", startedOn: "2026-03-08", endedOn: null, goneHome: true };
const ended = { ...episode, endedOn: "2026-03-19" };

describe("a contact of the mobile service", () => {
  const facts = { actor: actors.mobile, episode, at: "2026-03-09T10:00:00+01:00", field: "at" };
  it.each<[string, Partial<SupportContactFacts>, string[]]>([
    ["on the second day", {}, []],
    ["on the first day", { at: "2026-03-08T00:00:00+01:00" }, []],
    ["the evening before", { at: "2026-03-07T23:00:00+01:00" }, ["DAY_ORDER"]],
    ["by a nurse", { actor: actors.mobileNurse }, ["PHYSICIAN_REQUIRED"]],
    ["by the health centre", { actor: actors.centre }, ["WRONG_UNIT"]],
    [
      "by the health centre, after the end: told that alone",
      { actor: actors.centre, episode: ended },
      ["WRONG_UNIT"],
    ],
    ["before going home", { episode: { ...episode, goneHome: false } }, ["STATUS_NOT_ALLOWED"]],
    ["after the end", { episode: ended }, ["STATUS_NOT_ALLOWED"]],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(supportContactProblems({ ...facts, ...change }))).toEqual(expected);
  });
});

describe("a physician of the listed centre accepts after the dialogue (B31)", () => {
  const facts: AcceptanceFacts = {
    acceptor: actors.centre,
    episode: { ...episode, handoverDialogueAt: "2026-03-18T14:30:00+01:00" },
    listedCentre: "centre",
    acceptedAt: "2026-03-19T08:30:00+01:00",
  };
  it.each<[string, Partial<AcceptanceFacts>, string[]]>([
    ["the day after", {}, []],
    ["at the dialogue", { acceptedAt: "2026-03-18T14:30:00+01:00" }, []],
    ["before the dialogue", { acceptedAt: "2026-03-18T14:29:59+01:00" }, ["DAY_ORDER"]],
    ["without dialogue", { episode: { ...episode, handoverDialogueAt: null } }, ["DIALOGUE_REQUIRED"]],
    ["by another centre", { acceptor: actors.otherCentre }, ["NOT_LISTED_CENTRE"]],
    ["after the patient changed centre", { listedCentre: "other-centre" }, ["NOT_LISTED_CENTRE"]],
    ["nobody listed", { listedCentre: null }, ["NOT_LISTED_CENTRE"]],
    ["by a nurse", { acceptor: actors.centreNurse }, ["PHYSICIAN_REQUIRED"]],
    [
      "by another centre, without dialogue and after the end: told that alone",
      { acceptor: actors.otherCentre, episode: { ...ended, handoverDialogueAt: null } },
      ["NOT_LISTED_CENTRE"],
    ],
    [
      "twice",
      { episode: { ...ended, handoverDialogueAt: "2026-03-18T14:30:00+01:00" } },
      ["STATUS_NOT_ALLOWED"],
    ],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(acceptanceProblems({ ...facts, ...change }))).toEqual(expected);
  });
});
