import { describe, expect, it } from "vitest";
import { timeToFirstContact } from "./i05-time-to-first-contact.js";
import {
  at,
  HALMSTAD,
  happened,
  MOBILE_SERVICE,
  outcomeOf,
  person,
  stay,
  supportEpisode,
  tallied,
} from "./testing/facts.js";

function minutes(discharged: string, contact: string): (number | undefined)[] {
  const before = stay("2025-03-01", discharged);
  const facts = person({
    stays: [before],
    supportEpisodes: [supportEpisode(before, { firstPhysicianContactAt: at(contact) })],
  });
  return tallied(timeToFirstContact, facts)
    .filter(({ measure }) => measure === "MAIN")
    .map(({ amounts }) => amounts.key);
}

describe("I05 time to the first contact", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(timeToFirstContact)).toEqual(timeToFirstContact.example.expected);
  });

  it.each([
    ["an hour and a half later", "2025-09-01 12:00", "2025-09-01 13:30", 90],
    ["over the night", "2025-09-01 18:00", "2025-09-02 08:00", 840],
    ["at the very moment of discharge", "2025-09-01 12:00", "2025-09-01 12:00", 0],
    ["before discharge", "2025-09-01 12:00", "2025-08-31 12:00", 0],
    ["over the night that loses an hour", "2025-03-29 12:00", "2025-03-30 12:00", 23 * 60],
    ["over the night that gains an hour", "2025-10-25 12:00", "2025-10-26 12:00", 25 * 60],
  ])("runs in minutes to a contact %s", (_, discharged, contact, expected) => {
    expect(minutes(discharged, contact)).toEqual([expected]);
  });

  it.each([
    [
      "before discharge, as nought and beside",
      "2025-09-01 11:59",
      { "2025-09": "0/1" },
      { "2025-09": "1/0" },
      {},
    ],
    ["at discharge, not beside", "2025-09-01 12:00", { "2025-09": "0/1" }, {}, {}],
    ["never, beside only", null, {}, {}, { "2025-09": "1/0" }],
    ["in a later month, in that of the first day", "2025-10-02", { "2025-09": "0/1" }, {}, {}],
  ])("counts a contact %s", (_, contact, main, early, without) => {
    const before = stay("2025-08-26", "2025-09-01 12:00");
    const firstPhysicianContactAt = contact === null ? null : at(contact);
    const facts = person({
      stays: [before],
      supportEpisodes: [supportEpisode(before, { firstPhysicianContactAt })],
    });
    expect(happened(timeToFirstContact, facts)).toEqual(main);
    expect(happened(timeToFirstContact, facts, "BEFORE_DISCHARGE")).toEqual(early);
    expect(happened(timeToFirstContact, facts, "WITHOUT_CONTACT")).toEqual(without);
  });

  it("leaves out support of somebody who has not gone home", () => {
    const open = stay("2025-08-26", null);
    const facts = person({
      stays: [open],
      supportEpisodes: [supportEpisode(open, { firstPhysicianContactAt: at("2025-08-30") })],
    });
    expect(tallied(timeToFirstContact, facts)).toEqual([]);
  });

  it("belongs to the mobile service", () => {
    const before = stay("2025-08-26", "2025-09-01");
    const facts = person({ stays: [before], supportEpisodes: [supportEpisode(before)] });
    expect(tallied(timeToFirstContact, facts)[0]?.place).toMatchObject({
      municipality: HALMSTAD,
      careUnit: MOBILE_SERVICE,
    });
  });
});
