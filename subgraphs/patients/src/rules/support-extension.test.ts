import { describe, expect, it } from "vitest";
import { supportExtensionProblems, type SupportExtensionFacts } from "./support-extension.js";
import { actors, codesOf } from "../testing/actors.js";

const episode = { unit: "mobile", decidedEnd: "2026-03-22", endedOn: null, goneHome: true, extensions: [] };
const facts: SupportExtensionFacts = {
  decider: actors.mobile,
  episode,
  decidedAt: "2026-03-20T11:30:00+01:00",
  reason: "Läkemedel ställs in.",
  individualReview: true,
  newEnd: "2026-03-29",
};
const extended = { ...episode, extensions: [{ newEnd: "2026-03-29" }] };

describe("an extension is decided on or before the current end, with reason and review (B41)", () => {
  it.each<[string, Partial<SupportExtensionFacts>, string[]]>([
    ["two days before the end", {}, []],
    ["on the last day, late", { decidedAt: "2026-03-22T23:59:59+01:00" }, []],
    ["the day after", { decidedAt: "2026-03-23T00:00:00+01:00" }, ["EXTENSION_TOO_LATE"]],
    [
      "again, before the new end",
      { episode: extended, decidedAt: "2026-03-28T10:00:00+01:00", newEnd: "2026-04-05" },
      [],
    ],
    ["again, to the same end", { episode: extended }, ["END_NOT_LATER"]],
    ["one day longer", { newEnd: "2026-03-23" }, []],
    ["to the same day", { newEnd: "2026-03-22" }, ["END_NOT_LATER"]],
    ["to an earlier day", { newEnd: "2026-03-21" }, ["END_NOT_LATER"]],
    ["without reason", { reason: "  " }, ["REASON_REQUIRED"]],
    ["without review", { individualReview: false }, ["INDIVIDUAL_REVIEW_REQUIRED"]],
    ["by a nurse", { decider: actors.mobileNurse }, ["PHYSICIAN_REQUIRED"]],
    ["by the hospital", { decider: actors.hospital }, ["WRONG_UNIT"]],
    [
      "by the hospital, wrong in all else: told that alone",
      {
        decider: actors.hospital,
        episode: { ...episode, endedOn: "2026-03-19", goneHome: false },
        decidedAt: "2026-04-23T00:00:00+02:00",
        newEnd: "2000-01-01",
        reason: "",
      },
      ["WRONG_UNIT"],
    ],
    ["before going home", { episode: { ...episode, goneHome: false } }, ["STATUS_NOT_ALLOWED"]],
    ["of ended support", { episode: { ...episode, endedOn: "2026-03-19" } }, ["STATUS_NOT_ALLOWED"]],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(supportExtensionProblems({ ...facts, ...change }))).toEqual(expected);
  });

  it("tells no day of the episode", () => {
    const late = { ...facts, decidedAt: "2026-04-23T00:00:00+02:00", newEnd: "2026-03-01" };
    for (const { message } of supportExtensionProblems(late)) expect(message).not.toMatch(/\d{4}-/);
  });
});
