/**
 * I22: patients per full-time physician of a team (A48). This is the patients' part; what it is divided by
 * belongs to the teams, and `teamValues` puts both together.
 */
import { enrolment, persons, residence } from "./example-facts.js";
import { daysOf, difference, type Interval, intersection, intervalOf, union } from "./intervals.js";
import type { PersonIndicator } from "./person-indicator.js";
import { livingDays } from "./spells.js";

const AREA = "care-area-1";

/**
 * Held, as `ENROLLED`, on every day on which the person lives in a care area, in whatever form of housing, is
 * enrolled in municipal health care and is alive at the day's end. Place: the care area and the municipality
 * of the home. Excluded: short-term places; persons with protected registration, as a team is smaller than a
 * region.
 */
export const patientsPerFte: PersonIndicator = {
  code: "I22",
  shortName: "PATIENTS_PER_FTE",
  nameSv: "Patienter per heltid",
  nameEn: "Patients per full-time physician",
  numerator:
    "patients enrolled in municipal health care who live in the team's areas on the day, at home or in care homes",
  denominator: "shares of full time of the team's physicians",
  exclusions: "short-term places; persons with protected registration",
  note: "Stated as about 230 in a proposal of Region Skåne; it serves as the measure of every team.",
  period: "DAY",
  groupings: ["PHYSICIAN_TEAM"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Patienter per heltid",
      nameEn: "Patients per full time",
      unit: "PATIENTS_PER_FULL_TIME",
      kind: "RATIO",
      decimals: 1,
      tally: "ENROLLED",
    },
    {
      code: "ENROLLED",
      nameSv: "Inskrivna patienter",
      nameEn: "Enrolled patients",
      unit: "PERSONS",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["A48"],
  aboutPersons: true,
  reads: ["residences", "enrolments"],

  count(facts, tally) {
    const { enrolments, residences, patient } = facts;
    if (enrolments.length === 0 || patient.protection === "PROTECTED_REGISTRATION") return;
    const enrolled = livingDays(facts, enrolments);
    const counted = new Map<string, Interval[]>();
    for (const residence of residences) {
      const { careAreaId: careArea, municipality, shortTerm } = residence;
      if (careArea === null || shortTerm) continue;
      const earlier = counted.get(careArea) ?? [];
      const days = difference(intersection(daysOf([residence]), enrolled), earlier);
      counted.set(careArea, union([...earlier, intervalOf(residence)]));
      for (const { from, to } of days)
        tally.held("ENROLLED", from, to, { municipality, careArea }, { numerator: 1, denominator: 0 });
    }
  },

  example: {
    text:
      "Fifteen persons in an area are enrolled in municipal health care and six are not: 15 patients. A team of two " +
      "full times whose areas have 460 patients has 230 per full time.",
    facts: [
      ...persons(10, {
        residences: [residence("2025-01-01", { form: "ORDINARY", careHomeId: null, careAreaId: AREA })],
        enrolments: [enrolment("2025-02-01")],
      }),
      ...persons(5, {
        residences: [residence("2025-01-01", { careAreaId: AREA })],
        enrolments: [enrolment("2025-01-01")],
      }),
      ...persons(6, { residences: [residence("2025-01-01", { careAreaId: AREA })] }),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [{ measure: "ENROLLED", numerator: 15, denominator: null, value: "15" }],
  },
};
