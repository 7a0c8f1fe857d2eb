/** I20: share of meetings about a SIP that needed a physician and had one (B68). */
import { listing, persons, sipMeeting } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";

/**
 * Counted on the day on which the meeting was held. Place: where the patient belongs that day, with the
 * health centre of listing, which is to take part. Excluded: meetings that were called and not held, and
 * those that needed no physician, whether one came or not.
 */
export const sipPhysician: PersonIndicator = {
  code: "I20",
  shortName: "SIP_PHYSICIAN",
  nameSv: "Läkare deltog i SIP",
  nameEn: "Physician took part in the individual plan",
  numerator: "meetings that needed a physician and had one",
  denominator: "meetings held that needed a physician",
  exclusions: "meetings that were called and not held; meetings that needed no physician",
  note: null,
  period: "YEAR",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel möten med läkare",
      nameEn: "Share of meetings with a physician",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B68"],
  aboutPersons: true,
  reads: [...PLACE, "sipMeetings"],

  count(facts, tally) {
    for (const { heldOn, physicianNeeded, physicianTookPart } of facts.sipMeetings) {
      if (heldOn === null || !physicianNeeded) continue;
      const place = placeAt(facts, heldOn);
      if (place === null) continue;
      const { municipality, careUnit = null } = place;
      const amounts = { numerator: physicianTookPart ? 1 : 0, denominator: 1 };
      tally.happened("MAIN", heldOn, { municipality, careUnit }, amounts);
    }
  },

  example: {
    text: "In 2025 twenty meetings needed a physician, of which 15 had one, and six needed none, although one came: 15/20.",
    facts: [
      ...persons(15, {
        listings: [listing()],
        sipMeetings: [sipMeeting("2025-04-02", { physicianNeeded: true, physicianTookPart: true })],
      }),
      ...persons(5, {
        listings: [listing()],
        sipMeetings: [sipMeeting("2025-09-10", { physicianNeeded: true })],
      }),
      ...persons(6, {
        listings: [listing()],
        sipMeetings: [sipMeeting("2025-09-10", { physicianTookPart: true })],
      }),
    ],
    region: "13",
    from: "2025-01-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: 15, denominator: 20, value: "75.0" }],
  },
};
