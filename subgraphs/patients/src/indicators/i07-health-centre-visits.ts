/** I07: physician visits at health centres (B18, B27, B92). */
import { isValidOn } from "@vardgraf/core";
import { dayOf } from "../instant.js";
import { encounter, enrolment, MOBILE_SERVICE, person } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";

/**
 * Counted in the month of the visit, where the person belonged that day, and at the health centre that was visited,
 * wherever the person is listed. Municipal care is enrolment on the day.
 */
export const healthCentreVisits: PersonIndicator = {
  code: "I07",
  shortName: "HC_PHYSICIAN_VISITS",
  nameSv: "Antal läkarbesök vårdcentral",
  nameEn: "Physician visits at health centres",
  numerator: "contacts with a physician of a health centre, by kind, home visits separately",
  denominator: null,
  exclusions: "cancelled visits and visits where nobody came, which are not recorded as contacts",
  note: "More visits are wanted (B27); no number is stated. Contacts by telephone and video are kinds of their own.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Läkarbesök",
      nameEn: "Physician visits",
      unit: "VISITS",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [
    {
      code: "KIND",
      nameSv: "Slag",
      nameEn: "Kind",
      parts: [
        { code: "HOME_VISIT", nameSv: "Hembesök", nameEn: "Home visit" },
        { code: "CLINIC", nameSv: "På mottagningen", nameEn: "At the health centre" },
        { code: "PHONE", nameSv: "Telefon", nameEn: "Telephone" },
        { code: "VIDEO", nameSv: "Video", nameEn: "Video" },
      ],
    },
    {
      code: "MUNICIPAL_CARE",
      nameSv: "Kommunal hälso- och sjukvård",
      nameEn: "Municipal health care",
      parts: [
        { code: "WITH", nameSv: "Inskrivna", nameEn: "Enrolled" },
        { code: "WITHOUT", nameSv: "Inte inskrivna", nameEn: "Not enrolled" },
      ],
    },
  ],
  status: "HYPOTHESIS",
  sources: ["B92", "B27", "B18"],
  aboutPersons: true,
  reads: [...PLACE, "encounters", "enrolments", "isHealthCentre"],
  count(facts, tally) {
    for (const { profession, unit, at, kind } of facts.encounters) {
      if (profession !== "PHYSICIAN" || !facts.isHealthCentre(unit)) continue;
      const day = dayOf(at);
      const place = atUnit(facts, day, unit);
      if (place === null) continue;
      const enrolled = facts.enrolments.some((each) => isValidOn(each, day));
      const parts = { KIND: kind, MUNICIPAL_CARE: enrolled ? "WITH" : "WITHOUT" };
      tally.happened("MAIN", day, place, { numerator: 1, denominator: 0 }, parts);
    }
  },
  example: {
    text: "A patient of home health care is visited at home once and comes to the health centre twice; a visit to its nurse and one of the mobile service's physician do not count: 3 visits, 1 of them at home.",
    facts: [
      person({
        enrolments: [enrolment()],
        encounters: [
          encounter("2025-09-03", { kind: "HOME_VISIT" }),
          encounter("2025-09-10"),
          encounter("2025-09-30"),
          encounter("2025-09-11", { profession: "NURSE" }),
          encounter("2025-09-12", { unit: MOBILE_SERVICE }),
        ],
      }),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 3, denominator: null, value: "3" },
      { measure: "MAIN", slice: "HOME_VISIT", numerator: 1, denominator: null, value: "1" },
    ],
  },
};
