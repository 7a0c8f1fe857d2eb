/** I26: admission notice within 24 hours (law 2017:612 ch. 2 § 3). */
import { Temporal } from "temporal-polyfill";
import { dayOf } from "../instant.js";
import { noticeInTime } from "../rules/notice-in-time.js";
import { at, dischargeProcess, person, stay } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { processesOfStays } from "./stay-rows.js";

/** Later than any time limit: a notice that has not been sent is not in time. */
const EVER_AFTER = Temporal.Instant.from("9999-12-31T00:00:00Z");

/** Days after a month in which the last of its hours run out. */
const NOTICE_DAYS = 1;

const admitted = stay("2025-09-01 08:00", "2025-09-09");
const steps = [
  { admissionNoticeAt: at("2025-09-02 08:00") },
  { admissionNoticeAt: at("2025-09-02 08:01") },
  { needAssessedAt: at("2025-09-03 10:00"), admissionNoticeAt: at("2025-09-04 09:00") },
  {},
];

/**
 * Counted in the month of the day from which the hours run, where the person belonged that day, and at the clinic that
 * admitted.
 */
export const noticeWithin24Hours: PersonIndicator = {
  code: "I26",
  shortName: "NOTICE_24H",
  nameSv: "Inskrivningsmeddelande inom 24 timmar",
  nameEn: "Admission notice within 24 hours",
  numerator: "those with a notice within 24 hours",
  denominator: "admissions of patients who need services afterwards",
  exclusions: "patients without a need of services after the stay",
  note: "The hours run from the admission, or from the moment when the need is seen where that is later.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Meddelade inom 24 timmar",
      nameEn: "Notices within 24 hours",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["2017:612 2 kap. 3 §"],
  aboutPersons: true,
  windowDays: NOTICE_DAYS,
  reads: [...PLACE, "stays", "dischargeProcesses"],
  count(facts, tally) {
    for (const { row, stay } of processesOfStays(facts)) {
      const { needAssessedAt, admissionNoticeAt } = row;
      const { admittedAt, clinic } = stay;
      const admittedOn = dayOf(admittedAt);
      const seenOn = needAssessedAt === null ? admittedOn : dayOf(needAssessedAt);
      const day = seenOn > admittedOn ? seenOn : admittedOn;
      const place = atUnit(facts, day, clinic);
      if (place === null) continue;
      const inTime = noticeInTime({ admittedAt, needAssessedAt, admissionNoticeAt }, EVER_AFTER) === true;
      tally.happened("MAIN", day, place, { numerator: inTime ? 1 : 0, denominator: 1 });
    }
  },
  example: {
    text: "Four patients are admitted at 8 on 1 September. One notice is sent after exactly 24 hours, one a minute later, one within 24 hours of the need being seen on the 3rd, and one never: 50 %.",
    facts: steps.map((known) =>
      person({ stays: [admitted], dischargeProcesses: [dischargeProcess(admitted, known)] }),
    ),
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [{ measure: "MAIN", numerator: 2, denominator: 4, value: "50.0" }],
  },
};
