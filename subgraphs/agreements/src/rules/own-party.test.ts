import { describe, expect, it } from "vitest";
import { ownParty } from "./own-party.js";

const parties = [
  { id: "a/14", organisationNumber: "2321000131" },
  { id: "a/1480", organisationNumber: "2120001355" },
  { id: "a/hsn", organisationNumber: "2321000016" },
  { id: "a/slso", organisationNumber: "2321000016" },
  { id: "a/skr", organisationNumber: null },
];

describe("the party that somebody acts for", () => {
  it.each<[string, string | null, string | null, string]>([
    ["a municipality", "2120001355", null, "a/1480"],
    ["a municipality by name", "2120001355", "a/1480", "a/1480"],
    ["not another party by name", "2120001355", "a/14", "FOREIGN"],
    ["not a party that is not there", "2120001355", "a/1401", "FOREIGN"],
    ["an organisation that is no party", "2120001215", null, "FOREIGN"],
    ["nobody without an organisation", null, null, "FOREIGN"],
    ["nobody for a party without a number", null, "a/skr", "FOREIGN"],
    ["one of two bodies must be named", "2321000016", null, "VALUE_REQUIRED"],
    ["one of two bodies by name", "2321000016", "a/slso", "a/slso"],
  ])("%s", (_case, organisation, chosen, expected) => {
    const { party, problem } = ownParty(parties, organisation, chosen);
    expect(party?.id ?? (problem === "FOREIGN" ? problem : problem?.code)).toBe(expected);
  });
});
