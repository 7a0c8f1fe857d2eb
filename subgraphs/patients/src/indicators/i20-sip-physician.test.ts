import { describe, expect, it } from "vitest";
import { sipPhysician } from "./i20-sip-physician.js";
import {
  happened,
  HEALTH_CENTRE,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  registration,
  sipMeeting,
  tallied,
} from "./testing/facts.js";

describe("I20, a physician at the meeting about a plan", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(sipPhysician)).toEqual(sipPhysician.example.expected));

  it.each([
    ["needed and there", { physicianNeeded: true, physicianTookPart: true }, { "2025-04": "1/1" }],
    ["needed and not there", { physicianNeeded: true }, { "2025-04": "0/1" }],
    ["not needed but there", { physicianTookPart: true }, {}],
    ["not needed", {}, {}],
    ["called and not held", { physicianNeeded: true, heldOn: null }, {}],
  ])("%s", (_case, known, expected) =>
    expect(happened(sipPhysician, person({ sipMeetings: [sipMeeting("2025-04-02", known)] }))).toEqual(
      expected,
    ),
  );

  it("belongs to the health centre of listing on the day, not to a later one", () => {
    const facts = person({
      listings: [
        listing(HEALTH_CENTRE, "2020-01-01", "2025-04-02"),
        listing(OTHER_HEALTH_CENTRE, "2025-04-03"),
      ],
      sipMeetings: [sipMeeting("2025-04-02", { physicianNeeded: true })],
    });
    expect(tallied(sipPhysician, facts).map(({ day, place }) => [day, place])).toEqual([
      ["2025-04-02", { municipality: "1380", careUnit: HEALTH_CENTRE }],
    ]);
  });

  it("does not count somebody who belongs nowhere on the day", () => {
    const facts = person({
      registrations: [registration("1380", "2025-05-01")],
      sipMeetings: [sipMeeting("2025-04-02", { physicianNeeded: true })],
    });
    expect(tallied(sipPhysician, facts)).toEqual([]);
  });
});
