/**
 * I21: share of discharges to care homes, of patients with advanced or new needs, that a physician followed
 * up at home (B70).
 */
import { dayNumber, dayText } from "../day.js";
import { dayOf } from "../instant.js";
import type { InpatientStayRow } from "../tables.js";
import { encounter, listing, persons, residence, stay } from "./example-facts.js";
import type { PersonFacts } from "./person-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";

/**
 * Days after the day of discharge within which the home visit is to take place: a choice, the source states
 * none.
 */
export const HOME_VISIT_DAYS = 3;

/**
 * Counted on the day of discharge. Met when a physician made a home visit after the discharge, at the latest
 * on the third day after its day. Place: where the patient belongs on the day of discharge, with the health
 * centre of listing. Excluded: patients who were admitted again or died within those days and before a visit;
 * a visit on the day of death counts.
 */
export const homeVisitAfterDischarge: PersonIndicator = {
  code: "I21",
  shortName: "HOME_VISIT_AFTER_DISCHARGE",
  nameSv: "Hemsjukvårdsbesök efter utskrivning",
  nameEn: "Home visit after discharge",
  numerator: "such discharges with a physician's home visit within 3 days",
  denominator: "discharges to care homes with advanced or new needs",
  exclusions: "patients readmitted or dead before a visit within these days",
  note: "The source states no number of days: 3 is a choice.",
  period: "MONTH",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel med hemsjukvårdsbesök",
      nameEn: "Share with a home visit",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B70"],
  aboutPersons: true,
  windowDays: HOME_VISIT_DAYS,
  reads: [...PLACE, "stays", "encounters"],

  count(facts, tally) {
    for (const { id, dischargedAt, dischargedTo, newOrAdvancedNeeds } of facts.stays) {
      if (dischargedAt === null || dischargedTo !== "CARE_HOME" || !newOrAdvancedNeeds) continue;
      const visited = followedUp(facts, id, dischargedAt);
      const day = dayOf(dischargedAt);
      const place = visited === null ? null : placeAt(facts, day);
      if (place === null) continue;
      const { municipality, careUnit = null } = place;
      tally.happened("MAIN", day, { municipality, careUnit }, { numerator: visited ? 1 : 0, denominator: 1 });
    }
  },

  example: {
    text:
      "Sixteen residents with new needs come home from hospital on 10 March: five are visited on 13 March, five on 14 March, " +
      "a day too late, and six are back in hospital on 12 March, which leaves them out. 5/10.",
    facts: [
      ...persons(5, {
        ...resident(),
        stays: [backHome()],
        encounters: [encounter("2026-03-13", { kind: "HOME_VISIT" })],
      }),
      ...persons(5, {
        ...resident(),
        stays: [backHome()],
        encounters: [encounter("2026-03-14", { kind: "HOME_VISIT" })],
      }),
      ...persons(6, { ...resident(), stays: [backHome(), stay("2026-03-12", null)] }),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [{ measure: "MAIN", numerator: 5, denominator: 10, value: "50.0" }],
  },
};

function resident(): Pick<PersonFacts, "listings" | "residences"> {
  return { listings: [listing()], residences: [residence("2024-01-01")] };
}

function backHome(): InpatientStayRow {
  return stay("2026-03-01", "2026-03-10", { dischargedTo: "CARE_HOME", newOrAdvancedNeeds: true });
}

/** Whether a discharge was followed up in time; null for a patient who was readmitted or died before that. */
function followedUp(
  { patient, stays, encounters }: PersonFacts,
  stayId: string,
  dischargedAt: string,
): boolean | null {
  const discharged = Date.parse(dischargedAt);
  const lastDay = dayText(dayNumber(dischargedAt) + HOME_VISIT_DAYS);
  const inWindow = (at: string): boolean => dayOf(at) <= lastDay && Date.parse(at) >= discharged;
  const visits = encounters.filter(
    ({ kind, profession, at }) => kind === "HOME_VISIT" && profession === "PHYSICIAN" && inWindow(at),
  );
  const readmissions = stays.filter(({ id, admittedAt }) => id !== stayId && inWindow(admittedAt));
  const visited = firstOf(visits.map(({ at }) => at));
  const readmitted = firstOf(readmissions.map(({ admittedAt }) => admittedAt));
  if (visited !== null) return readmitted !== null && readmitted < visited ? null : true;
  const died = patient.deceasedOn !== null && patient.deceasedOn <= lastDay;
  return readmitted !== null || died ? null : false;
}

/** The earliest of some instants, as the time that has passed; null of none. */
function firstOf(instants: readonly string[]): number | null {
  return instants.length === 0 ? null : Math.min(...instants.map((at) => Date.parse(at)));
}
